// Beginning a review: which group holds it, and which days it looks back on; the rhythm of the organisation proposes them.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Refusal, refusalText } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { parameter } from "#ui/address";
import { Field, Select } from "#ui/Field";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { WriteForm } from "#ui/WriteForm";
import { BeginReviewMutation, NextReviewQuery, ReviewFormQuery } from "./reviews.generated";
import "./reviews.css";

export default function BeginPage() {
  const reading = useQueryOnce(ReviewFormQuery, {});
  return (
    <Page title={t("review-begin")} width="narrow" above={<a href="/reviews">{t("reviews")}</a>}>
      <Loaded reading={reading} lines={6}>
        {(answer) => <Begin answer={answer} />}
      </Loaded>
    </Page>
  );
}

/** What the server said under a field, where it is about it. */
const wrong = (refusal: Refusal | undefined, field: string): string | undefined =>
  refusal?.field === field
    ? refusal.code === "INVALID"
      ? refusal.message
      : refusalText(refusal)
    : undefined;

function Begin({ answer }: { answer: ReviewFormQuery }) {
  const open = answer.groups.nodes.filter((group) => group.viewerCan.beginReview);
  const usual =
    open.find((group) => group.slug === parameter("hub")) ??
    open.find((group) => group.kind === "CORE_TEAM") ??
    open[0];
  const slug = useSignal(usual?.slug ?? "");
  const from = useSignal("");
  const to = useSignal("");
  const next = useQueryOnce(NextReviewQuery, { slug: slug.value });
  const proposed = next.answer.value?.group?.nextReview;
  useEffect(() => {
    if (!proposed) return;
    from.value = proposed.from;
    to.value = proposed.to;
  }, [proposed?.from, proposed?.to]);
  const group = open.find((one) => one.slug === slug.value);
  if (!group) return <EmptyState title={t("review-begin-nowhere")} />;
  return (
    <>
      <p class="soft">{t("review-begin-hint", { months: answer.organisation.reviewMonths })}</p>
      <WriteForm
        draft="review"
        title={{ label: t("review-title"), hint: t("review-title-hint") }}
        text={{ label: t("review-body"), hint: t("review-body-hint") }}
        start={{ title: "", body: t("review-body-start") }}
        fields={["from", "to"]}
        submit={t("review-begin-send")}
        send={async ({ title, body }) => {
          const made = await mutate(BeginReviewMutation, {
            input: { groupId: group.id, title, body, from: from.value, to: to.value },
          });
          return `/reviews/${made.beginReview.review.id}`;
        }}
        above={() => (
          <Select
            label={t("review-group")}
            value={slug.value}
            options={open.map((one) => ({ value: one.slug, label: one.name }))}
            onChoose={(chosen) => {
              slug.value = chosen;
            }}
          />
        )}
      >
        {(refusal) => (
          <div class="row">
            <Field
              label={t("review-from")}
              type="date"
              required
              value={from.value}
              error={wrong(refusal, "from")}
              onText={(text) => {
                from.value = text;
              }}
            />
            <Field
              label={t("review-to")}
              type="date"
              required
              value={to.value}
              error={wrong(refusal, "to")}
              onText={(text) => {
                to.value = text;
              }}
            />
          </div>
        )}
      </WriteForm>
    </>
  );
}
