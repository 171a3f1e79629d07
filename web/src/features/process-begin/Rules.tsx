// The rules of a process, folded away: what is usual suits most, and is told beside each field.
import { t } from "#i18n/text";
import { Checkbox, RadioGroup } from "#ui/Choice";
import { Field, Select } from "#ui/Field";
import { Ladder, partText, withOwn } from "./Ladder";
import { daysOf, type Ending, type Length, lengthsOf, type RuleProps, type Usual, type Way } from "./plan";
import { fieldOf, lengthWord, RULE_FIELDS, wrong } from "./words";

interface Props extends RuleProps {
  way: Way;
  usual: Usual;
}

const PARTS = ["1/3", "1/2", "3/5", "2/3", "3/4", "4/5", "9/10", "1/1"];

export function Rules(props: Props) {
  const inside = RULE_FIELDS.includes(fieldOf(props.refusal) ?? "");
  return (
    <details class="unfold" open={inside || undefined}>
      <summary>{t("start-process-rules")}</summary>
      <div class="form inset">
        <p class="soft">{t("start-process-rules-lead")}</p>
        <RuleForm {...props} />
      </div>
    </details>
  );
}

/** The fields of the rules that matter where it goes this way. */
export function RuleForm({ way, usual, endings, ...props }: Props & { endings?: Ending[] }) {
  const { plan, refusal, onChange } = props;
  const consents = way !== "advice";
  return (
    <>
      <div class="length-fields">
        {lengthsOf(way).map((length) => (
          <LengthField key={length} {...props} {...{ length, way, usual }} />
        ))}
      </div>
      {consents && (
        <>
          <PartSelect
            label={t("start-process-floor")}
            hint={t(way === "lazy" ? "start-process-floor-lazy-hint" : "start-process-floor-hint")}
            value={plan.floor}
            usual={usual.floor}
            onChoose={(floor) => onChange({ floor })}
          />
          <RadioGroup
            legend={t("start-process-carry")}
            hint={t("start-process-carry-hint")}
            value={plan.carry}
            options={[
              { value: "AT_FLOOR", label: t("start-process-carry-floor") },
              { value: "NEVER", label: t("start-process-carry-never") },
            ]}
            onChoose={(carry) => onChange({ carry })}
          />
          {plan.carry === "AT_FLOOR" && (
            <PartSelect
              label={t("start-process-active-floor")}
              hint={t("start-process-active-floor-hint")}
              value={plan.activeFloor}
              usual={usual.activeFloor}
              onChoose={(activeFloor) => onChange({ activeFloor })}
            />
          )}
          <div class="day-field">
            <Field
              label={t("start-process-rounds")}
              hint={`${t("start-process-rounds-hint")} ${t("start-number-usual", { number: usual.rounds })}`}
              inputMode="numeric"
              maxLength={3}
              value={plan.rounds}
              error={wrong(refusal, "rounds")}
              onText={(rounds) => onChange({ rounds })}
            />
          </div>
          <Ladder {...props} endings={endings} />
        </>
      )}
      <Checkbox
        label={t("start-process-confidential")}
        hint={t("start-process-confidential-hint")}
        checked={plan.confidential}
        onToggle={(confidential) => onChange({ confidential })}
      />
    </>
  );
}

function LengthField({ plan, refusal, onChange, length, way, usual }: Props & { length: Length }) {
  return (
    <Field
      label={t(lengthWord(length, way))}
      hint={t("start-process-days-usual", { days: daysOf(usual.hours[length]) })}
      inputMode="numeric"
      maxLength={8}
      value={plan.lengths[length]}
      error={wrong(refusal, length)}
      onText={(days) => onChange({ lengths: { ...plan.lengths, [length]: days } })}
    />
  );
}

interface PartSelectProps {
  label: string;
  hint: string;
  value: string;
  usual: string;
  onChoose: (value: string) => void;
}

/** Nothing chosen is the usual part: it is chosen in the list by its own name. */
function PartSelect({ label, hint, value, usual, onChoose }: PartSelectProps) {
  return (
    <Select
      label={label}
      hint={hint}
      value={value || usual}
      options={withOwn(PARTS, value).map((part) => ({ value: part, label: partText(part, usual) }))}
      onChoose={(part) => onChoose(part === usual ? "" : part)}
    />
  );
}
