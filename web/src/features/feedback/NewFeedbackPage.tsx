// Giving feedback on a review, a chapter, an outcome or a paragraph. Emails lead here with the sort already chosen.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { type Refusal, refusalText } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import type { FeedbackKind } from "#api/schema.generated";
import { t } from "#i18n/text";
import { moveOn, parameter } from "#ui/address";
import { toast } from "#ui/announce";
import { KINDS } from "#ui/FeedbackItem";
import { Select } from "#ui/Field";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { FeedbackSubjectQuery, GiveFeedbackMutation } from "./feedback.generated";

const ORDER: FeedbackKind[] = ["SUPPORT", "WORRY", "QUESTION", "OFFER"];

/** What the server said to a form about feedback says what to do. */
export const means = (refusal: Refusal): string | undefined =>
  refusal.code === "INVALID" || refusal.code === "CONFLICT" ? refusal.message : undefined;

export const wrong = (refusal: Refusal | undefined, field: string): string | undefined =>
  refusal?.field === field ? (means(refusal) ?? refusalText(refusal)) : undefined;

export function KindSelect({
  kind,
  onChoose,
}: {
  kind: FeedbackKind;
  onChoose: (kind: FeedbackKind) => void;
}) {
  return (
    <Select<FeedbackKind>
      label={t("feedback-kind")}
      value={kind}
      options={ORDER.map((value) => ({ value, label: t(KINDS[value].word) }))}
      onChoose={onChoose}
    />
  );
}

export default function NewFeedbackPage() {
  const reading = useQueryOnce(FeedbackSubjectQuery, { id: parameter("on") ?? "" });
  return (
    <Page title={t("feedback-give")} width="narrow" above={<a href="/reading-room">{t("reading-room")}</a>}>
      <Loaded reading={reading} lines={6}>
        {(answer) => <Give answer={answer} />}
      </Loaded>
    </Page>
  );
}

type Paragraph = { key: string; text: { markdown: string } };

/** A paragraph as a line of a list: its beginning. */
const line = ({ text }: Paragraph) =>
  text.markdown.length > 80 ? `${text.markdown.slice(0, 79)}…` : text.markdown;

function Give({ answer }: { answer: FeedbackSubjectQuery }) {
  const node = answer.node;
  const asked = parameter("kind")?.toUpperCase();
  const kind = useSignal<FeedbackKind>(ORDER.find((one) => one === asked) ?? "SUPPORT");
  const groupId = useSignal(parameter("group") ?? "");
  const paragraph = useSignal(parameter("paragraph") ?? "");
  const body = useSignal("");
  const draft = `feedback.${parameter("on")}`;
  const send = useAction(async () => {
    await mutate(GiveFeedbackMutation, {
      input: {
        onId: node?.id ?? "",
        groupId: groupId.value || null,
        paragraph: paragraph.value || null,
        kind: kind.value,
        body: body.value,
      },
    });
    toast(t("feedback-given-done"));
    moveOn("/reading-room");
  });
  if (!node || !("viewerCan" in node)) return <EmptyState title={t("error-not-found")} />;
  if (!node.viewerCan.giveFeedback)
    return <EmptyState title={t("feedback-not-here")}>{t("feedback-not-here-text")}</EmptyState>;
  const chapters = "chapters" in node ? node.chapters : [];
  const chapter = chapters.find((one) => one.group.id === groupId.value);
  const paragraphs: Paragraph[] =
    "paragraphs" in node ? node.paragraphs : (chapter?.narrative?.paragraphs ?? []);
  const refusal = send.refusal.value;
  return (
    <>
      <p class="soft">{t("feedback-give-hint", { title: node.title })}</p>
      <Form
        action={send}
        means={means}
        fields={["body", "groupId", "paragraph"]}
        submit={t("feedback-send")}
        beside={<span class="soft small">{t("deciding-draft-kept")}</span>}
      >
        <KindSelect
          kind={kind.value}
          onChoose={(chosen) => {
            kind.value = chosen;
          }}
        />
        {chapters.length > 0 && (
          <Select
            label={t("feedback-chapter")}
            value={groupId.value}
            error={wrong(refusal, "groupId")}
            options={[
              { value: "", label: t("feedback-whole") },
              ...chapters.map(({ group }) => ({ value: group.id, label: group.name })),
            ]}
            onChoose={(id) => {
              groupId.value = id;
              paragraph.value = "";
            }}
          />
        )}
        {paragraphs.length > 0 && (
          <Select
            label={t("feedback-paragraph")}
            value={paragraph.value}
            error={wrong(refusal, "paragraph")}
            options={[
              { value: "", label: t("feedback-all-paragraphs") },
              ...paragraphs.map((one) => ({ value: one.key, label: line(one) })),
            ]}
            onChoose={(key) => {
              paragraph.value = key;
            }}
          />
        )}
        <MarkdownEditor
          label={t("feedback-body")}
          draft={draft}
          value={body.value}
          error={wrong(refusal, "body")}
          onText={(text) => {
            body.value = text;
          }}
        />
      </Form>
    </>
  );
}
