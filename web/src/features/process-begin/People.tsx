// Who answers, and who facilitates.
import { viewer } from "#api/session";
import { t } from "#i18n/text";
import { RadioGroup } from "#ui/Choice";
import { ElectoratePicker, type Room, useElectors } from "#ui/ElectoratePicker";
import { PeoplePicker } from "#ui/PeoplePicker";
import type { Way } from "./plan";
import type { PartProps } from "./Terms";
import { WAY_WORDS, wrong } from "./words";

export function Panel({ groups, way, plan, refusal, onChange }: PartProps & { groups: Room[]; way: Way }) {
  const electors = useElectors(groups, plan.panel);
  return (
    <ElectoratePicker
      groups={groups}
      chosen={plan.panel}
      electors={electors}
      legend={t(WAY_WORDS[way].panel)}
      hint={t(WAY_WORDS[way].panelHint)}
      counted={(count) => t(WAY_WORDS[way].panelSize, { count })}
      error={wrong(refusal, "panel")}
      onChange={(panel) => onChange({ panel })}
    />
  );
}

/** Never whoever proposes: the two look at a proposal with different eyes. */
export function Facilitator({ plan, refusal, onChange }: PartProps) {
  const myself = plan.facilitators.some((person) => person.id === viewer.value?.person.id);
  const error = myself ? t("start-process-facilitator-wrong") : wrong(refusal, "facilitator");
  const named = plan.facilitator === "person";
  return (
    <div class="stack-tight">
      <RadioGroup
        legend={t("start-process-facilitator")}
        hint={t("start-process-facilitator-hint")}
        error={!named && error ? t("start-process-facilitator-nobody") : undefined}
        value={plan.facilitator}
        options={[
          { value: "turn", label: t("start-process-turn"), hint: t("start-process-turn-hint") },
          { value: "person", label: t("start-process-facilitator-person") },
        ]}
        onChoose={(facilitator) => onChange({ facilitator })}
      />
      {named && (
        <div class="inset">
          <PeoplePicker
            label={t("start-process-facilitator-who")}
            single
            people={plan.facilitators}
            error={error}
            onChange={(facilitators) => onChange({ facilitators })}
          />
        </div>
      )}
    </div>
  );
}
