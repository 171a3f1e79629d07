// What applies today, by the group whose matter it is. The filters stand in the address, so what is looked at can be shared.
import { useEffect } from "preact/hooks";
import { usePages } from "#api/pages";
import { useQuery } from "#api/reading";
import { language, type TextKey, t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { announce } from "#ui/announce";
import { GroupLink } from "#ui/Badge";
import { Button, ButtonLink } from "#ui/Button";
import { Feeds } from "#ui/Feeds";
import { Select } from "#ui/Field";
import { Page } from "#ui/Page";
import { RecordLinks } from "#ui/RecordLinks";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { AgreementFiltersQuery, AgreementsQuery } from "./agreements.generated";
import { Entry } from "./Entry";
import { byGroup, standingsOf, WANTED, type Wanted } from "./standings";
import "./agreements.css";

const WORDS: Record<Wanted, TextKey> = {
  now: "agreements-now",
  due: "agreement-due",
  ended: "agreements-ended",
  amended: "agreement-amended",
  renewed: "agreement-renewed",
  suspended: "agreement-suspended",
  superseded: "agreement-superseded",
  retired: "agreement-retired",
  lapsed: "agreement-lapsed",
  all: "agreements-all",
};

const NAMES = ["hub", "theme", "standing"] as const;

export default function AgreementsPage() {
  const filters = useQuery(AgreementFiltersQuery, {});
  const groups = filters.answer.value?.groups.nodes ?? [];
  const themes = filters.answer.value?.organisation.themes ?? [];
  const hub = parameter("hub");
  const wanted = WANTED.find((one) => one === parameter("standing")) ?? "now";
  const reading = usePages(
    AgreementsQuery,
    {
      // A hub is named by its slug in the address; until the hubs are read, an unknown one finds nothing wrong.
      groupId: hub ? (groups.find((group) => group.slug === hub)?.id ?? null) : null,
      themeId: parameter("theme") || null,
      standings: standingsOf(wanted),
    },
    (answer) => answer.agreements,
  );
  const filtered = NAMES.some((name) => parameter(name));
  const nodes = reading.answer.value?.nodes;
  useEffect(() => {
    if (filtered && nodes) announce(t("agreements-found", { count: nodes.length }));
  }, [nodes?.length]);
  return (
    <Page title={t("agreements")} width="wide">
      <RecordLinks />
      <p class="register-lead">{t("agreements-lead")}</p>
      <search class="card agreement-filters" aria-label={t("agreements-filters")}>
        <Select<Wanted>
          label={t("agreements-standing")}
          value={wanted}
          options={WANTED.map((value) => ({ value, label: t(WORDS[value]) }))}
          onChoose={(standing) => setParameters({ standing: standing === "now" ? undefined : standing })}
        />
        <Select
          label={t("register-hub")}
          value={hub ?? ""}
          options={[
            { value: "", label: t("register-all") },
            ...groups.map((group) => ({ value: group.slug, label: group.name })),
          ]}
          onChoose={(slug) => setParameters({ hub: slug })}
        />
        <Select
          label={t("register-theme")}
          value={parameter("theme") ?? ""}
          options={[
            { value: "", label: t("register-all") },
            ...themes.map((theme) => ({ value: theme.id, label: theme.name })),
          ]}
          onChoose={(id) => setParameters({ theme: id })}
        />
      </search>
      <Loaded reading={reading} lines={8}>
        {(found) =>
          found.nodes.length === 0 ? (
            <Nothing filtered={filtered} />
          ) : (
            <>
              {filtered && <ClearFilters />}
              {byGroup(found.nodes, language.value).map(({ group, entries }) => (
                <section key={group.id} class="agreement-group" aria-labelledby={`of-${group.id}`}>
                  <h2 id={`of-${group.id}`}>
                    <GroupLink group={group} />
                  </h2>
                  <ul class="list">
                    {entries.map((agreement) => (
                      <Entry key={`${agreement.processId} ${agreement.place}`} agreement={agreement} />
                    ))}
                  </ul>
                </section>
              ))}
              <Pager hasMore={found.hasMore} more={reading.more} busy={reading.busy.value} />
            </>
          )
        }
      </Loaded>
      <Feeds {...(hub && { hub })} what="agreements" />
    </Page>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState title={t("agreements-nothing-found")} action={<ClearFilters />} />;
  return (
    <EmptyState
      title={t("agreements-empty")}
      action={<ButtonLink href="/how-we-decide">{t("start-process-how")}</ButtonLink>}
    >
      {t("agreements-empty-text")}
    </EmptyState>
  );
}

function ClearFilters() {
  return (
    <Button
      look="quiet"
      icon="close"
      onClick={() => setParameters(Object.fromEntries(NAMES.map((name) => [name, undefined])))}
    >
      {t("register-clear")}
    </Button>
  );
}
