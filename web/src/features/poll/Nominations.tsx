// Nominations: whether they are hidden at first, and the round in which everybody may change theirs.
import type { Refusal } from "#api/errors";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { Checkbox, RadioGroup } from "#ui/Choice";
import { Icon } from "#ui/Icon";
import { MomentField } from "#ui/MomentField";
import { absolute, now } from "#ui/time";
import { hasChangeRound, type Plan } from "./plan";
import type { PollDetailsFragment } from "./poll.generated";

interface FieldsProps {
  plan: Plan;
  refusal: Refusal | undefined;
  onChange: (changed: Partial<Plan>) => void;
  /** A plan for any time has no moment from which on they are seen. */
  timeless: boolean | undefined;
}

/** Who sees nominations, from when on. */
export function NominationFields({ plan, refusal, onChange, timeless }: FieldsProps) {
  const hidden = plan.nominations === "HIDDEN";
  return (
    <>
      <RadioGroup
        legend={t("start-nominations")}
        value={plan.nominations}
        options={[
          { value: "OPEN", label: t("start-nominations-open"), hint: t("start-nominations-open-hint") },
          { value: "HIDDEN", label: t("start-nominations-hidden"), hint: t("start-nominations-hidden-hint") },
        ]}
        onChoose={(nominations) => onChange({ nominations })}
      />
      {!hidden && !timeless && (
        <Checkbox
          label={t("start-change-round")}
          hint={t("start-change-round-hint")}
          checked={plan.changeRound}
          onToggle={(changeRound) => onChange({ changeRound })}
        />
      )}
      {hasChangeRound(plan) && !timeless && (
        <MomentField
          label={t("start-change-at")}
          hint={t("start-change-at-hint")}
          at={plan.changeAt}
          error={refusal?.field === "changeAt" ? t("start-change-at-wrong") : undefined}
          onChange={(changeAt) => onChange({ changeAt })}
        />
      )}
    </>
  );
}

/** What the change round means for an open poll, before it and while it runs. */
export function ChangeRound({ poll }: { poll: PollDetailsFragment }) {
  const { changeAt, nominations } = poll.settings;
  if (!changeAt || poll.state === "CLOSED" || poll.state === "CANCELLED") return null;
  const when = (at: string) => absolute(Date.parse(at), language.value, timeZone.value);
  const begun = Date.parse(changeAt) <= now.value;
  const hidden = nominations === "HIDDEN";
  const words = begun ? "change-round-now" : hidden ? "change-round-hidden-until" : "change-round-from";
  return (
    <p class="section notice">
      <Icon name={hidden && !begun ? "lock" : "people"} />{" "}
      {t(words, { when: when(begun ? poll.closesAt : changeAt) })}
    </p>
  );
}
