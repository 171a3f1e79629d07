// The terms of a goal, as they hold or as they are proposed.
import { signedIn } from "#api/session";
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { Markdown } from "#ui/Markdown";
import type { GoalTermsShownFragment } from "./goals.generated";
import { amountOf, dayOf } from "./sentence";
import { RHYTHMS } from "./words";

interface Props {
  terms: GoalTermsShownFragment;
  /** Its title is another than that of the page. */
  titled?: boolean;
  reportDueOn?: string | null | undefined;
}

export function Terms({ terms, titled, reportDueOn }: Props) {
  return (
    <div class="stack">
      {titled && <h3>{terms.title}</h3>}
      <Markdown html={terms.purpose.html} />
      <dl class="goal-facts">
        <div>
          <dt>{t("goal-owner")}</dt>
          <dd>
            {signedIn.value ? (
              <a href={`/people/${terms.owner.handle}`}>{terms.owner.name}</a>
            ) : (
              terms.owner.name
            )}
          </dd>
        </div>
        <div>
          <dt>{t("goal-time")}</dt>
          <dd>{t("goal-from-to", { from: dayOf(terms.startsOn), to: dayOf(terms.endsOn) })}</dd>
        </div>
        <div>
          <dt>{t("goal-rhythm")}</dt>
          <dd>{t(RHYTHMS[terms.rhythm])}</dd>
        </div>
        {reportDueOn && (
          <div>
            <dt>{t("goal-next-report")}</dt>
            <dd>{dayOf(reportDueOn)}</dd>
          </div>
        )}
      </dl>
      <ul class="list">
        {terms.measures.map((measure) => (
          <li key={measure.id}>
            <strong>{measure.name}</strong>:{" "}
            {t("goal-measure-terms", {
              baseline: amountOf(measure, measure.baseline),
              target: amountOf(measure, measure.target),
              date: dayOf(measure.dueOn),
            })}
          </li>
        ))}
      </ul>
      {terms.themes.length > 0 && (
        <ul class="row" aria-label={t("goal-form-themes")}>
          {terms.themes.map((theme) => (
            <li key={theme.id}>
              <Badge>{theme.name}</Badge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
