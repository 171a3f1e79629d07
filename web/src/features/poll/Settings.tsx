// What a method is told: what it cannot do without, and the rest behind "more settings".
import type { Refusal } from "#api/errors";
import type { Base, ElectorateChanges, Method, ResultsShown, TiePolicy } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Checkbox, RadioGroup } from "#ui/Choice";
import { Field, Select } from "#ui/Field";
import { PeoplePicker } from "#ui/PeoplePicker";
import { ELECTORATE_CHANGES, PRIVACIES, PRIVACY_MEANINGS, RESULTS_SHOWN, TIES } from "#ui/words";
import { NominationFields } from "./Nominations";
import {
  barsOptions,
  hasChangeRound,
  mayBeConfidential,
  type Plan,
  type Setting,
  tiesOf,
  uses,
} from "./plan";
import { ShareFields } from "./ShareFields";
import { Weights } from "./Weights";

export interface SettingsProps {
  method: Method;
  plan: Plan;
  refusal: Refusal | undefined;
  onChange: (changed: Partial<Plan>) => void;
}

/** Fields that show their own error, for the form around them. */
export const SETTING_FIELDS = [
  "threshold",
  "approvalQuorum",
  "seats",
  "marksMin",
  "marksMax",
  "scoreMax",
  "points",
  "cap",
  "budget",
  "currency",
  "required",
  "casting",
  "changeAt",
  "target",
  "optionQuorum",
  "quorum",
  "electorate.changes",
  "weights",
];

const SHOWN: ResultsShown[] = ["ALWAYS", "AFTER_VOTING", "AFTER_CLOSE"];
const BASE_ORDER: Base[] = ["YES_NO", "VALID", "CAST", "ELIGIBLE", "ACTIVE"];
const ELECTORS: Base[] = ["ELIGIBLE", "ACTIVE"];
const ALL_ELECTORS: Base[] = ["ELIGIBLE"];
const CHANGES: ElectorateChanges[] = ["FROZEN", "WITHOUT_LEAVERS", "FOLLOWS_RULE"];
const SEVERAL: Method[] = ["STV_SCOTTISH", "STV_MEEK"];

type NumberName =
  | "optionQuorum"
  | "seats"
  | "marksMin"
  | "marksMax"
  | "scoreMax"
  | "points"
  | "cap"
  | "budget"
  | "target";

interface NumberProps extends SettingsProps {
  name: NumberName;
  label: string;
  hint?: string;
}

function NumberField({ name, label, hint, plan, refusal, onChange }: NumberProps) {
  return (
    <Field
      label={label}
      hint={hint}
      inputMode="numeric"
      maxLength={15}
      value={plan[name]}
      error={refusal?.field === name ? t("start-number-wrong") : undefined}
      onText={(text) => onChange({ [name]: text })}
    />
  );
}

/** What the method cannot do without: the budget, how many places there are, how many have to join in; without moments where a plan is for any time. */
export function NeededSettings({ timeless, ...props }: SettingsProps & { timeless?: boolean }) {
  const { method, plan, refusal, onChange } = props;
  return (
    <>
      {uses(method, "budget") && (
        <div class="share-fields">
          <NumberField {...props} name="budget" label={t("start-budget")} />
          <Field
            label={t("start-currency")}
            maxLength={10}
            value={plan.currency}
            error={refusal?.field === "currency" ? t("start-currency-wrong") : undefined}
            onText={(currency) => onChange({ currency })}
          />
        </div>
      )}
      {SEVERAL.includes(method) && <NumberField {...props} name="seats" label={t("start-places")} />}
      {uses(method, "target") && (
        <NumberField {...props} name="target" label={t("start-target")} hint={t("start-target-hint")} />
      )}
      {uses(method, "nominations") && <NominationFields {...{ plan, refusal, onChange, timeless }} />}
    </>
  );
}

/** The rest. Where it is left open who votes, nothing is said of who joins or leaves. */
export function MoreSettings({ listOpen, ...props }: SettingsProps & { listOpen?: boolean }) {
  const { method, plan, refusal, onChange } = props;
  const has = (setting: Setting) => uses(method, setting);
  const wrong = (field: string) => (refusal?.field === field ? t("start-share-wrong") : undefined);
  const inside = refusal?.field && [...SETTING_FIELDS, "privacy", "resultsShown"].includes(refusal.field);
  return (
    <details class="unfold more-settings" open={Boolean(inside) || undefined}>
      <summary>{t("start-more-settings")}</summary>
      <div class="form">
        <MethodNumbers {...props} />
        {has("threshold") && (
          <ShareFields
            legend={t("start-threshold")}
            bases={BASE_ORDER}
            share={plan.threshold}
            usual={method === "APPROVAL" ? t("start-share-no") : t("start-threshold-usual")}
            sentence={(share) => t("rule-threshold", { share })}
            error={wrong("threshold")}
            onChange={(threshold) => onChange({ threshold })}
          />
        )}
        {has("approvalQuorum") && (
          <ShareFields
            legend={t("start-approval-quorum")}
            bases={ELECTORS}
            share={plan.approvalQuorum}
            usual={t("start-share-no")}
            sentence={(share) => t("rule-approval-quorum", { share })}
            error={wrong("approvalQuorum")}
            onChange={(approvalQuorum) => onChange({ approvalQuorum })}
          />
        )}
        <ShareFields
          legend={t("start-quorum")}
          bases={ALL_ELECTORS}
          share={plan.quorum}
          usual={t("start-quorum-usual")}
          sentence={(share) => t("rule-quorum", { share })}
          error={wrong("quorum")}
          onChange={(quorum) => onChange({ quorum })}
        />
        {has("required") && (
          <PeoplePicker
            label={t("start-required")}
            hint={t("start-required-hint")}
            optional
            people={plan.required}
            error={refusal?.field === "required" ? t("start-not-elector") : undefined}
            onChange={(required) => onChange({ required })}
          />
        )}
        {has("tie") && <Tie {...props} />}
        {has("weights") && <Weights {...props} />}
        {!listOpen && (
          <RadioGroup
            legend={t("start-changes")}
            hint={t("start-changes-hint")}
            value={plan.electorateChanges}
            options={CHANGES.map((value) => ({ value, label: t(ELECTORATE_CHANGES[value]) }))}
            onChoose={(electorateChanges) => onChange({ electorateChanges })}
          />
        )}
        <Shown {...props} />
      </div>
    </details>
  );
}

