// Tick boxes and radio buttons, alone and in groups with a legend.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./Icon";

interface CheckboxProps {
  label: ComponentChildren;
  hint?: string | undefined;
  checked: boolean;
  onToggle: (checked: boolean) => void;
  disabled?: boolean;
}

export function Checkbox({ label, hint, checked, onToggle, disabled }: CheckboxProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <label for={id}>
        <span class="choice-name">{label}</span>
        {hint && (
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </label>
    </div>
  );
}

export interface Option<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

interface GroupProps {
  legend: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** The legend is for screen readers only. */
  quiet?: boolean;
  children: ComponentChildren;
}

export function ChoiceGroup({ legend, hint, error, quiet, children }: GroupProps) {
  return (
    <fieldset class={error ? "choices field-wrong" : "choices"}>
      <legend class={quiet ? "hidden" : undefined}>{legend}</legend>
      {hint && <div class="hint">{hint}</div>}
      {children}
      {error && (
        <div class="wrong" role="alert">
          <Icon name="alert" size={16} /> {error}
        </div>
      )}
    </fieldset>
  );
}

interface RadioProps<Value extends string> extends Omit<GroupProps, "children"> {
  options: Option<Value>[];
  value: Value | undefined;
  onChoose: (value: Value) => void;
}

export function RadioGroup<Value extends string>({ options, value, onChoose, ...group }: RadioProps<Value>) {
  const name = useId();
  return (
    <ChoiceGroup {...group}>
      {options.map((option) => (
        <div class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            id={`${name}-${option.value}`}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChoose(option.value)}
          />
          <label for={`${name}-${option.value}`}>
            <span class="choice-name">{option.label}</span>
            {option.hint && <span class="hint">{option.hint}</span>}
          </label>
        </div>
      ))}
    </ChoiceGroup>
  );
}

interface CheckboxesProps<Value extends string> extends Omit<GroupProps, "children"> {
  options: Option<Value>[];
  values: Value[];
  onChange: (values: Value[]) => void;
}

export function CheckboxGroup<Value extends string>({
  options,
  values,
  onChange,
  ...group
}: CheckboxesProps<Value>) {
  return (
    <ChoiceGroup {...group}>
      {options.map(({ value, label, hint }) => (
        <Checkbox
          key={value}
          label={label}
          hint={hint}
          checked={values.includes(value)}
          onToggle={(on) => onChange(on ? [...values, value] : values.filter((kept) => kept !== value))}
        />
      ))}
    </ChoiceGroup>
  );
}
