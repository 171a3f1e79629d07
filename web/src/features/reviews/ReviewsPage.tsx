// The reviews of the organisation: those that are under way, and those that were published.
import { usePages } from "#api/pages";
import { useQuery } from "#api/reading";
import { language, t } from "#i18n/text";
import { Badge, GroupLink } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { Page } from "#ui/Page";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { shortDate } from "#ui/time";
import { ReviewFormQuery, ReviewsQuery } from "./reviews.generated";
import "./reviews.css";

export default function ReviewsPage() {
  const form = useQuery(ReviewFormQuery, {});
  const reading = usePages(ReviewsQuery, {}, (answer) => answer.reviews);
  const begins = form.answer.value?.groups.nodes.some((group) => group.viewerCan.beginReview) ?? false;
  const nodes = reading.answer.value?.nodes ?? [];
  return (
    <Page
      title={t("reviews")}
      actions={
        <>
          <ButtonLink href="/reading-room">{t("reading-room")}</ButtonLink>
          {begins && (
            <ButtonLink look="primary" icon="plus" href="/reviews/new">
              {t("review-begin")}
            </ButtonLink>
          )}
        </>
      }
    >
      <p class="soft">{t("reviews-lead")}</p>
      <Loaded reading={reading} lines={6}>
        {(found) =>
          nodes.length === 0 ? (
            <EmptyState title={t("reviews-empty")}>{t("reviews-empty-text")}</EmptyState>
          ) : (
            <>
              <ul class="list">
                {nodes.map((review) => (
                  <li key={review.id}>
                    <a class="item-title" href={`/reviews/${review.id}`}>
                      {review.title}
                    </a>
                    <div class="item-line">
                      <Stands state={review.state} />
                      <GroupLink group={review.group} />
                      <Days period={review.period} />
                    </div>
                  </li>
                ))}
              </ul>
              <Pager hasMore={found.hasMore} more={reading.more} busy={reading.busy.value} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Where a review stands: a word and a sign. */
export function Stands({ state }: { state: "OPEN" | "FROZEN" }) {
  return state === "FROZEN" ? (
    <Badge tone="good" icon="check">
      {t("review-frozen")}
    </Badge>
  ) : (
    <Badge tone="info" icon="clock">
      {t("review-open")}
    </Badge>
  );
}

export function Days({ period }: { period: { from: string; to: string } }) {
  // Days are the same everywhere.
  const day = (at: string) => shortDate(Date.parse(at), language.value, "UTC");
  return <span>{t("review-days", { from: day(period.from), to: day(period.to) })}</span>;
}
