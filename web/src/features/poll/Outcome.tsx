import { useEffect } from "preact/hooks";
import { send } from "#api/graphql";
import { readSession, signedIn } from "#api/session";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Badge } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { Edited } from "#ui/Edited";
import { Icon } from "#ui/Icon";
import { Markdown } from "#ui/Markdown";
import { Time } from "#ui/Time";
import { type OutcomeRecordFragment, ReadOutcomeMutation } from "./poll.generated";

/** What came of it, in words. Opening the page is reading it. */
export function Outcome({ outcome, pollId }: { outcome: OutcomeRecordFragment; pollId: string }) {
  useEffect(() => {
    if (outcome.read || !signedIn.value) return;
    send(ReadOutcomeMutation, { input: { outcomeId: outcome.id } })
      .then(readSession)
      .catch(() => {});
  }, [outcome.id, outcome.read]);
  return (
    <section class="section outcome">
      <div class="row apart">
        <h2 class="row-tight">
          <Icon name="outcome" size={26} /> {outcome.title}
        </h2>
        {outcome.viewerCan.edit && (
          <ButtonLink href={`/polls/${pollId}/outcome`} icon="pen" size="small">
            {t("poll-edit-outcome")}
          </ButtonLink>
        )}
      </div>
      <Markdown html={outcome.body.html} />
      {outcome.feedbackAsked && (
        <p>
          <Badge tone="warm">{t("poll-feedback-asked")}</Badge>
        </p>
      )}
      <dl class="facts">
        <div>
          <dt>{t("poll-outcome-by")}</dt>
          <dd>
            {outcome.author.name}, <Time at={outcome.publishedAt} as="date" />{" "}
            <Edited id={outcome.id} editedAt={outcome.editedAt} />
          </dd>
        </div>
        {outcome.owner && (
          <div>
            <dt>{t("poll-owner")}</dt>
            <dd>
              <PersonLine person={outcome.owner} size={28} />
            </dd>
          </div>
        )}
        {outcome.reviewOn && (
          <div>
            <dt>{t("poll-review")}</dt>
            <dd>
              <Time at={outcome.reviewOn} as="date" />
            </dd>
          </div>
        )}
      </dl>
      <p>
        <a class="row-tight" href={outcome.permalink}>
          <Icon name="link" size={18} /> {t("poll-permalink")}
        </a>
      </p>
    </section>
  );
}
