// One review: what waits for an answer, the sums, a chapter for each group, and what may be done about it. It prints as it reads.
import { useAction } from "#api/action";
import { mutate, useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { toast, told } from "#ui/announce";
import { GroupLink } from "#ui/Badge";
import { Button, ButtonLink } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { FeedbackList } from "#ui/FeedbackItem";
import { Markdown } from "#ui/Markdown";
import { Page, Section } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { Time } from "#ui/Time";
import { Chapter, Participation } from "./Chapter";
import { Days, Stands } from "./ReviewsPage";
import { FreezeReviewMutation, type ReviewDetailsFragment, ReviewPageQuery } from "./reviews.generated";
import { HEALTHS, money } from "./words";
import "./reviews.css";

export default function ReviewPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQuery(ReviewPageQuery, { id: parameters.id ?? "" });
  const review = reading.answer.value?.review;
  if (review) return <Review review={review} />;
  return (
    <Page title={t("reviews")}>
      <Loaded reading={reading} lines={8}>
        {() => <EmptyState title={t("error-not-found")} />}
      </Loaded>
    </Page>
  );
}

function Review({ review }: { review: ReviewDetailsFragment }) {
  const freeze = useAction(async () => {
    const sure = await confirm({
      title: t("review-freeze"),
      text: t("review-freeze-sure"),
      action: t("review-freeze"),
    });
    if (!sure) return;
    await told(async () => {
      await mutate(FreezeReviewMutation, { input: { reviewId: review.id } });
      toast(t("review-frozen-done"));
    });
  });
  const whole = review.feedback.filter((item) => !item.group);
  return (
    <Page
      title={review.title}
      above={
        <span class="row">
          <a href="/reviews">{t("reviews")}</a>
          <GroupLink group={review.group} />
          <Stands state={review.state} />
        </span>
      }
      actions={
        <>
          {review.viewerCan.freeze && (
            <Button look="primary" icon="check" busy={freeze.busy.value} onClick={() => void freeze.run()}>
              {t("review-freeze")}
            </Button>
          )}
          {review.viewerCan.giveFeedback && (
            <ButtonLink look="primary" icon="pen" href={`/feedback/new?on=${review.id}`}>
              {t("feedback-give")}
            </ButtonLink>
          )}
          <ButtonLink icon="talk" href={`/d/${review.discussion.id}`}>
            {t("review-discuss", { count: review.discussion.commentCount })}
          </ButtonLink>
        </>
      }
    >
      <p class="soft">
        {t("review-looks-back")} <Days period={review.period} />
      </p>
      <Markdown html={review.discussion.body.html} />
      {review.unanswered.length > 0 && (
        <Section title={t("review-unanswered")} count={review.unanswered.length}>
          <p class="soft">{t("review-unanswered-hint")}</p>
          <FeedbackList items={review.unanswered} placed />
        </Section>
      )}
      <Totals review={review} />
      {review.chapters.length === 0 && <EmptyState title={t("review-no-chapters")} />}
      {review.chapters.map((chapter) => (
        <Chapter key={chapter.group.id} review={review} chapter={chapter} />
      ))}
      <Goals review={review} />
      {whole.length > 0 && (
        <Section title={t("review-feedback")} count={whole.length}>
          <FeedbackList items={whole} />
        </Section>
      )}
      <Kept review={review} />
    </Page>
  );
}

/** The sums over the chapters that the reader may read. */
function Totals({ review: { totals } }: { review: ReviewDetailsFragment }) {
  return (
    <Section title={t("review-totals")}>
      <dl class="review-facts">
        <div>
          <dt>{t("review-outcomes")}</dt>
          <dd>{totals.outcomeIds.length}</dd>
        </div>
        <div>
          <dt>{t("review-agreements")}</dt>
          <dd>{totals.processIds.length}</dd>
        </div>
        {totals.goals.map(({ health, goalIds }) => (
          <div key={health}>
            <dt>{t("review-goals-health", { health: t(HEALTHS[health].word) })}</dt>
            <dd>{goalIds.length}</dd>
          </div>
        ))}
        {totals.money.map(({ currency, sum }) => (
          <div key={currency}>
            <dt>{t("review-money")}</dt>
            <dd>{money(sum, currency)}</dd>
          </div>
        ))}
      </dl>
      <Participation counts={totals.participation} />
    </Section>
  );
}

/** New goals, proposed and decided from within the review. */
function Goals({ review }: { review: ReviewDetailsFragment }) {
  const { goals, viewerCan } = review;
  if (goals.length === 0 && !viewerCan.proposeGoals) return null;
  return (
    <Section
      title={t("review-new-goals")}
      actions={
        viewerCan.proposeGoals && (
          <ButtonLink icon="plus" href={`/goals/new?review=${review.id}`}>
            {t("review-propose-goal")}
          </ButtonLink>
        )
      }
    >
      {goals.length === 0 && <p class="soft">{t("review-no-goals")}</p>}
      <ul class="list">
        {goals.map((goal) => (
          <li key={goal.id}>
            <a class="item-title" href={`/goals/${goal.id}`}>
              {goal.title}
            </a>
            <div class="item-line">
              <GroupLink group={goal.group} />
              <span>{t(goal.state === "PROPOSED" ? "review-goal-proposed" : "review-goal-decided")}</span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** By whom and when it was published, and by what one can see that it stayed as it was. */
function Kept({ review }: { review: ReviewDetailsFragment }) {
  return (
    <footer class="soft small stack-tight review-kept">
      <p>
        {t("review-begun-by", { name: review.begunBy.name })} <Time at={review.createdAt} as="date" />
      </p>
      {review.frozenAt && (
        <>
          <p>
            {t("review-frozen-by", { name: review.frozenBy?.name ?? "" })}{" "}
            <Time at={review.frozenAt} as="date" />
          </p>
          <p>
            {t("review-digest")} <code class="review-digest">{review.digest}</code>
          </p>
          <p>
            <a href={`/reviews/${review.id}/plain`}>{t("review-plain")}</a>{" "}
            <a href={`/reviews/${review.id}/markdown`} download>
              {t("review-markdown")}
            </a>
          </p>
        </>
      )}
    </footer>
  );
}
