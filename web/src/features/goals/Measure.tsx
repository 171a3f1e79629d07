// A measure: its sentence, its picture, and its numbers as a table.
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { HEALTHS } from "#ui/HealthBadge";
import { Chart } from "./Chart";
import type { MeasureStandsFragment } from "./goals.generated";
import { amountOf, dayOf, numberOf, sentenceOf } from "./sentence";

export function Measure({ measure }: { measure: MeasureStandsFragment }) {
  const look = measure.health && HEALTHS[measure.health];
  return (
    <section class="card goal-measure" aria-labelledby={`m-${measure.id}`}>
      <div class="row apart">
        <h3 id={`m-${measure.id}`}>{measure.name}</h3>
        {look && (
          <Badge tone={look.tone} icon={look.icon}>
            {t(look.word)}
          </Badge>
        )}
      </div>
      <p>{sentenceOf(measure)}</p>
      <Chart measure={measure} />
      <p class="goal-chart-legend">
        <span>
          {t("goal-chart-start", { number: amountOf(measure, measure.baseline) })}
          <br />
          {dayOf(measure.startsOn)}
        </span>
        <span>
          {t("goal-chart-target", { number: amountOf(measure, measure.target) })}
          <br />
          {dayOf(measure.dueOn)}
        </span>
      </p>
      {measure.points.length > 0 ? (
        <details class="unfold">
          <summary>{t("goal-numbers", { name: measure.name })}</summary>
          <table class="goal-table">
            <thead>
              <tr>
                <th scope="col">{t("goal-day")}</th>
                <th scope="col">{measure.unit || t("goal-number")}</th>
              </tr>
            </thead>
            <tbody>
              {measure.points.map((point, place) => (
                <tr key={place}>
                  <td>{dayOf(point.on)}</td>
                  <td>{numberOf({ places: 6 }, point.number)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : (
        <p class="soft small">{t("goal-no-numbers")}</p>
      )}
    </section>
  );
}
