// Which goals the proposal should move, and by which of their measures one will see it.
import { useSignal } from "@preact/signals";
import { t } from "#i18n/text";
import { Checkbox, CheckboxGroup } from "#ui/Choice";
import { Icon } from "#ui/Icon";
import type { GoalToAimFragment } from "./begin.generated";
import { aimedAt } from "./plan";
import type { PartProps } from "./Terms";
import { wrong } from "./words";

export function Goals({
  plan,
  refusal,
  onChange,
  known,
}: PartProps & { known: readonly GoalToAimFragment[] }) {
  const open = useSignal(plan.goals.length > 0);
  const error = wrong(refusal, "goals");
  if (known.length === 0) return null;
  const named = (id: string) => plan.goals.find(({ goalId }) => goalId === id);
  return (
    <details
      class="unfold"
      open={open.value || Boolean(error)}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{t("start-process-goals")}</summary>
      {open.value && (
        <fieldset class="choices inset">
          <legend class="hidden">{t("start-process-goals")}</legend>
          <p class="hint">{t("start-process-goals-hint")}</p>
          <ul class="stack-tight">
            {known.map((goal) => {
              const aimed = named(goal.id);
              return (
                <li key={goal.id} class="stack-tight">
                  <Checkbox
                    label={goal.title}
                    checked={aimed !== undefined}
                    onToggle={(on) => onChange({ goals: aimedAt(plan.goals, goal.id, on) })}
                  />
                  {aimed && goal.measures.length > 0 && (
                    <div class="inset">
                      <CheckboxGroup
                        legend={t("start-process-goal-measures")}
                        options={goal.measures.map(({ id, name }) => ({ value: id, label: name }))}
                        values={aimed.measureIds}
                        onChange={(measureIds) =>
                          onChange({
                            goals: plan.goals.map((one) =>
                              one.goalId === goal.id ? { ...one, measureIds } : one,
                            ),
                          })
                        }
                      />
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
          {error && (
            <div class="wrong" role="alert">
              <Icon name="alert" size={16} /> {error}
            </div>
          )}
        </fieldset>
      )}
    </details>
  );
}
