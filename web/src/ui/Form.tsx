import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Action } from "#api/action";
import { type Refusal, refusalText } from "#api/errors";
import { t } from "#i18n/text";
import { Button } from "./Button";
import { Icon } from "./Icon";

interface Props {
  action: Action<[]>;
  /** The fields that show their own error; any other refusal is shown above the buttons. */
  fields?: string[];
  /** A plainer word for what a refusal means here. */
  means?: (refusal: Refusal) => string | undefined;
  children: ComponentChildren;
  /** The verb on the button that sends the form. */
  submit?: string;
  /** What else stands beside that button. */
  beside?: ComponentChildren;
}

/** What to write or choose in a field that shows an error. */
const WRONG = ".field-wrong :is(input:not([type=radio]), input:checked, textarea, select)";

/** A form that runs an action; the refusal that belongs to no field stands above its buttons. */
export function Form({ action, fields = [], means, children, submit, beside }: Props) {
  const refusal = action.refusal.value;
  const field = refusal?.field;
  const form = useRef<HTMLFormElement>(null);
  // What is wrong may stand far above the button that was pressed.
  useEffect(() => {
    if (field) form.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [refusal]);
  return (
    <form
      ref={form}
      class="form"
      noValidate
      aria-busy={action.busy.value || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        action.run();
      }}
    >
      {children}
      {refusal && !(field && fields.includes(field)) && (
        <p class="notice notice-bad" role="alert">
          <Icon name="alert" /> {means?.(refusal) ?? refusalText(refusal)}
        </p>
      )}
      <div class="form-end">
        <Button type="submit" look="primary" busy={action.busy.value}>
          {submit ?? t("ui-save")}
        </Button>
        {beside}
      </div>
    </form>
  );
}
