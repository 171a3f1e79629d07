// For how long, when it is looked at again, and how one will know whether it works.
import { t } from "#i18n/text";
import { Markdown } from "#ui/Markdown";
import { Time } from "#ui/Time";
import { TERM_ENDS } from "./names";
import type { TermsDetailsFragment } from "./process.generated";

export function Terms({ terms }: { terms: TermsDetailsFragment }) {
  if (!terms.reviewAt && !terms.endsAt && terms.criteria.length + terms.actions.length === 0) return null;
  return (
    <dl class="facts">
      {terms.reviewAt && (
        <div>
          <dt>{t("consent-review-at")}</dt>
          <dd>
            <Time at={terms.reviewAt} as="date" />
          </dd>
        </div>
      )}
      {terms.endsAt && (
        <div>
          <dt>{t("consent-ends-at")}</dt>
          <dd>
            <Time at={terms.endsAt} as="date" /> <span class="soft">{t(TERM_ENDS[terms.atEnd])}</span>
          </dd>
        </div>
      )}
      {terms.criteria.length > 0 && (
        <div>
          <dt>{t("consent-criteria")}</dt>
          <dd>
            <ul class="process-criteria">
              {terms.criteria.map((criterion) => (
                <li key={criterion.markdown}>
                  <Markdown html={criterion.html} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {terms.actions.length > 0 && (
        <div>
          <dt>{t("plan-actions")}</dt>
          <dd>
            <ul class="process-criteria">
              {terms.actions.map(({ text, owner, dueAt, objection }) => (
                <li key={`${text.markdown} ${owner.id}`}>
                  {objection && (
                    <a class="small" href={`#objection-${objection}`}>
                      {t("consent-action-put-off", { number: objection })}
                    </a>
                  )}
                  <Markdown html={text.html} />
                  <span class="soft">
                    {t("consent-action-whose", { name: owner.name })} <Time at={dueAt} as="date" />
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
