// What is to be done once something is agreed: who does what, by when.
import { useLayoutEffect, useRef } from "preact/hooks";
import { Refusal } from "#api/errors";
import type { ProcessActionInput } from "#api/schema.generated";
import { t } from "#i18n/text";
import { announce } from "./announce";
import { Button } from "./Button";
import { Field } from "./Field";
import type { Found } from "./find";
import { Icon } from "./Icon";
import { PeoplePicker } from "./PeoplePicker";

export interface PlannedAction {
  key: number;
  text: string;
  owner: Found[];
  /** A day: "2027-05-21". */
  dueOn: string;
}

interface Kept {
  text: { markdown: string };
  owner: Found;
  dueAt: string;
}

/** Actions as they are kept, to be changed. `day` says which day a moment is on the reader's clock. */
export const plannedOf = (actions: Kept[], day: (at: string) => string): PlannedAction[] =>
  actions.map(({ text, owner, dueAt }, at) => ({
    key: at + 1,
    text: text.markdown,
    owner: [owner],
    dueOn: day(dueAt),
  }));

/** As the API takes them; what was left empty is left out. `noon` makes a day into a moment on the reader's clock. */
export function actionsOf(actions: PlannedAction[], noon: (day: string) => string): ProcessActionInput[] {
  const begun = actions.filter(({ text, owner, dueOn }) => text.trim() || owner.length > 0 || dueOn);
  return begun.map(({ text, owner: [owner], dueOn }) => {
    if (!text.trim() || !owner || !dueOn)
      throw new Refusal("INVALID", "Say what, who and by when.", "actions");
    return { text: text.trim(), ownerId: owner.id, dueAt: noon(dueOn) };
  });
}

const MOST = 50;

interface Props {
  actions: PlannedAction[];
  error: string | undefined;
  onChange: (actions: PlannedAction[]) => void;
}

export function ActionsEditor({ actions, error, onChange }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const focus = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (focus.current) box.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = undefined;
  }, [actions]);
  const add = () => {
    const key = Math.max(0, ...actions.map((action) => action.key)) + 1;
    focus.current = `[data-action="${key}"] input`;
    onChange([...actions, { key, text: "", owner: [], dueOn: "" }]);
  };
  const put = (changed: PlannedAction) =>
    onChange(actions.map((one) => (one.key === changed.key ? changed : one)));
  const drop = (at: number) => {
    const kept = actions.toSpliced(at, 1);
    const next = kept[Math.min(at, kept.length - 1)];
    focus.current = next ? `[data-action="${next.key}"] input` : "[data-add]";
    onChange(kept);
    announce(t("plan-action-removed"));
  };
  return (
    <fieldset ref={box} class={error ? "choices field-wrong" : "choices"}>
      <legend>{t("plan-actions")}</legend>
      <p class="hint">{t("plan-actions-hint")}</p>
      <ol class="stack">
        {actions.map((action, at) => (
          <li key={action.key} data-action={action.key} class="inset stack-tight">
            <Field
              label={t("plan-action", { number: at + 1 })}
              maxLength={1000}
              value={action.text}
              onText={(text) => put({ ...action, text })}
            />
            <PeoplePicker
              label={t("plan-action-owner")}
              single
              people={action.owner}
              onChange={(owner) => put({ ...action, owner })}
            />
            <div class="row">
              <Field
                label={t("plan-action-due")}
                type="date"
                value={action.dueOn}
                onText={(dueOn) => put({ ...action, dueOn })}
              />
              <Button look="quiet" icon="trash" onClick={() => drop(at)}>
                {t("plan-action-remove", { number: at + 1 })}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {actions.length < MOST && (
        <div>
          <Button data-add icon="plus" size="small" onClick={add}>
            {t("plan-action-add")}
          </Button>
        </div>
      )}
      {error && (
        <div class="wrong" role="alert">
          <Icon name="alert" size={16} /> {error}
        </div>
      )}
    </fieldset>
  );
}
