// The chapter of a group: what its leads tell, and what the record says, each figure linked to where it came from.
import { useSignal } from "@preact/signals";
import { language, t } from "#i18n/text";
import { Badge, GroupLink } from "#ui/Badge";
import { Button } from "#ui/Button";
import { Edited } from "#ui/Edited";
import { FeedbackList } from "#ui/FeedbackItem";
import { Markdown } from "#ui/Markdown";
import { shown } from "#ui/result/exact";
import { Time } from "#ui/Time";
import { VerdictBadge } from "#ui/VerdictBadge";
import { Narrate } from "./Narrate";
import type {
  ReviewChapterShownFragment,
  ReviewDetailsFragment,
  ReviewGoalShownFragment,
  ReviewParticipationShownFragment,
} from "./reviews.generated";
import { DUES, HEALTHS, money } from "./words";

interface Props {
  review: ReviewDetailsFragment;
  chapter: ReviewChapterShownFragment;
}

export function Chapter({ review, chapter }: Props) {
  const { group, outcomes, agreements, due, goals } = chapter;
  const spoken = review.feedback.filter((item) => item.group?.id === group.id && !item.paragraph);
  return (
    <section class="section review-chapter" id={group.slug} aria-labelledby={`of-${group.id}`}>
      <h2 id={`of-${group.id}`}>
        <GroupLink group={group} />
      </h2>
      <Narrative review={review} chapter={chapter} />
      {outcomes.length > 0 && (
        <>
          <h3>{t("review-outcomes")}</h3>
          <ul class="list">
            {outcomes.map((row) => (
              <li key={row.outcomeId}>
                <a class="item-title" href={`/decisions/${row.outcomeId}`}>
                  {row.title}
                </a>
                <div class="item-line">
                  <VerdictBadge verdict={row.verdict} />
                  <Time at={row.on} as="date" />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {agreements.length > 0 && (
        <>
          <h3>{t("review-agreements")}</h3>
          <ul class="list">
            {agreements.map((row) => (
              <li key={`${row.processId}-${row.place}`}>
                <a class="item-title" href={`/processes/${row.processId}`}>
                  {row.title}
                </a>
                <div class="item-line">
                  <Time at={row.on} as="date" />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {goals.length > 0 && (
        <>
          <h3>{t("review-goals")}</h3>
          <ul class="list">
            {goals.map((goal) => (
              <Goal key={goal.goalId} goal={goal} />
            ))}
          </ul>
        </>
      )}
      <Money chapter={chapter} />
      {due.length > 0 && (
        <>
          <h3>{t("review-due")}</h3>
          <ul class="list">
            {due.map((row) => (
              <li key={`${row.kind}-${row.outcomeId ?? row.processId}`}>
                <a
                  class="item-title"
                  href={row.outcomeId ? `/decisions/${row.outcomeId}` : `/processes/${row.processId}`}
                >
                  {row.title}
                </a>
                <div class="item-line">
                  <span>{t(DUES[row.kind])}</span>
                  <Time at={row.on} as="date" />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Participation counts={chapter.participation} level={3} />
      {spoken.length > 0 && (
        <>
          <h3>{t("review-feedback")}</h3>
          <FeedbackList items={spoken} />
        </>
      )}
      {chapter.digest && (
        <p class="soft small">
          {t("review-chapter-digest")} <code class="review-digest">{chapter.digest}</code>
        </p>
      )}
    </section>
  );
}

/** What the leads tell, paragraph by paragraph: each has an address, and the feedback on it stands beside it. */
function Narrative({ review, chapter }: Props) {
  const writing = useSignal(false);
  const { narrative, group, viewerCan } = chapter;
  const feedback = review.feedback.filter((item) => item.group?.id === group.id && item.paragraph);
  const keys = new Set(narrative?.paragraphs.map((paragraph) => paragraph.key));
  const stray = feedback.filter((item) => item.paragraph && !keys.has(item.paragraph));
  return (
    <div class="stack review-narrative">
      {narrative ? (
        <>
          {narrative.paragraphs.map((paragraph) => {
            const anchor = `${group.slug}-${paragraph.key}`;
            const on = feedback.filter((item) => item.paragraph === paragraph.key);
            return (
              <div key={paragraph.key} id={anchor} class="review-paragraph stack-tight">
                <Markdown html={paragraph.text.html} />
                <p class="small review-paragraph-links">
                  <a href={`#${anchor}`}>{t("review-paragraph-link")}</a>
                  {review.viewerCan.giveFeedback && (
                    <a href={`/feedback/new?on=${review.id}&group=${group.id}&paragraph=${paragraph.key}`}>
                      {t("feedback-give")}
                    </a>
                  )}
                </p>
                <FeedbackList items={on} />
              </div>
            );
          })}
          <p class="soft small">
            {t("review-told-by", { name: narrative.author.name })}{" "}
            <Edited id={narrative.id} editedAt={narrative.editedAt} />
          </p>
          <FeedbackList items={stray} />
        </>
      ) : (
        <p class="soft">{t(review.state === "OPEN" ? "review-not-told-yet" : "review-not-told")}</p>
      )}
      {viewerCan.writeNarrative && !writing.value && (
        <p>
          <Button
            icon="pen"
            onClick={() => {
              writing.value = true;
            }}
          >
            {t(narrative ? "review-tell-again" : "review-tell", { group: group.name })}
          </Button>
        </p>
      )}
      {writing.value && (
        <Narrate
          review={review}
          chapter={chapter}
          onClose={() => {
            writing.value = false;
          }}
        />
      )}
    </div>
  );
}

function Goal({ goal }: { goal: ReviewGoalShownFragment }) {
  const { word, tone, icon } = HEALTHS[goal.health];
  const said = (number: string | null | undefined) => (number ? shown(number, language.value) : "–");
  return (
    <li>
      <a class="item-title" href={`/goals/${goal.goalId}`}>
        {goal.title}
      </a>
      <div class="item-line">
        <Badge tone={tone} icon={icon}>
          {t(word)}
        </Badge>
        {goal.scope === "ORGANISATION" && <span>{t("review-goal-organisation")}</span>}
        {goal.set && <span>{t("review-goal-set")}</span>}
        <span>{t("review-goal-reports", { count: goal.reports })}</span>
      </div>
      <ul class="review-measures">
        {goal.measures.map((measure) => (
          <li key={measure.measureId} class="small">
            {t("review-measure", {
              name: measure.name,
              before: said(measure.before),
              after: said(measure.after),
              target: `${said(measure.target)} ${measure.unit}`.trim(),
            })}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Money({ chapter }: { chapter: ReviewChapterShownFragment }) {
  if (chapter.money.length === 0) return null;
  return (
    <>
      <h3>{t("review-money")}</h3>
      <ul class="list">
        {chapter.money.map((spent) => (
          <li key={spent.pollId}>
            <a class="item-title" href={`/polls/${spent.pollId}`}>
              {spent.title}
            </a>{" "}
            <strong>{money(spent.sum, spent.currency)}</strong>
            <ul class="review-measures">
              {spent.funded.map((funded) => (
                <li key={funded.optionId} class="small">
                  {funded.title}: {money(funded.cost, spent.currency)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CountsProps {
  counts: ReviewParticipationShownFragment;
  level?: 3;
}

/** How many took part: counts, never names; with the matters that were counted. */
export function Participation({ counts, level }: CountsProps) {
  const { polls, processes, discussions } = counts;
  if (polls.ids.length + processes.ids.length + discussions.ids.length === 0) return null;
  const sources = [
    ...polls.ids.map((id) => `/polls/${id}`),
    ...processes.ids.map((id) => `/processes/${id}`),
    ...discussions.ids.map((id) => `/d/${id}`),
  ];
  return (
    <>
      {level && <h3>{t("review-participation")}</h3>}
      <ul class="review-measures">
        {polls.ids.length > 0 && (
          <li>{t("review-part-polls", { did: polls.did, could: polls.could, count: polls.ids.length })}</li>
        )}
        {processes.ids.length > 0 && (
          <li>
            {t("review-part-processes", {
              did: processes.did,
              could: processes.could,
              count: processes.ids.length,
            })}
          </li>
        )}
        {discussions.ids.length > 0 && (
          <li>
            {t("review-part-discussions", {
              comments: discussions.comments,
              people: discussions.people,
              count: discussions.ids.length,
            })}
          </li>
        )}
      </ul>
      {level && (
        <details class="small">
          <summary>{t("review-sources")}</summary>
          <ol class="review-sources">
            {sources.map((address) => (
              <li key={address}>
                <a href={address}>{address}</a>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
