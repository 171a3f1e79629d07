// A goal in the list: how it stands in a word, its measures in a sentence and a small picture.
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { HealthBadge } from "#ui/HealthBadge";
import { Chart } from "./Chart";
import type { GoalGlanceFragment } from "./goals.generated";
import { sentenceOf } from "./sentence";

export function GoalCard({ goal }: { goal: GoalGlanceFragment }) {
  return (
    <li class="card goal-card">
      <div class="row apart">
        <h3>
          <a class="item-title" href={`/goals/${goal.id}`}>
            {goal.title}
          </a>
        </h3>
        <HealthBadge goal={goal} />
      </div>
      <p class="item-line">
        <span>
          {t("goal-owner")}: {goal.owner.name}
        </span>
        {goal.scope === "ORGANISATION" && <span>{t("goal-of-organisation")}</span>}
        {goal.state === "ADOPTED" && goal.proposed && <Badge tone="info">{t("goal-waits")}</Badge>}
      </p>
      {goal.measures.map((measure) => (
        <div key={measure.id} class="goal-card-measure">
          <p class="small">
            <strong>{measure.name}</strong>: {sentenceOf(measure)}
          </p>
          <Chart measure={measure} />
        </div>
      ))}
      {goal.themes.length > 0 && (
        <ul class="row" aria-label={t("goal-form-themes")}>
          {goal.themes.map((theme) => (
            <li key={theme.id}>
              <Badge>{theme.name}</Badge>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
