// Proposing other terms for a goal: the form begins with the terms that were proposed last.
import { mutate, useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { toast } from "#ui/announce";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { GoalToChangeQuery, ProposeGoalChangeMutation } from "./goals.generated";
import { planOf } from "./plan";
import { TermsForm } from "./TermsForm";
import "./goals.css";

export default function ChangePage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQueryOnce(GoalToChangeQuery, { id: parameters.id ?? "" });
  const goal = reading.answer.value?.goal;
  return (
    <Page
      title={t("goal-change-title")}
      width="narrow"
      above={goal && <a href={`/goals/${goal.id}`}>{goal.title}</a>}
    >
      <Loaded reading={reading} lines={8}>
        {(answer) => <Change answer={answer} />}
      </Loaded>
    </Page>
  );
}

function Change({ answer: { goal, organisation } }: { answer: GoalToChangeQuery }) {
  const last = goal?.revisions.at(-1);
  if (!goal || !last || !goal.viewerCan.proposeChange) return <EmptyState title={t("goal-change-not")} />;
  return (
    <>
      <p class="soft">{t("goal-change-hint")}</p>
      <TermsForm
        begin={planOf(last.terms)}
        themes={organisation.themes}
        send={async (terms) => {
          await mutate(ProposeGoalChangeMutation, { input: { goalId: goal.id, terms } });
          toast(t("goal-proposed-done"));
          moveOn(`/goals/${goal.id}`);
        }}
      />
    </>
  );
}
