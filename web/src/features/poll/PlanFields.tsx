// The fields of a plan, the same wherever a poll is written down: in a discussion, on a proposal, or when one is changed.
import type { ComponentChildren } from "preact";
import type { Refusal } from "#api/errors";
import type { Method } from "#api/schema.generated";
import { t } from "#i18n/text";
import { ElectoratePicker, type Room, type useElectors } from "./ElectoratePicker";
import { MethodPicker } from "./MethodPicker";
import { OptionsEditor } from "./OptionsEditor";
import { barsOptions, hasOptions, type Plan, uses } from "./plan";
import type { Offered } from "./questions";
import { Schedule } from "./Schedule";
import { MoreSettings, NeededSettings } from "./Settings";
import { electorateError } from "./usePlan";

interface Props {
  groups: Room[];
  plan: Plan;
  electors: ReturnType<typeof useElectors>;
  offered: Offered;
  method: Method;
  refusal: Refusal | undefined;
  /** Whether the method comes first: where it says whether there are options at all. */
  methodFirst: boolean;
  onMethod: (method: Method) => void;
  onChange: (changed: Partial<Plan>) => void;
  /** What stands before the further settings. */
  children?: ComponentChildren;
}

export function PlanFields(props: Props) {
  const { groups, plan, electors, offered, method, refusal, methodFirst, onMethod, onChange, children } =
    props;
  const picker = <MethodPicker offered={offered} method={method} onChoose={onMethod} />;
  const settings = { method, plan, refusal, onChange };
  return (
    <>
      {methodFirst && picker}
      <Options {...settings} />
      <ElectoratePicker
        groups={groups}
        chosen={plan.electorate}
        electors={electors}
        error={electorateError(refusal)}
        onChange={(electorate) => onChange({ electorate })}
      />
      {!methodFirst && picker}
      <NeededSettings {...settings} />
      <Schedule refusal={refusal} plan={plan} onChange={onChange} />
      {children}
      <MoreSettings {...settings} />
    </>
  );
}

interface OptionsProps {
  method: Method;
  plan: Plan;
  refusal: Refusal | undefined;
  onChange: (changed: Partial<Plan>) => void;
}

/** The options, where the method has any. */
export function Options({ method, plan, refusal, onChange }: OptionsProps) {
  if (!hasOptions(method)) return null;
  const times = method === "TIME_POLL";
  const costs = uses(method, "budget");
  const wrong = costs ? "start-costs-wrong" : times ? "start-times-wrong" : "start-options-wrong";
  return (
    <OptionsEditor
      asks={times ? "times" : costs ? "costs" : "titles"}
      plan={plan}
      hint={method === "RESISTANCE" ? t("start-none-added") : undefined}
      error={refusal?.field === "options" ? t(wrong) : undefined}
      majorities={barsOptions(plan, method)}
      wrongMajority={refusal?.field === "options.majority"}
      onChange={onChange}
    />
  );
}
