// Proposing a goal for a group; from a discussion, for the discussion's.
import { useSignal } from "@preact/signals";
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn, parameter } from "#ui/address";
import { toast } from "#ui/announce";
import { Checkbox } from "#ui/Choice";
import { Select } from "#ui/Field";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { GoalFormQuery, ProposeGoalMutation } from "./goals.generated";
import { emptyPlan } from "./plan";
import { TermsForm } from "./TermsForm";
import "./goals.css";

export default function ProposePage() {
  const reading = useQueryOnce(GoalFormQuery, {});
  return (
    <Page title={t("goal-propose-title")} width="narrow" above={<a href="/goals">{t("goals")}</a>}>
      <Loaded reading={reading} lines={8}>
        {(answer) => <Propose answer={answer} />}
      </Loaded>
    </Page>
  );
}

function Propose({ answer }: { answer: GoalFormQuery }) {
  const open = answer.groups.nodes.filter((group) => group.viewerCan.proposeGoal);
  const groupId = useSignal((open.find((group) => group.slug === parameter("hub")) ?? open[0])?.id ?? "");
  const whole = useSignal(false);
  const group = open.find((one) => one.id === groupId.value);
  if (!group) return <EmptyState title={t("goal-propose-nowhere")} />;
  const spans = group.kind === "CORE_TEAM";
  return (
    <>
      <p class="soft">{t("goal-propose-hint")}</p>
      <TermsForm
        begin={emptyPlan(new Date().toISOString().slice(0, 10))}
        themes={answer.organisation.themes}
        send={async (terms) => {
          const made = await mutate(ProposeGoalMutation, {
            input: {
              groupId: group.id,
              scope: spans && whole.value ? "ORGANISATION" : "GROUP",
              discussionId: parameter("discussion"),
              reviewId: parameter("review"),
              terms,
            },
          });
          toast(t("goal-proposed-done"));
          moveOn(`/goals/${made.proposeGoal.goal.id}`);
        }}
      >
        <Select
          label={t("goal-form-group")}
          value={groupId.value}
          options={open.map((one) => ({ value: one.id, label: one.name }))}
          onChoose={(id) => {
            groupId.value = id;
          }}
        />
        {spans && (
          <Checkbox
            label={t("goal-form-organisation")}
            checked={whole.value}
            onToggle={(on) => {
              whole.value = on;
            }}
          />
        )}
      </TermsForm>
    </>
  );
}
