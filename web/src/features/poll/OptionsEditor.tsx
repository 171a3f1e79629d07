// Writing down the options of a poll: add, remove, put in order; costs or times where the method has them.
import { useLayoutEffect, useRef } from "preact/hooks";
import { timeZone } from "#api/session";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import { Button } from "#ui/Button";
import { Field, Select, TextArea } from "#ui/Field";
import { Icon, type IconName } from "#ui/Icon";
import { eveningIn, MomentField } from "#ui/MomentField";
import { instantIn, localIn } from "#ui/time";
import { times } from "./numbers";
import { emptyOption, type OptionDraft, type Plan } from "./plan";

export type Asks = "titles" | "costs" | "times";

const MINUTES = [0, 30, 45, 60, 90, 120, 180, 240];

interface Props {
  asks: Asks;
  plan: Plan;
  /** What else is said about them: that "none of these" is added by itself. */
  hint?: string | undefined;
  error: string | undefined;
  /** Each option may have a majority of its own. */
  majorities: boolean;
  /** One of these is no such number. */
  wrongMajority: boolean;
  onChange: (changed: Partial<Plan>) => void;
}

export function OptionsEditor({ asks, plan, hint, error, majorities, wrongMajority, onChange }: Props) {
  const { options } = plan;
  const box = useRef<HTMLFieldSetElement>(null);
  const focus = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (focus.current) box.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = undefined;
  }, [options]);
  const set = (changed: OptionDraft[]) => onChange({ options: changed });
  const next = Math.max(0, ...options.map((option) => option.key)) + 1;

  const move = (at: number, by: number) => {
    const moved = options.toSpliced(at, 1);
    const option = options[at];
    if (!option) return;
    moved.splice(at + by, 0, option);
    focus.current = `[data-option="${option.key}"] [data-by="${by}"]`;
    set(moved);
    announce(t("start-option-moved", { option: option.title, place: at + by + 1 }));
  };
  const drop = (at: number) => {
    const kept = options.toSpliced(at, 1);
    const neighbour = kept[Math.min(at, kept.length - 1)];
    focus.current = neighbour ? `[data-option="${neighbour.key}"] input` : undefined;
    set(kept);
    announce(t("start-option-removed"));
  };
  const add = () => {
    const last = options.findLast((option) => option.startsAt)?.startsAt;
    set([...options, emptyOption(next, asks === "times" ? dayAfter(last) : "")]);
    focus.current = `[data-option="${next}"] input`;
  };

  return (
    <fieldset ref={box} class={error ? "choices field-wrong" : "choices"}>
      <legend>{t(asks === "times" ? "start-times" : "start-options")}</legend>
      <p class="hint">{hint ?? t(asks === "times" ? "start-times-hint" : "start-options-hint")}</p>
      {asks === "times" && (
        <Select
          label={t("start-duration")}
          value={String(plan.minutes)}
          options={MINUTES.map((minutes) => ({
            value: String(minutes),
            label: minutes === 0 ? t("start-duration-open") : t("start-duration-minutes", { count: minutes }),
          }))}
          onChoose={(minutes) => onChange({ minutes: Number(minutes) })}
        />
      )}
      <ol class="option-rows">
        {options.map((option, at) => {
          const change = (changed: Partial<OptionDraft>) =>
            set(options.map((one) => (one.key === option.key ? { ...one, ...changed } : one)));
          const name = option.title || t("start-option-number", { number: at + 1 });
          return (
            <li key={option.key} data-option={option.key} class="option-row">
              <div class="option-fields">
                {asks === "times" ? (
                  <MomentField
                    label={t("start-time-number", { number: at + 1 })}
                    at={option.startsAt}
                    onChange={(startsAt) => change({ startsAt })}
                  />
                ) : (
                  <Field
                    label={t("start-option-number", { number: at + 1 })}
                    maxLength={200}
                    value={option.title}
                    onText={(title) => change({ title })}
                  />
                )}
                {asks === "costs" && (
                  <Field
                    label={t("start-cost", { currency: plan.currency })}
                    inputMode="numeric"
                    value={option.cost}
                    onText={(cost) => change({ cost })}
                  />
                )}
                {majorities && (
                  <Majority
                    {...{ name, option }}
                    asked={wrongMajority}
                    onText={(majority) => change({ majority })}
                  />
                )}
                {asks !== "times" && (
                  <details class="unfold" open={Boolean(option.note)}>
                    <summary>
                      {t("start-option-note")} <span class="hidden">: {name}</span>
                    </summary>
                    <TextArea
                      label={t("start-option-note-label", { option: name })}
                      rows={2}
                      value={option.note}
                      onText={(note) => change({ note })}
                    />
                  </details>
                )}
              </div>
              <div class="option-moves">
                {asks !== "times" && (
                  <>
                    <Small
                      by={-1}
                      icon="up"
                      can={at > 0}
                      said={t("start-option-up")}
                      {...{ name }}
                      run={() => move(at, -1)}
                    />
                    <Small
                      by={1}
                      icon="down"
                      can={at < options.length - 1}
                      said={t("start-option-down")}
                      {...{ name }}
                      run={() => move(at, 1)}
                    />
                  </>
                )}
                <Small
                  by={0}
                  icon="trash"
                  can={options.length > 2}
                  said={t("start-option-remove")}
                  {...{ name }}
                  run={() => drop(at)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button icon="plus" onClick={add}>
          {t(asks === "times" ? "start-time-add" : "start-option-add")}
        </Button>
      </div>
      {error && (
        <div class="wrong" role="alert">
          <Icon name="alert" size={16} /> {error}
        </div>
      )}
    </fieldset>
  );
}

interface MajorityProps {
  name: string;
  option: OptionDraft;
  asked: boolean;
  onText: (text: string) => void;
}

/** By how many times one option has to win against none of these. */
function Majority({ name, option: { majority }, asked, onText }: MajorityProps) {
  const wrong = asked && majority.trim() && !times(majority);
  return (
    <details class="unfold" open={Boolean(majority)}>
      <summary>
        {t("start-option-majority")} <span class="hidden">: {name}</span>
      </summary>
      <Field
        label={t("start-option-majority-label", { option: name })}
        hint={t("start-option-majority-hint")}
        maxLength={13}
        value={majority}
        error={wrong ? t("start-option-majority-wrong") : undefined}
        onText={onText}
      />
    </details>
  );
}

interface SmallProps {
  by: number;
  icon: IconName;
  can: boolean;
  said: string;
  name: string;
  run: () => void;
}

/** At the end of the way it stays, and keeps the focus; it only stops answering. */
function Small({ by, icon, can, said, name, run }: SmallProps) {
  return (
    <button
      type="button"
      class="button button-quiet button-icon"
      data-by={by}
      aria-disabled={!can || undefined}
      title={said}
      onClick={() => can && run()}
    >
      <Icon name={icon} />
      <span class="hidden">
        {said}: {name}
      </span>
    </button>
  );
}

/** The same hour on the next day, on the reader's clock: a change to summer time in between does not move it. */
function dayAfter(startsAt: string | undefined): string {
  if (!startsAt) return eveningIn(7);
  const zone = timeZone.value;
  const local = localIn(new Date(startsAt), zone);
  const day = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return instantIn(`${day.toISOString().slice(0, 10)}T${local.slice(11)}`, zone).toISOString();
}
