// The fields of one measure in the form of a goal.
import type { Refusal } from "#api/errors";
import { t } from "#i18n/text";
import { Button } from "#ui/Button";
import { Field } from "#ui/Field";
import type { MeasurePlan } from "./plan";
import { wrong } from "./said";

interface Props {
  measure: MeasurePlan;
  number: number;
  refusal: Refusal | undefined;
  onChange: (measure: MeasurePlan) => void;
  onRemove?: () => void;
}

export function MeasureFields({ measure, number, refusal, onChange, onRemove }: Props) {
  const set = (change: Partial<MeasurePlan>) => onChange({ ...measure, ...change });
  return (
    <fieldset class="card goal-measure-fields">
      <legend>{t("goal-form-measure", { number })}</legend>
      <Field
        label={t("goal-form-measure-name")}
        required
        maxLength={100}
        value={measure.name}
        onText={(name) => set({ name })}
      />
      <Field
        label={t("goal-form-unit")}
        hint={t("goal-form-unit-hint")}
        optional
        maxLength={40}
        value={measure.unit}
        onText={(unit) => set({ unit })}
      />
      <div class="goal-days">
        <Field
          label={t("goal-form-baseline")}
          inputMode="decimal"
          required
          value={measure.baseline}
          error={wrong(refusal, `baseline-${measure.key}`)}
          onText={(baseline) => set({ baseline })}
        />
        <Field
          label={t("goal-form-target")}
          hint={t("goal-form-target-hint")}
          inputMode="decimal"
          required
          value={measure.target}
          error={wrong(refusal, `target-${measure.key}`)}
          onText={(target) => set({ target })}
        />
      </div>
      <Field
        label={t("goal-form-due")}
        hint={t("goal-form-due-hint")}
        type="date"
        optional
        value={measure.dueOn}
        onText={(dueOn) => set({ dueOn })}
      />
      {onRemove && (
        <div>
          <Button look="quiet" icon="trash" onClick={onRemove}>
            {t("goal-form-remove", { number })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
