// An item of feedback: what the advisory board said, and what came of it.
import type { FeedbackAnswerKind, FeedbackKind } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { Badge } from "./Badge";
import type { FeedbackShownFragment } from "./feedback.generated";
import type { IconName } from "./Icon";
import { Markdown } from "./Markdown";
import { Time } from "./Time";
import "./feedback.css";

type Tone = "calm" | "good" | "warm" | "bad" | "info";

/** A word and a sign, never colour alone. */
export const KINDS: Record<FeedbackKind, { word: TextKey; tone: Tone; icon: IconName }> = {
  SUPPORT: { word: "feedback-kind-support", tone: "good", icon: "check" },
  WORRY: { word: "feedback-kind-worry", tone: "warm", icon: "alert" },
  QUESTION: { word: "feedback-kind-question", tone: "info", icon: "talk" },
  OFFER: { word: "feedback-kind-offer", tone: "calm", icon: "hand" },
};

export const ANSWERS: Record<FeedbackAnswerKind, TextKey> = {
  DONE: "feedback-answer-done",
  WILL_DO: "feedback-answer-will-do",
  NOT_DONE: "feedback-answer-not-done",
};

interface Props {
  item: FeedbackShownFragment;
  /** Says what it is on, where that is not plain from where it stands. */
  placed?: boolean;
  /** The page that is the item's own: no link to it. */
  alone?: boolean;
}

export function FeedbackItem({ item, placed, alone }: Props) {
  const { word, tone, icon } = KINDS[item.kind];
  const on = item.review ?? item.outcome;
  const address = item.review ? `/reviews/${item.review.id}` : `/decisions/${item.outcome?.id}`;
  const waits = !item.answer && (item.viewerCan.answer || item.viewerCan.hand);
  return (
    <article class="card stack-tight feedback" id={item.id} aria-label={t(word)}>
      <p class="item-line">
        <Badge tone={tone} icon={icon}>
          {t(word)}
        </Badge>
        <span>{item.author.name}</span>
        <Time at={item.createdAt} as="date" />
        {item.editedAt && (
          <span>
            {t("deciding-edited")} <Time at={item.editedAt} />
          </span>
        )}
      </p>
      {placed && on && (
        <p class="small">
          <a href={address}>{on.title}</a>
          {item.group && ` · ${item.group.name}`}
        </p>
      )}
      {item.quote && <blockquote class="quoted small">{item.quote}</blockquote>}
      <Markdown html={item.body.html} />
      {item.answer ? (
        <div class="feedback-answer stack-tight">
          <p class="item-line">
            <strong>{t("feedback-we")}</strong>
            {item.answer.kind && <Badge tone="info">{t(ANSWERS[item.answer.kind])}</Badge>}
            {item.answer.author && <span>{item.answer.author.name}</span>}
            {item.answer.at && <Time at={item.answer.at} as="date" />}
            {item.answer.editedAt && (
              <span>
                {t("feedback-corrected")} <Time at={item.answer.editedAt} />
              </span>
            )}
          </p>
          <Markdown html={item.answer.body.html} />
        </div>
      ) : (
        <p class="soft small">
          {t("feedback-waits", { name: item.answerer.name })} <Time at={item.answerDueOn} as="date" />
        </p>
      )}
      {!alone && (
        <p class="small">
          <a href={`/feedback/${item.id}`}>{t(waits ? "feedback-answer" : "feedback-open")}</a>
        </p>
      )}
    </article>
  );
}

export function FeedbackList({ items, placed }: { items: FeedbackShownFragment[]; placed?: boolean }) {
  if (items.length === 0) return null;
  return (
    <ul class="stack feedback-list">
      {items.map((item) => (
        <li key={item.id}>
          <FeedbackItem item={item} placed={placed ?? false} />
        </li>
      ))}
    </ul>
  );
}