function MethodNumbers(props: SettingsProps) {
  const { method, plan, onChange } = props;
  const has = (setting: Setting) => uses(method, setting);
  return (
    <>
      {has("majority") && (
        <Checkbox
          label={t("start-majority")}
          hint={t("start-majority-hint")}
          checked={plan.majority}
          onToggle={(majority) => onChange({ majority })}
        />
      )}
      {has("seats") && !SEVERAL.includes(method) && (
        <NumberField {...props} name="seats" label={t("start-seats")} hint={t("start-seats-hint")} />
      )}
      {has("bars") && (
        <Checkbox
          label={t("start-bars")}
          hint={t("start-bars-hint")}
          checked={plan.bars}
          onToggle={(bars) => onChange({ bars })}
        />
      )}
      {barsOptions(plan, method) && (
        <NumberField
          {...props}
          name="optionQuorum"
          label={t("start-option-quorum")}
          hint={t("start-option-quorum-hint")}
        />
      )}
      {has("scoreMax") && (
        <NumberField
          {...props}
          name="scoreMax"
          label={t("start-score-max")}
          hint={t("start-number-usual", { number: method === "RESISTANCE" ? 10 : 5 })}
        />
      )}
      {has("points") && (
        <div class="share-fields">
          <NumberField
            {...props}
            name="points"
            label={t("start-points")}
            hint={t("start-number-usual", { number: 10 })}
          />
          <NumberField {...props} name="cap" label={t("start-cap")} hint={t("start-cap-hint")} />
        </div>
      )}
      {has("marks") && (
        <div class="share-fields">
          <NumberField {...props} name="marksMin" label={t("start-marks-min")} />
          <NumberField
            {...props}
            name="marksMax"
            label={t("start-marks-max")}
            hint={t("start-marks-max-hint")}
          />
        </div>
      )}
      {has("utility") && (
        <RadioGroup
          legend={t("start-utility")}
          value={plan.utility}
          options={[
            { value: "COST", label: t("start-utility-cost"), hint: t("start-utility-cost-hint") },
            { value: "ONE", label: t("start-utility-one"), hint: t("start-utility-one-hint") },
          ]}
          onChoose={(utility) => onChange({ utility })}
        />
      )}
      {has("stopAtUnaffordable") && (
        <Checkbox
          label={t("start-stop")}
          hint={t("start-stop-hint")}
          checked={plan.stopAtUnaffordable}
          onToggle={(stopAtUnaffordable) => onChange({ stopAtUnaffordable })}
        />
      )}
    </>
  );
}

function Tie({ method, plan, refusal, onChange }: SettingsProps) {
  const policies = tiesOf(method);
  const label = (policy: TiePolicy) =>
    t(method === "YES_NO" && policy === "REPORT" ? "start-tie-fails" : TIES[policy]);
  const tie = policies.includes(plan.tie) ? plan.tie : "REPORT";
  return (
    <>
      <RadioGroup
        legend={t(method === "YES_NO" ? "start-tie-yes-no" : "start-tie")}
        hint={t("start-tie-hint")}
        value={tie}
        options={policies.map((value) => ({ value, label: label(value) }))}
        onChoose={(chosen) => onChange({ tie: chosen })}
      />
      {tie === "CASTING_VOTE" && (
        <PeoplePicker
          label={t("start-casting")}
          hint={t("start-casting-hint")}
          single
          people={plan.casting}
          error={refusal?.field === "casting" ? t("start-casting-wrong") : undefined}
          onChange={(casting) => onChange({ casting })}
        />
      )}
    </>
  );
}

/** Who sees what, and when. A confidential poll shows nothing before its close. */
function Shown({ method, plan, onChange }: SettingsProps) {
  const may = mayBeConfidential(method);
  const confidential = may && plan.privacy === "CONFIDENTIAL";
  return (
    <>
      {may ? (
        <RadioGroup
          legend={t("rule-privacy")}
          value={plan.privacy}
          options={[
            { value: "OPEN", label: t(PRIVACIES.OPEN), hint: t(PRIVACY_MEANINGS.OPEN) },
            {
              value: "CONFIDENTIAL",
              label: t(PRIVACIES.CONFIDENTIAL),
              hint: t(PRIVACY_MEANINGS.CONFIDENTIAL),
            },
          ]}
          onChoose={(privacy) => onChange({ privacy })}
        />
      ) : (
        <p class="soft small">{t("start-not-confidential")}</p>
      )}
      {confidential ? (
        <p class="soft small">{t("start-confidential-shown")}</p>
      ) : uses(method, "nominations") && hasChangeRound(plan) ? (
        <p class="soft small">{t("start-change-round-shown")}</p>
      ) : (
        <Select
          label={t("poll-results")}
          value={plan.shown}
          options={SHOWN.map((value) => ({ value, label: t(RESULTS_SHOWN[value]) }))}
          onChoose={(shown) => onChange({ shown })}
        />
      )}
    </>
  );
}
