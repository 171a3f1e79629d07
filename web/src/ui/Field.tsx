// Form fields: a label, a hint, an error that is announced and tied to its control.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { t } from "#i18n/text";
import { Icon } from "./Icon";

interface Told {
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** Said beside the label when the field may stay empty. */
  optional?: boolean;
}

interface ShellProps extends Told {
  id: string;
  children: ComponentChildren;
}

function describedBy(id: string, { hint, error }: Told): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

export function FieldShell({ id, label, hint, error, optional, children }: ShellProps) {
  return (
    <div class={error ? "field field-wrong" : "field"}>
      <label for={id}>
        {label}
        {optional && <span class="soft"> {t("ui-optional")}</span>}
      </label>
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      {error && (
        <div class="wrong" id={`${id}-error`} role="alert">
          <Icon name="alert" size={16} /> {error}
        </div>
      )}
    </div>
  );
}

interface InputProps extends Told {
  value: string;
  /** Without it the text can be read and copied, and not changed. */
  onText?: (text: string) => void;
  type?: "text" | "email" | "password" | "search" | "date" | "datetime-local";
  autocomplete?: HTMLInputElement["autocomplete"];
  inputMode?: "text" | "numeric" | "decimal" | "email";
  required?: boolean;
  placeholder?: string;
  maxLength?: number;
  min?: string;
  max?: string;
}

export function Field({ label, hint, error, optional, onText, type, ...rest }: InputProps) {
  const id = useId();
  const told = { label, hint, error, optional } as Told;
  return (
    <FieldShell id={id} {...told}>
      <input
        {...rest}
        // Preact's types know a closed set of attributes for each type of input; ours fit them all.
        type={type as "text"}
        id={id}
        class="input"
        aria-describedby={describedBy(id, told)}
        aria-invalid={error ? true : undefined}
        readOnly={!onText}
        onInput={(event) => onText?.(event.currentTarget.value)}
      />
    </FieldShell>
  );
}

interface AreaProps extends Told {
  value: string;
  onText: (text: string) => void;
  rows?: number;
  required?: boolean;
  placeholder?: string;
  maxLength?: number;
}

export function TextArea({ label, hint, error, optional, onText, rows = 3, ...rest }: AreaProps) {
  const id = useId();
  const told = { label, hint, error, optional } as Told;
  return (
    <FieldShell id={id} {...told}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        class="input"
        aria-describedby={describedBy(id, told)}
        aria-invalid={error ? true : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </FieldShell>
  );
}

interface SelectProps<Value extends string> extends Told {
  value: Value;
  options: { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, optional, value, options, onChoose } = props;
  const id = useId();
  const told = { label, hint, error, optional } as Told;
  return (
    <FieldShell id={id} {...told}>
      <select
        id={id}
        class="input"
        value={value}
        aria-describedby={describedBy(id, told)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}
