// The goals that a proposal should move, each with the measures by which one will see it.
import { t } from "#i18n/text";
import type { GoalAimedFragment } from "./process.generated";

export function Goals({ goals }: { goals: readonly GoalAimedFragment[] }) {
  return (
    <ul class="stack-tight">
      {goals.map(({ goal, measures }) => (
        <li key={goal.id}>
          <a href={`/goals/${goal.id}`}>{goal.title}</a>
          {measures.length > 0 && (
            <span class="soft">
              {" "}
              {t("consent-goal-measures", { names: measures.map(({ name }) => name).join(", ") })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
