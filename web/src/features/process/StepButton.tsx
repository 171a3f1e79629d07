// A step that needs nothing said: one button, with the refusal under it.
import type { ComponentChildren } from "preact";
import { useAction } from "#api/action";
import type { PlainStep, ProcessStepInput } from "#api/schema.generated";
import { Button } from "#ui/Button";
import { confirm } from "#ui/confirm";
import type { IconName } from "#ui/Icon";
import { sentence, useTake } from "./step";

interface Props {
  /** A step, or how to make one: what is not chosen yet is refused when the button is pressed. */
  step: ProcessStepInput | PlainStep | (() => ProcessStepInput);
  /** What is said once it is taken. */
  done: string;
  look?: "primary" | "plain" | "quiet" | "danger";
  size?: "normal" | "large";
  icon?: IconName;
  wide?: boolean;
  /** Asked first, where it cannot be taken back. */
  sure?: { title: string; text: string };
  /** The verb. */
  children: string;
  /** A hint under the button. */
  hint?: ComponentChildren;
}

export function StepButton({ step, done, look, size, icon, wide, sure, children, hint }: Props) {
  const take = useTake();
  const action = useAction(async () => {
    if (sure && !(await confirm({ ...sure, action: children, danger: look === "danger" }))) return;
    const taken = typeof step === "function" ? step() : typeof step === "string" ? { plain: step } : step;
    await take(taken, done);
  });
  const refusal = action.refusal.value;
  return (
    <div class="step">
      <Button
        {...(look && { look })}
        {...(size && { size })}
        {...(icon && { icon })}
        {...(wide && { wide })}
        busy={action.busy.value}
        onClick={() => void action.run()}
      >
        {children}
      </Button>
      {hint && <p class="hint">{hint}</p>}
      {refusal && (
        <p class="wrong" role="alert">
          {sentence(refusal)}
        </p>
      )}
    </div>
  );
}
