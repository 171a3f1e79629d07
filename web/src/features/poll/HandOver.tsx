// Letting somebody else vote for oneself: in this poll, or in all polls of its hub.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { usePages } from "#api/pages";
import { mutate } from "#api/reading";
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

type Scope = "POLL" | "GROUP";

function GiveDialog({ poll, onClose }: { poll: PollDetailsFragment; onClose: () => void }) {
  const scope = useSignal<Scope>("POLL");
  const holder = useSignal("");
  const endsAt = useSignal(eveningIn(30));
  const { group } = poll.discussion;
  const here = usePages(ProxyHoldersQuery, { id: poll.id }, (answer) => answer.poll?.proxyHolders);
  const there = usePages(GroupProxyHoldersQuery, { id: group.id }, (answer) => answer.group?.proxyHolders);
  const able = (scope.value === "POLL" ? here : there).answer.value;
  const people = able?.nodes ?? [];
  const inGroup = (there.answer.value?.nodes.length ?? 0) > 0;
  const chosen = people.find((person) => person.id === holder.value);
  const give = useAction(async () => {
    if (!chosen) throw new Refusal("INVALID", "choose a person", "holderId");
    if (scope.value === "GROUP" && !endsAt.value) throw new Refusal("INVALID", "choose a moment", "endsAt");
    const where = scope.value === "POLL" ? { pollId: poll.id } : { groupId: group.id, endsAt: endsAt.value };
    await mutate(GiveProxyMutation, { input: { holderId: chosen.id, ...where } });
    toast(t("proxy-given", { name: chosen.name }));
    onClose();
  });
  const refusal = give.refusal.value;
  return (
    <Dialog title={t("proxy-give")} onClose={onClose}>
      <Form action={give} fields={["holderId", "endsAt"]} submit={t("proxy-hand-over")}>
        <p>{t("proxy-give-text")}</p>
        {inGroup && (
          <RadioGroup<Scope>
            legend={t("proxy-where")}
            value={scope.value}
            options={[
              { value: "POLL", label: t("proxy-this-poll") },
              { value: "GROUP", label: t("proxy-all-polls", { group: group.name }) },
            ]}
            onChoose={(value) => {
              scope.value = value;
            }}
          />
        )}
        <Select
          label={t("proxy-who")}
          hint={t("proxy-who-hint")}
          error={fieldError(refusal, "holderId")}
          value={chosen?.id ?? ""}
          options={[
            { value: "", label: t("ui-choose-person") },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) => {
            holder.value = id;
          }}
        />
        {able?.hasMore && (
          <Pager
            hasMore
            more={(scope.value === "POLL" ? here : there).more}
            busy={(scope.value === "POLL" ? here : there).busy.value}
          />
        )}
        {scope.value === "GROUP" && (
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
