// "Are you sure?", awaited: `if (await confirm({...}))`. Drawn once, by the frame.
import { signal } from "@preact/signals";
import { t } from "#i18n/text";
import { Button } from "./Button";
import { Dialog } from "./Dialog";

interface Question {
  title: string;
  text: string;
  /** The verb on the button, never just "OK". */
  action: string;
  danger?: boolean;
}

const asked = signal<(Question & { answer: (yes: boolean) => void }) | undefined>(undefined);

export function confirm(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    asked.value = {
      ...question,
      answer: (yes) => {
        asked.value = undefined;
        resolve(yes);
      },
    };
  });
}

export function Confirmation() {
  const question = asked.value;
  if (!question) return null;
  return (
    <Dialog title={question.title} onClose={() => question.answer(false)}>
      <p>{question.text}</p>
      <div class="form-end">
        <Button look={question.danger ? "danger" : "primary"} onClick={() => question.answer(true)}>
          {question.action}
        </Button>
        <Button onClick={() => question.answer(false)}>{t("ui-cancel")}</Button>
      </div>
    </Dialog>
  );
}
