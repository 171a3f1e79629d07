// The rows of home that the advisory loop asks for.
import { t } from "#i18n/text";
import { GroupLink } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { Time } from "#ui/Time";
import type { HomeQuery } from "./home.generated";

type Needs = NonNullable<HomeQuery["viewer"]>["needsMe"];

/** The longest beginning of feedback that stands in a row, in characters. */
const BEGINNING = 120;

export function FeedbackToAnswer({ item }: { item: Needs["feedback"][number] }) {
  const text = item.body.markdown;
  const beginning = text.length > BEGINNING ? `${text.slice(0, BEGINNING - 1)}…` : text;
  return (
    <li class="need-item">
      <div>
        <a class="item-title" href={`/feedback/${item.id}`}>
          {beginning}
        </a>
        <div class="item-line">
          <span>{item.author.name}</span>
          <Time at={item.answerDueOn} as="date" />
        </div>
      </div>
      <ButtonLink href={`/feedback/${item.id}`} icon="pen">
        {t("home-feedback-answer")}
        <span class="hidden">: {beginning}</span>
      </ButtonLink>
    </li>
  );
}

export function NarrativeToWrite({ narrative }: { narrative: Needs["narratives"][number] }) {
  const { review, groups } = narrative;
  const address = `/reviews/${review.id}${groups[0] ? `#${groups[0].slug}` : ""}`;
  return (
    <li class="need-item">
      <div>
        <a class="item-title" href={address}>
          {review.title}
        </a>
        <div class="item-line">
          {groups.map((group) => (
            <GroupLink key={group.id} group={group} />
          ))}
        </div>
      </div>
      <ButtonLink href={address} icon="pen">
        {t("home-narrative-write")}
        <span class="hidden">: {review.title}</span>
      </ButtonLink>
    </li>
  );
}

export function ReviewToRead({ review }: { review: Needs["reviews"][number] }) {
  const address = `/reviews/${review.id}`;
  return (
    <li class="need-item">
      <div>
        <a class="item-title" href={address}>
          {review.title}
        </a>
        <div class="item-line">
          <GroupLink group={review.group} />
          {review.frozenAt && <Time at={review.frozenAt} />}
        </div>
      </div>
      <ButtonLink href={address} icon="review">
        {t("home-review-read")}
        <span class="hidden">: {review.title}</span>
      </ButtonLink>
    </li>
  );
}
