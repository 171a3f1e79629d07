import type { Refusal } from "#api/errors";
import { fieldError } from "#api/errors";
import { t } from "#i18n/text";
import { RadioGroup } from "#ui/Choice";
import { MomentField } from "#ui/MomentField";
import type { Plan } from "./plan";

interface Props {
  plan: Plan;
  refusal: Refusal | undefined;
  onChange: (changed: Partial<Plan>) => void;
}

/** When it opens and when it closes. */
export function Schedule({ plan, refusal, onChange }: Props) {
  return (
    <>
      <RadioGroup
        legend={t("poll-opens")}
        value={plan.when}
        options={[
          { value: "now", label: t("poll-now") },
          { value: "later", label: t("poll-later") },
        ]}
        onChoose={(when) => onChange({ when })}
      />
      {plan.when === "later" && (
        <MomentField
          label={t("poll-opens-at")}
          at={plan.opensAt}
          error={fieldError(refusal, "opensAt")}
          onChange={(opensAt) => onChange({ opensAt })}
        />
      )}
      <MomentField
        label={t("poll-closes-at")}
        hint={t("poll-closes-hint")}
        at={plan.closesAt}
        error={fieldError(refusal, "closesAt")}
        onChange={(closesAt) => onChange({ closesAt })}
      />
    </>
  );
}
