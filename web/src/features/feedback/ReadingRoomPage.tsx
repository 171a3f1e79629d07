// What the advisory board reads: published reviews, recent outcomes, discussions that ask for feedback, and what came of its feedback.
import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { Badge, GroupLink } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { FeedbackList } from "#ui/FeedbackItem";
import { Page, Section } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { Time } from "#ui/Time";
import { ReadingRoomQuery } from "./feedback.generated";

export default function ReadingRoomPage() {
  const reading = useQuery(ReadingRoomQuery, {});
  return (
    <Page title={t("reading-room")} width="wide">
      <Loaded reading={reading} lines={8}>
        {(answer) => <Room answer={answer} />}
      </Loaded>
    </Page>
  );
}

function Room({ answer }: { answer: ReadingRoomQuery }) {
  const { viewer, reviews, register, discussions } = answer;
  return (
    <>
      <p class="soft">{t(viewer?.advisor ? "reading-room-lead" : "reading-room-others")}</p>
      <Section title={t("reading-room-reviews")}>
        {reviews.nodes.length === 0 && <EmptyState title={t("reading-room-no-reviews")} />}
        <ul class="list">
          {reviews.nodes.map((review) => (
            <li key={review.id} class="need-item">
              <div>
                <a class="item-title" href={`/reviews/${review.id}`}>
                  {review.title}
                </a>
                <div class="item-line">
                  <GroupLink group={review.group} />
                  <Time at={review.period.from} as="date" /> – <Time at={review.period.to} as="date" />
                </div>
              </div>
              {review.viewerCan.giveFeedback && <Give id={review.id} title={review.title} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("reading-room-outcomes")}>
        {register.nodes.length === 0 && <p class="soft">{t("reading-room-no-outcomes")}</p>}
        <ul class="list">
          {register.nodes.map((outcome) => (
            <li key={outcome.id} class="need-item">
              <div>
                <a class="item-title" href={`/polls/${outcome.decision.poll.id}`}>
                  {outcome.title}
                </a>
                <div class="item-line">
                  <GroupLink group={outcome.group} />
                  <Time at={outcome.publishedAt} />
                  {outcome.feedbackAsked && <Badge tone="warm">{t("reading-room-asked")}</Badge>}
                </div>
              </div>
              {outcome.viewerCan.giveFeedback && <Give id={outcome.id} title={outcome.title} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("reading-room-requests")}>
        {discussions.nodes.length === 0 && <p class="soft">{t("reading-room-no-requests")}</p>}
        <ul class="list">
          {discussions.nodes.map((discussion) => (
            <li key={discussion.id}>
              <a class="item-title" href={`/d/${discussion.id}`}>
                {discussion.title}
              </a>
              <div class="item-line">
                <GroupLink group={discussion.group} />
                <Time at={discussion.lastActivityAt} />
              </div>
            </li>
          ))}
        </ul>
      </Section>
      {viewer?.advisor && (
        <Section title={t("reading-room-mine")}>
          {viewer.feedback.nodes.length === 0 && <p class="soft">{t("reading-room-no-mine")}</p>}
          <FeedbackList items={viewer.feedback.nodes} placed />
        </Section>
      )}
    </>
  );
}

function Give({ id, title }: { id: string; title: string }) {
  return (
    <ButtonLink icon="pen" href={`/feedback/new?on=${id}`}>
      {t("feedback-give")}
      <span class="hidden">: {title}</span>
    </ButtonLink>
  );
}
