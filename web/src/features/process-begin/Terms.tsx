// How one will know whether it works, when it is looked at again, and whether it ends.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Refusal } from "#api/errors";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import { Button } from "#ui/Button";
import { Checkbox, RadioGroup } from "#ui/Choice";
import { Field } from "#ui/Field";
import { Icon } from "#ui/Icon";
import type { Criterion, Plan } from "./plan";
import { wrong } from "./words";

export interface PartProps {
  plan: Plan;
  refusal: Refusal | undefined;
  onChange: (changed: Partial<Plan>) => void;
}

const MOST = 10;

export function Criteria({ plan, refusal, onChange }: PartProps) {
  const { criteria } = plan;
  const error = wrong(refusal, "criteria");
  const box = useRef<HTMLFieldSetElement>(null);
  const focus = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (focus.current !== undefined)
      box.current?.querySelector<HTMLElement>(`[data-criterion="${focus.current}"] input`)?.focus();
    focus.current = undefined;
  }, [criteria]);
  const set = (changed: Criterion[]) => onChange({ criteria: changed });
  const add = () => {
    const key = Math.max(0, ...criteria.map((criterion) => criterion.key)) + 1;
    focus.current = key;
    set([...criteria, { key, text: "" }]);
  };
  const drop = (at: number) => {
    const kept = criteria.toSpliced(at, 1);
    focus.current = kept[Math.min(at, kept.length - 1)]?.key;
    set(kept);
    announce(t("start-process-criterion-removed"));
  };
  return (
    <fieldset ref={box} class={error ? "choices field-wrong" : "choices"}>
      <legend>{t("start-process-criteria")}</legend>
      <p class="hint">{t("start-process-criteria-hint")}</p>
      <ul class="stack-tight">
        {criteria.map((criterion, at) => (
          <li key={criterion.key} data-criterion={criterion.key} class="criterion">
            <Field
              label={t("start-process-criterion", { number: at + 1 })}
              maxLength={1000}
              value={criterion.text}
              onText={(text) =>
                set(criteria.map((one) => (one.key === criterion.key ? { ...one, text } : one)))
              }
            />
            {criteria.length > 1 && (
              <button
                type="button"
                class="button button-quiet button-icon"
                title={t("start-process-criterion-remove")}
                onClick={() => drop(at)}
              >
                <Icon name="trash" />
                <span class="hidden">
                  {t("start-process-criterion-remove")}: {criterion.text || at + 1}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {criteria.length < MOST && (
        <div>
          <Button icon="plus" size="small" onClick={add}>
            {t("start-process-criterion-add")}
          </Button>
        </div>
      )}
      {error && (
        <div class="wrong" role="alert">
          <Icon name="alert" size={16} /> {error}
        </div>
      )}
    </fieldset>
  );
}

interface DayProps extends PartProps {
  /** The first and the last day that it may be reviewed on. */
  first: string;
  last: string;
}

export function Review({ plan, refusal, onChange, first, last }: DayProps) {
  return (
    <div class="day-field">
      <Field
        label={t("start-process-review")}
        hint={t("start-process-review-hint")}
        type="date"
        min={first}
        max={last}
        value={plan.reviewOn}
        error={wrong(refusal, "reviewAt")}
        onText={(reviewOn) => onChange({ reviewOn })}
      />
    </div>
  );
}

export function Term({ plan, refusal, onChange, first }: DayProps) {
  return (
    <div class="stack-tight">
      <Checkbox
        label={t("start-process-has-end")}
        hint={t("start-process-has-end-hint")}
        checked={plan.hasEnd}
        onToggle={(hasEnd) => onChange({ hasEnd, endsOn: plan.endsOn || plan.reviewOn })}
      />
      {plan.hasEnd && (
        <div class="inset stack">
          <div class="day-field">
            <Field
              label={t("start-process-end")}
              type="date"
              min={plan.reviewOn || first}
              value={plan.endsOn}
              error={wrong(refusal, "endsAt")}
              onText={(endsOn) => onChange({ endsOn })}
            />
          </div>
          <RadioGroup
            legend={t("start-process-at-end")}
            value={plan.atEnd}
            options={[
              { value: "CONTINUE", label: t("start-process-at-end-continue") },
              { value: "LAPSE", label: t("start-process-at-end-lapse") },
            ]}
            onChoose={(atEnd) => onChange({ atEnd })}
          />
        </div>
      )}
    </div>
  );
}
