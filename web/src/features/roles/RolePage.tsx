// One role: what it is for, who holds it until when, who offers themselves, and who held it before.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate, useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { toast, told } from "#ui/announce";
import { GroupLink } from "#ui/Badge";
import { Button, ButtonLink } from "#ui/Button";
import { Markdown } from "#ui/Markdown";
import { Menu } from "#ui/Menu";
import { Page, Section } from "#ui/Page";
import { RoleBadge } from "#ui/RoleRow";
import { EmptyState, Loaded } from "#ui/states";
import { Time } from "#ui/Time";
import { Edit, HandBack, Offer, Record, Retire } from "./Dialogs";
import { History } from "./History";
import { type RoleDetailsFragment, RolePageQuery, WithdrawOfferMutation } from "./roles.generated";
import "./roles.css";

export default function RolePage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQuery(RolePageQuery, { id: parameters.id ?? "" });
  const role = reading.answer.value?.role;
  if (role) return <Role role={role} />;
  return (
    <Page title={t("groups-roles")}>
      <Loaded reading={reading} lines={8}>
        {() => <EmptyState title={t("error-not-found")} />}
      </Loaded>
    </Page>
  );
}

const DIALOGS = { offer: Offer, handBack: HandBack, record: Record, edit: Edit, retire: Retire };
type Open = keyof typeof DIALOGS;

function Role({ role }: { role: RoleDetailsFragment }) {
  const open = useSignal<Open | undefined>(undefined);
  const show = (which: Open) => () => {
    open.value = which;
  };
  const can = role.viewerCan;
  const Shown = open.value && DIALOGS[open.value];
  const waits = role.standing === "OPEN" || role.standing === "ENDING";
  return (
    <Page
      title={role.name}
      above={
        <span class="row">
          <GroupLink group={role.group} />
          <RoleBadge standing={role.standing} />
        </span>
      }
      actions={
        <>
          {can.offer && (
            <Button look={waits ? "primary" : "plain"} icon="hand" onClick={show("offer")}>
              {t("roles-offer")}
            </Button>
          )}
          {can.beginSelection && (
            <ButtonLink href={`/roles/${role.id}/selection`}>{t("roles-begin-selection")}</ButtonLink>
          )}
          <Menu
            label={t("roles-more")}
            items={[
              can.recordHolder && { label: t("roles-record"), icon: "person", run: show("record") },
              can.edit && { label: t("roles-edit"), icon: "pen", run: show("edit") },
              can.handBack && { label: t("roles-hand-back"), icon: "reply", run: show("handBack") },
              can.retire && { label: t("roles-retire"), icon: "minus", danger: true, run: show("retire") },
            ]}
          />
        </>
      }
    >
      <Holder role={role} />
      <Section title={t("roles-purpose")}>
        <Markdown html={role.purpose.html} />
      </Section>
      {role.domain.markdown && (
        <Section title={t("roles-domain")}>
          <p class="soft small">{t("roles-domain-hint")}</p>
          <Markdown html={role.domain.html} />
        </Section>
      )}
      <p class="soft">
        {role.termMonths ? t("roles-usual-term", { months: role.termMonths }) : t("roles-usual-without-end")}
      </p>
      {role.standing !== "RETIRED" && <Offers role={role} />}
      <History role={role} />
      {Shown && (
        <Shown
          role={role}
          onClose={() => {
            open.value = undefined;
          }}
        />
      )}
    </Page>
  );
}

/** Who holds it, or that nobody does, and what runs about it. */
function Holder({ role }: { role: RoleDetailsFragment }) {
  const { holding, selection } = role;
  return (
    <div class={role.standing === "OPEN" ? "card role-holder role-open" : "card role-holder"}>
      {role.retiredAt && (
        <>
          <p>
            <strong>{t("roles-retired-on")}</strong> <Time at={role.retiredAt} as="date" />
          </p>
          {role.retireReason && <Markdown html={role.retireReason.html} />}
        </>
      )}
      {holding && (
        <>
          <PersonLine person={holding.person}>
            {holding.until ? (
              <>
                {t("role-until")} <Time at={holding.until} as="date" />
              </>
            ) : (
              t("roles-without-end")
            )}
          </PersonLine>
          {role.standing === "ENDING" && <p>{t("roles-ending-text")}</p>}
        </>
      )}
      {role.standing === "OPEN" && (
        <>
          <p>
            <strong>{t("roles-open-title")}</strong>
          </p>
          <p>{t("roles-open-text")}</p>
        </>
      )}
      {selection && (
        <p>
          <a href={`/processes/${selection.id}`}>{t("role-in-selection")}</a>
        </p>
      )}
    </div>
  );
}

function Offers({ role }: { role: RoleDetailsFragment }) {
  const withdraw = useAction(() =>
    told(async () => {
      const offerId = role.viewerOffer?.id;
      if (!offerId) return;
      await mutate(WithdrawOfferMutation, { input: { offerId } });
      toast(t("roles-withdrawn-done"));
    }),
  );
  return (
    <Section title={t("roles-offers")} count={role.offers.length || undefined}>
      {role.offers.length === 0 && <p class="soft">{t("roles-no-offers")}</p>}
      {role.offers.length > 0 && (
        <ul class="list">
          {role.offers.map((offer) => (
            <li key={offer.id} class="stack-tight">
              <div class="row apart">
                <PersonLine person={offer.person}>
                  <Time at={offer.createdAt} />
                </PersonLine>
                {offer.mine && (
                  <Button look="quiet" busy={withdraw.busy.value} onClick={() => void withdraw.run()}>
                    {t("roles-withdraw")}
                  </Button>
                )}
              </div>
              {offer.words.html && <Markdown html={offer.words.html} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
