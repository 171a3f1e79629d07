// Writing something new: a title and a text that are kept on this device until they are sent.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useAction } from "#api/action";
import { fieldError, type Refusal } from "#api/errors";
import { t } from "#i18n/text";
import { moveOn } from "./address";
import { forgetDraft, keptDraft, useDraft } from "./draft";
import { Field } from "./Field";
import { Form } from "./Form";
import { MarkdownEditor } from "./MarkdownEditor";

export interface Written {
  title: string;
  body: string;
}

interface Props {
  /** The name under which title and text are kept. */
  draft: string;
  title: { label: string; hint: string };
  text: { label: string; hint: string; optional?: boolean };
  /** The fields of `children` and `above` that show their own error. */
  fields: string[] | ((refusal: Refusal | undefined) => string[]);
  submit: string;
  /** Sends it, and answers the address of what has come to be. */
  send: (written: Written) => Promise<string>;
  /** What the title and the text begin with. */
  start?: Written;
  /** What else may be done with what is written. */
  also?: (written: Written, forget: () => void) => ComponentChildren;
  /** What stands above the title. */
  above?: (refusal: Refusal | undefined) => ComponentChildren;
  /** What else there is to say, below the text. */
  children: (refusal: Refusal | undefined) => ComponentChildren;
}

export function WriteForm({ draft, title, text, fields, submit, send, start, also, above, children }: Props) {
  const line = useDraft(`${draft}.title`, start?.title);
  const body = useSignal(keptDraft(draft) || (start?.body ?? ""));
  const forget = () => {
    forgetDraft(`${draft}.title`);
    forgetDraft(draft);
  };
  const action = useAction(async () => {
    const address = await send({ title: line.text.value.trim(), body: body.value });
    forget();
    moveOn(address);
  });
  const refusal = action.refusal.value;
  return (
    <Form
      action={action}
      fields={["title", "body", ...(typeof fields === "function" ? fields(refusal) : fields)]}
      submit={submit}
      beside={
        <>
          {also?.({ title: line.text.value.trim(), body: body.value }, forget)}
          <span class="soft small">{t("deciding-draft-kept")}</span>
        </>
      }
    >
      {above?.(refusal)}
      <Field
        {...title}
        required
        maxLength={200}
        value={line.text.value}
        error={fieldError(refusal, "title")}
        onText={line.write}
      />
      <MarkdownEditor
        {...text}
        rows={text.optional ? 4 : 10}
        draft={draft}
        value={body.value}
        error={fieldError(refusal, "body")}
        onText={(written) => {
          body.value = written;
        }}
      />
      {children(refusal)}
    </Form>
  );
}
