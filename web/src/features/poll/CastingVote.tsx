// A tie that somebody's casting vote decides: who has it, between what, and the choice for whoever it is.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import type { Stance } from "#api/schema.generated";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { toast } from "#ui/announce";
import { CheckboxGroup, RadioGroup } from "#ui/Choice";
import { TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import { Icon } from "#ui/Icon";
import { listed, optionTitle } from "#ui/result/names";
import { stanceName } from "#ui/stance";
import { absolute, now } from "#ui/time";
import { GiveCastingVoteMutation, type PollDetailsFragment } from "./poll.generated";

type Awaited = NonNullable<PollDetailsFragment["awaitedCastingVote"]>;

export function CastingVote({ poll }: { poll: PollDetailsFragment }) {
  const awaited = poll.awaitedCastingVote;
  if (!awaited) return null;
  const { holder, between } = awaited;
  const names = listed(
    between.length > 0 ? between.map(optionTitle) : [t("stance-yes"), t("stance-no")],
    between.length,
  );
  if (poll.viewerCan.giveCastingVote) return <Give poll={poll} awaited={awaited} names={names} />;
  return (
    <p class="section notice">
      <Icon name="alert" /> {t("casting-tie", { names })}{" "}
      {t(holder.active ? "casting-waits" : "casting-gone", { name: holder.name })}{" "}
      {holder.active && <Until at={awaited.waitsUntil} />}
    </p>
  );
}

/** Until when the outcome waits for it. */
function Until({ at }: { at: string }) {
  const moment = Date.parse(at);
  if (moment <= now.value) return t("casting-waited");
  return t("casting-waits-until", { when: absolute(moment, language.value, timeZone.value) });
}

interface Props {
  poll: PollDetailsFragment;
  awaited: Awaited;
  names: string;
}

/** Yes or no of a proposal; of options that are level as many as there are places. */
function Give({ poll, awaited: { between, places, waitsUntil }, names }: Props) {
  const chosen = useSignal<string[]>([]);
  const reason = useSignal("");
  const stances: Stance[] = ["YES", "NO"];
  const give = useAction(async () => {
    if (chosen.value.length !== places) throw new Refusal("INVALID", "choose", "choice");
    if (!reason.value.trim()) throw new Refusal("REASON_REQUIRED", "a reason is required", "reason");
    const stance = stances.find((one) => between.length === 0 && chosen.value.includes(one));
    const optionIds = between.length > 0 ? chosen.value : [];
    await mutate(GiveCastingVoteMutation, {
      input: { pollId: poll.id, optionIds, stance: stance ?? null, reason: reason.value.trim() },
    });
    toast(t("casting-given"));
  });
  const refusal = give.refusal.value;
  const group = {
    legend: t("casting-choose", { count: places }),
    error: refusal?.field === "choice" ? t("casting-choose", { count: places }) : undefined,
    options:
      between.length > 0
        ? between.map((option) => ({ value: option.id, label: optionTitle(option) }))
        : stances.map((value) => ({ value, label: t(stanceName(value, poll.method)) })),
  };
  return (
    <section class="section card vote-box stack" aria-labelledby="casting-title">
      <h2 id="casting-title">{t("casting-yours")}</h2>
      <p>
        {t("casting-tie", { names })} {t("casting-yours-text")} <Until at={waitsUntil} />
      </p>
      <Form action={give} fields={["choice", "reason"]} submit={t("casting-give")}>
        {places === 1 ? (
          <RadioGroup
            {...group}
            value={chosen.value[0]}
            onChoose={(value) => {
              chosen.value = [value];
            }}
          />
        ) : (
          <CheckboxGroup
            {...group}
            values={chosen.value}
            onChange={(values) => {
              chosen.value = values;
            }}
          />
        )}
        <TextArea
          label={t("casting-reason")}
          hint={t("poll-reason-hint")}
          required
          value={reason.value}
          error={fieldError(refusal, "reason")}
          onText={(text) => {
            reason.value = text;
          }}
        />
      </Form>
    </section>
  );
}
