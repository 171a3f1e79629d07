// A step that needs something said: a form whose refusals are the server's own sentences.
import type { ComponentChildren } from "preact";
import { useAction } from "#api/action";
import type { Refusal } from "#api/errors";
import type { ProcessStepInput } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Button } from "#ui/Button";
import { forgetDraft, useDraft } from "#ui/draft";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { sentence, useRoom, useTake, wrong } from "./step";

interface FormProps {
  step: () => ProcessStepInput;
  submit: string;
  done: string;
  fields?: string[];
  onDone?: () => void;
  onCancel?: (() => void) | undefined;
  beside?: ComponentChildren;
  children: (refusal: Refusal | undefined) => ComponentChildren;
}

export function StepForm(props: FormProps) {
  const { step, submit, done, fields = [], onDone, onCancel, beside, children } = props;
  const take = useTake();
  const action = useAction(async () => {
    await take(step(), done);
    onDone?.();
  });
  return (
    <Form
      action={action}
      fields={fields}
      submit={submit}
      means={sentence}
      beside={
        <>
          {onCancel && <Button onClick={onCancel}>{t("ui-cancel")}</Button>}
          {beside}
        </>
      }
    >
      {children(action.refusal.value)}
    </Form>
  );
}

interface WordsProps {
  /** The name under which the text is kept on this device until it is sent. */
  draft: string;
  label: string;
  hint?: string;
  submit: string;
  done: string;
  /** The field that the server calls the text. */
  field?: string;
  step: (text: string) => ProcessStepInput;
  onDone?: () => void;
  onCancel?: (() => void) | undefined;
  beside?: ComponentChildren;
  /** What is chosen before the text is written. */
  above?: ComponentChildren;
  children?: ComponentChildren;
}

/** A step that is one text. */
export function WordsForm(props: WordsProps) {
  const { draft, label, hint, field = "text", step, onDone, above, children, ...rest } = props;
  const { process, onBehalfOf } = useRoom();
  const kept = `process.${process.id}.${onBehalfOf?.id ?? ""}.${draft}`;
  const text = useDraft(kept);
  return (
    <StepForm
      {...rest}
      fields={[field]}
      step={() => step(text.text.value)}
      onDone={() => {
        forgetDraft(kept);
        text.text.value = "";
        onDone?.();
      }}
    >
      {(refusal) => (
        <>
          {above}
          <MarkdownEditor
            label={label}
            {...(hint && { hint })}
            rows={4}
            value={text.text.value}
            error={wrong(refusal, field)}
            onText={text.write}
          />
          {children}
        </>
      )}
    </StepForm>
  );
}
