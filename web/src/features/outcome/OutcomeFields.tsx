import type { Signal } from "@preact/signals";
import { fieldError, type Refusal } from "#api/errors";
import { t } from "#i18n/text";
import { Field } from "#ui/Field";
import type { Found } from "#ui/find";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { PeoplePicker } from "#ui/PeoplePicker";

interface Props {
  title: { text: Signal<string>; write: (text: string) => void };
  body: Signal<string>;
  owner: Signal<Found[]>;
  reviewOn: Signal<string>;
  refusal: Refusal | undefined;
  draft?: string;
}

/** What an outcome consists of, the same when it is written and when it is edited. */
export function OutcomeFields({ title, body, owner, reviewOn, refusal, draft }: Props) {
  const kept = draft ? { draft } : {};
  return (
    <>
      <Field
        label={t("outcome-title")}
        hint={t("outcome-title-hint")}
        required
        maxLength={200}
        value={title.text.value}
        error={fieldError(refusal, "title")}
        onText={title.write}
      />
      <MarkdownEditor
        label={t("outcome-text")}
        hint={t("outcome-text-hint")}
        rows={9}
        value={body.value}
        error={fieldError(refusal, "body")}
        onText={(text) => {
          body.value = text;
        }}
        {...kept}
      />
      <PeoplePicker
        label={t("outcome-owner")}
        hint={t("outcome-owner-hint")}
        optional
        single
        people={owner.value}
        error={fieldError(refusal, "ownerId")}
        onChange={(people) => {
          owner.value = people;
        }}
      />
      <Field
        label={t("outcome-review")}
        hint={t("outcome-review-hint")}
        optional
        type="date"
        value={reviewOn.value}
        error={fieldError(refusal, "reviewOn")}
        onText={(day) => {
          reviewOn.value = day;
        }}
      />
    </>
  );
}
