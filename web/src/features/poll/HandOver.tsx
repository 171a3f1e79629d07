// Letting somebody else vote for oneself: in this poll, or in all polls of a group in which one votes.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { type Pages, usePages } from "#api/pages";
import { mutate, useQuery } from "#api/reading";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { RadioGroup } from "#ui/Choice";
import { Dialog } from "#ui/Dialog";
import { Select } from "#ui/Field";
import { Form } from "#ui/Form";
import { Icon } from "#ui/Icon";
import { eveningIn, MomentField } from "#ui/MomentField";
import { RevokeProxy } from "#ui/RevokeProxy";
import { Pager } from "#ui/states";
import { absolute } from "#ui/time";
import {
  GiveProxyMutation,
  GroupProxyHoldersQuery,
  type PollDetailsFragment,
  ProxyGroupsQuery,
  ProxyHoldersQuery,
} from "./poll.generated";

/** Who votes for the reader here, or the way to choose somebody. */
export function HandOver({ poll }: { poll: PollDetailsFragment }) {
  const open = useSignal(false);
  // Who has voted themselves is not voted for any more.
  if (poll.viewerProxy && poll.myBallot?.castAs !== "OWN") return <HandedOver proxy={poll.viewerProxy} />;
  if (poll.proxyHolders.nodes.length === 0) return null;
  return (
    <div class="section">
      <Button
        icon="people"
        onClick={() => {
          open.value = true;
        }}
      >
        {t("proxy-give")}
      </Button>
      {open.value && (
        <GiveDialog
          poll={poll}
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </div>
  );
}

function HandedOver({ proxy }: { proxy: NonNullable<PollDetailsFragment["viewerProxy"]> }) {
  const { name } = proxy.holder;
  const until = proxy.endsAt && absolute(Date.parse(proxy.endsAt), language.value, timeZone.value);
  return (
    <div class="section notice row apart">
      <p>
        <Icon name="people" />{" "}
        {proxy.group && until
          ? t("proxy-handed-over-in", { name, group: proxy.group.name, when: until })
          : t("proxy-handed-over", { name })}{" "}
        {t("deciding-own-counts")}
      </p>
      <RevokeProxy id={proxy.id} person={proxy.holder} />
    </div>
  );
}

/** In this poll, where no group is named. */
const HERE = "";

function GiveDialog({ poll, onClose }: { poll: PollDetailsFragment; onClose: () => void }) {
  const where = useSignal(HERE);
  const holder = useSignal<Holder | undefined>(undefined);
  const endsAt = useSignal(eveningIn(30));
  const groups = useQuery(ProxyGroupsQuery, {}).answer.value?.viewer?.proxyGroups ?? [];
  const group = groups.find((one) => one.id === where.value);
  const give = useAction(async () => {
    const chosen = holder.value;
    if (!chosen) throw new Refusal("INVALID", "choose a person", "holderId");
    if (group && !endsAt.value) throw new Refusal("INVALID", "choose a moment", "endsAt");
    const scope = group ? { groupId: group.id, endsAt: endsAt.value } : { pollId: poll.id };
    await mutate(GiveProxyMutation, { input: { holderId: chosen.id, ...scope } });
    toast(t("proxy-given", { name: chosen.name }));
    onClose();
  });
  const refusal = give.refusal.value;
  const choice = {
    holder: holder.value,
    error: fieldError(refusal, "holderId"),
    onChoose: (chosen: Holder | undefined) => {
      holder.value = chosen;
    },
  };
  return (
    <Dialog title={t("proxy-give")} onClose={onClose}>
      <Form action={give} fields={["holderId", "endsAt"]} submit={t("proxy-hand-over")}>
        <p>{t("proxy-give-text")}</p>
        {groups.length > 0 && (
          <RadioGroup
            legend={t("proxy-where")}
            value={group?.id ?? HERE}
            options={[
              { value: HERE, label: t("proxy-this-poll") },
              ...homeFirst(groups, poll).map(({ id, name }) => ({
                value: id,
                label: t("proxy-all-polls", { group: name }),
              })),
            ]}
            onChoose={(chosen) => {
              where.value = chosen;
              holder.value = undefined;
            }}
          />
        )}
        {group ? <InGroup key={group.id} id={group.id} {...choice} /> : <InPoll id={poll.id} {...choice} />}
        {group && (
          <MomentField
            label={t("proxy-until-when")}
            at={endsAt.value}
            error={fieldError(refusal, "endsAt")}
            onChange={(at) => {
              endsAt.value = at;
            }}
          />
        )}
      </Form>
    </Dialog>
  );
}

type Group = NonNullable<ProxyGroupsQuery["viewer"]>["proxyGroups"][number];

/** The poll's own group comes first: it is what the reader is looking at. */
function homeFirst(groups: readonly Group[], poll: PollDetailsFragment): Group[] {
  const away = ({ id }: Group) => Number(id !== poll.discussion.group.id);
  return groups.toSorted((one, other) => away(one) - away(other) || one.name.localeCompare(other.name));
}

type Holder = { id: string; name: string };

interface ChoiceProps {
  id: string;
  holder: Holder | undefined;
  error: string | undefined;
  onChoose: (holder: Holder | undefined) => void;
}

function InPoll(props: ChoiceProps) {
  const reading = usePages(ProxyHoldersQuery, { id: props.id }, (answer) => answer.poll?.proxyHolders);
  return <Holders {...props} reading={reading} />;
}

function InGroup(props: ChoiceProps) {
  const reading = usePages(GroupProxyHoldersQuery, { id: props.id }, (answer) => answer.group?.proxyHolders);
  return <Holders {...props} reading={reading} />;
}

interface HoldersProps extends ChoiceProps {
  reading: Pages<unknown, Holder>;
}

/** Those who may hold it. */
function Holders({ holder, error, onChoose, reading }: HoldersProps) {
  const { nodes = [], hasMore = false } = reading.answer.value ?? {};
  return (
    <>
      <Select
        label={t("proxy-who")}
        hint={t("proxy-who-hint")}
        error={error}
        value={holder?.id ?? ""}
        options={[
          { value: "", label: t("ui-choose-person") },
          ...nodes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(id) => onChoose(nodes.find((person) => person.id === id))}
      />
      {hasMore && <Pager hasMore more={reading.more} busy={reading.busy.value} />}
    </>
  );
}
