// Adopting, declining and dropping: each with the decision or the reason that it rests on.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { Refusal } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { toast } from "#ui/announce";
import { RadioGroup } from "#ui/Choice";
import { Dialog } from "#ui/Dialog";
import { TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import { Loaded } from "#ui/states";
import { shortDate } from "#ui/time";
import {
  AdoptGoalMutation,
  type DecisionNamedFragment,
  DeclineGoalMutation,
  DropGoalMutation,
  GoalDecisionsQuery,
  type GoalDetailsFragment,
} from "./goals.generated";
import { means, wrong } from "./said";

interface Props {
  goal: GoalDetailsFragment;
  onClose: () => void;
}

/** A decision as it is named to the server; both are missing in none. */
interface Named {
  outcomeId: string | null;
  processId: string | null;
}

const keyOf = ({ outcome, agreement }: DecisionNamedFragment) => outcome?.id ?? agreement?.processId ?? "";

function Decisions({
  goal,
  onClose,
  submit,
  title,
  reason,
  send,
}: Props & {
  submit: string;
  title: string;
  reason: boolean;
  send: (decision: Named, reason: string) => Promise<void>;
}) {
  const reading = useQueryOnce(GoalDecisionsQuery, { id: goal.id });
  const chosen = useSignal<string | undefined>(undefined);
  const why = useSignal("");
  const decisions = reading.answer.value?.goal?.viewerDecisions ?? [];
  const run = useAction(async () => {
    const found = decisions.find((decision) => keyOf(decision) === chosen.value);
    if (!found) throw new Refusal("INVALID", t("goal-choose-decision"), "decision");
    await send(
      { outcomeId: found.outcome?.id ?? null, processId: found.agreement?.processId ?? null },
      why.value,
    );
    onClose();
  });
  const refusal = run.refusal.value;
  return (
    <Dialog title={title} onClose={onClose}>
      <Loaded reading={reading}>
        {() =>
          decisions.length === 0 ? (
            <p>{t("goal-adopt-none")}</p>
          ) : (
            <Form action={run} means={means} fields={["decision", "reason"]} submit={submit}>
              <RadioGroup
                legend={t("goal-adopt-which")}
                value={chosen.value}
                error={wrong(refusal, "decision")}
                options={decisions.map((decision) => ({
                  value: keyOf(decision),
                  label: decision.outcome?.title ?? decision.agreement?.title ?? "",
                  hint: whenOf(decision),
                }))}
                onChoose={(key) => {
                  chosen.value = key;
                }}
              />
              {reason && (
                <Reason
                  value={why.value}
                  error={wrong(refusal, "reason")}
                  onText={(text) => {
                    why.value = text;
                  }}
                />
              )}
            </Form>
          )
        }
      </Loaded>
    </Dialog>
  );
}

function whenOf({ outcome, agreement }: DecisionNamedFragment): string {
  const date = (at: string) => shortDate(Date.parse(at), language.value, timeZone.value);
  if (outcome) return t("goal-adopt-outcome", { date: date(outcome.publishedAt) });
  return agreement ? t("goal-adopt-agreement", { date: date(agreement.adoptedAt) }) : "";
}

interface ReasonProps {
  value: string;
  error: string | undefined;
  onText: (text: string) => void;
}

function Reason({ value, error, onText }: ReasonProps) {
  return <TextArea label={t("goal-reason")} required value={value} error={error} onText={onText} />;
}

export function Adopt({ goal, onClose }: Props) {
  const revisionId = goal.proposed?.id ?? "";
  return (
    <Decisions
      goal={goal}
      onClose={onClose}
      title={t("goal-adopt-title")}
      submit={t("goal-adopt")}
      reason={false}
      send={async (decision) => {
        await mutate(AdoptGoalMutation, { input: { revisionId, ...decision } });
        toast(t("goal-adopted-done"));
      }}
    />
  );
}

export function Drop({ goal, onClose }: Props) {
  return (
    <Decisions
      goal={goal}
      onClose={onClose}
      title={t("goal-drop")}
      submit={t("goal-drop")}
      reason={true}
      send={async (decision, reason) => {
        await mutate(DropGoalMutation, { input: { goalId: goal.id, reason, ...decision } });
        toast(t("goal-dropped-done"));
      }}
    />
  );
}

export function Decline({ goal, onClose }: Props) {
  const why = useSignal("");
  const run = useAction(async () => {
    const revisionId = goal.proposed?.id ?? "";
    await mutate(DeclineGoalMutation, { input: { revisionId, reason: why.value } });
    toast(t("goal-declined-done"));
    onClose();
  });
  return (
    <Dialog title={t("goal-decline-title")} onClose={onClose}>
      <Form action={run} means={means} fields={["reason"]} submit={t("goal-decline")}>
        <Reason
          value={why.value}
          error={wrong(run.refusal.value, "reason")}
          onText={(text) => {
            why.value = text;
          }}
        />
      </Form>
    </Dialog>
  );
}
