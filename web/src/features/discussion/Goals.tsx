// The goals that were proposed in a discussion, or whose change was; the review whose own discussion it is.
import { t } from "#i18n/text";
import type { DiscussionDetailsFragment } from "./discussion.generated";

export function Goals({ discussion: { goalRevisions } }: { discussion: DiscussionDetailsFragment }) {
  if (goalRevisions.length === 0) return null;
  return (
    <section>
      <h2 class="side-title">{t("discussion-goals")}</h2>
      <ul class="list">
        {goalRevisions.map((revision) => (
          <li key={revision.id}>
            <a class="item-title" href={`/goals/${revision.goal.id}`}>
              {revision.terms.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OfReview({ discussion: { review } }: { discussion: DiscussionDetailsFragment }) {
  if (!review) return null;
  return (
    <section>
      <h2 class="side-title">{t("discussion-review")}</h2>
      <a class="item-title" href={`/reviews/${review.id}`}>
        {review.title}
      </a>
    </section>
  );
}
