// What happens when consent is not reached: steps in an order that can be changed, and what ends them, which is always the last.
import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import { Button } from "#ui/Button";
import { RadioGroup } from "#ui/Choice";
import { Select } from "#ui/Field";
import { Icon, type IconName } from "#ui/Icon";
import { PeoplePicker } from "#ui/PeoplePicker";
import {
  ENDINGS,
  type Ending,
  type LadderStep,
  type RuleProps,
  STEPS,
  type StepKind,
  step,
  VOTE,
} from "./plan";
import { STEP_WORDS, wrong } from "./words";

/** Each more than half, as a vote needs it. */
const MAJORITIES = ["3/5", "2/3", "3/4", "4/5", "9/10", "1/1"];

const ENDING_WORDS = {
  DROP: { name: "start-process-drop", hint: "start-process-drop-hint" },
  WIDER_CIRCLE: { name: "start-process-wider", hint: "start-process-wider-hint" },
  DECIDER: { name: "start-process-decider", hint: "start-process-decider-hint" },
} as const;

export function Ladder({
  plan,
  refusal,
  onChange,
  endings = ENDINGS,
}: RuleProps & { endings?: Ending[] | undefined }) {
  const { steps } = plan;
  const error = wrong(refusal, "ladder");
  const box = useRef<HTMLFieldSetElement>(null);
  const focus = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (focus.current) box.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = undefined;
  }, [steps]);
  const set = (changed: LadderStep[]) => onChange({ steps: changed });
  const name = ({ kind }: LadderStep) => t(STEP_WORDS[kind].name);

  const move = (at: number, by: number) => {
    const one = steps[at];
    if (!one) return;
    focus.current = `[data-step="${one.key}"] [data-by="${by}"]`;
    set(steps.toSpliced(at, 1).toSpliced(at + by, 0, one));
    announce(t("start-process-step-moved", { step: name(one), place: at + by + 1 }));
  };
  const drop = (at: number) => {
    const one = steps[at];
    const kept = steps.toSpliced(at, 1);
    const next = kept[Math.min(at, kept.length - 1)];
    focus.current = next ? `[data-step="${next.key}"] [data-by="0"]` : "[data-add]";
    set(kept);
    if (one) announce(t("start-process-step-removed", { step: name(one) }));
  };
  const add = (kind: StepKind) => {
    const one = step(Math.max(0, ...steps.map(({ key }) => key)) + 1, kind);
    focus.current = `[data-step="${one.key}"] [data-by="0"]`;
    set([...steps, one]);
    announce(t("start-process-step-added", { step: name(one) }));
  };
  const missing = STEPS.filter((kind) => !steps.some((one) => one.kind === kind));

  return (
    <>
      <fieldset ref={box} class={error ? "choices field-wrong" : "choices"}>
        <legend>{t("start-process-ladder")}</legend>
        <p class="hint">{t("start-process-ladder-hint")}</p>
        {steps.length === 0 && <p class="soft">{t("start-process-no-steps")}</p>}
        <ol class="ladder-steps">
          {steps.map((one, at) => {
            const moves = { name: name(one) };
            return (
              <li key={one.key} data-step={one.key} class="ladder-step">
                <span class="ladder-place" aria-hidden="true">
                  {at + 1}
                </span>
                <div class="stack-tight">
                  <div>
                    <span class="strong">{name(one)}</span>
                    <div class="hint">{t(STEP_WORDS[one.kind].hint)}</div>
                  </div>
                  {one.kind === "VOTE" && (
                    <Select
                      label={t("start-process-threshold")}
                      value={one.threshold}
                      options={withOwn(MAJORITIES, one.threshold).map((value) => ({
                        value,
                        label: partText(value, VOTE),
                      }))}
                      onChoose={(threshold) =>
                        set(steps.map((other) => (other.key === one.key ? { ...other, threshold } : other)))
                      }
                    />
                  )}
                </div>
                <div class="ladder-moves">
                  <Small
                    {...moves}
                    by={-1}
                    icon="up"
                    can={at > 0}
                    said={t("start-option-up")}
                    run={() => move(at, -1)}
                  />
                  <Small
                    {...moves}
                    by={1}
                    icon="down"
                    can={at < steps.length - 1}
                    said={t("start-option-down")}
                    run={() => move(at, 1)}
                  />
                  <Small
                    {...moves}
                    by={0}
                    icon="trash"
                    can
                    said={t("start-option-remove")}
                    run={() => drop(at)}
                  />
                </div>
              </li>
            );
          })}
        </ol>
        {missing.length > 0 && (
          <div class="row">
            {missing.map((kind) => (
              <Button key={kind} data-add={kind} icon="plus" size="small" onClick={() => add(kind)}>
                {t(STEP_WORDS[kind].name)}
              </Button>
            ))}
          </div>
        )}
        {error && (
          <div class="wrong" role="alert">
            <Icon name="alert" size={16} /> {error}
          </div>
        )}
      </fieldset>
      <RadioGroup
        legend={t("start-process-ending")}
        value={plan.ending}
        options={endings.map((value) => ({
          value,
          label: t(ENDING_WORDS[value].name),
          hint: t(ENDING_WORDS[value].hint),
        }))}
        onChoose={(ending) => onChange({ ending })}
      />
      {plan.ending === "DECIDER" && (
        <div class="inset">
          <PeoplePicker
            label={t("start-process-decider-who")}
            single
            people={plan.deciders}
            error={wrong(refusal, "decider")}
            onChange={(deciders) => onChange({ deciders })}
          />
        </div>
      )}
    </>
  );
}

/** What was chosen elsewhere stands among what can be chosen here. */
export const withOwn = (usual: string[], own: string): string[] =>
  !own || usual.includes(own) ? usual : [own, ...usual];

/** "4 of 5", and which one is usual. */
export function partText(part: string, usual: string): string {
  const [of = "", outOf = ""] = part.split("/");
  const words = of === outOf ? t("start-process-all") : t("start-process-part", { of, outOf });
  return part === usual ? t("start-process-usually", { value: words }) : words;
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
