// Changing a poll before its first ballot: all of its plan before it opens, its question and options while nobody has voted.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import type { EditPollInput, Method } from "#api/schema.generated";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { saved } from "#ui/announce";
import { useElectors } from "#ui/ElectoratePicker";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { now } from "#ui/time";
import { questionOf, type Start, startOf } from "./begin";
import { Options, PlanFields } from "./PlanFields";
import { hasOptions, termsOf } from "./plan";
import { EditPollMutation, PollToEditQuery } from "./plans.generated";
import { methodsFor, withMethod } from "./questions";
import { ownWords, planFields, usePlan } from "./usePlan";
import "./poll.css";

type Answer = PollToEditQuery;
type Poll = NonNullable<Answer["poll"]>;

export default function EditPollPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQueryOnce(PollToEditQuery, { id: parameters.id ?? "" });
  const poll = reading.answer.value?.poll;
  return (
    <Page title={t("poll-edit")} above={poll && <a href={`/polls/${poll.id}`}>{poll.version.title}</a>}>
      <Loaded reading={reading} lines={8}>
        {(answer) =>
          answer.poll?.viewerCan.edit && answer.poll.plan ? (
            <EditForm
              answer={answer}
              poll={answer.poll}
              // A copy has no times of its own: here they are the poll's.
              start={startOf(
                { ...answer.poll.plan, opensAt: answer.poll.opensAt, closesAt: answer.poll.closesAt },
                now.peek(),
              )}
            />
          ) : (
            <EmptyState title={t("poll-may-not-edit")} />
          )
        }
      </Loaded>
    </Page>
  );
}

function EditForm({ answer, poll, start }: { answer: Answer; poll: Poll; start: Start }) {
  const { plan, change } = usePlan(poll.discussion.group, [], start.plan);
  const electors = useElectors(answer.groups.nodes, plan.value.electorate);
  const method = useSignal<Method>(start.method);
  const question = useSignal(start.question);
  const whole = poll.viewerCan.editPlan;
  const save = useAction(async () => {
    const terms = termsOf(plan.value, method.value, ownWords());
    const changed: Omit<EditPollInput, "pollId" | "question"> = whole
      ? { plan: terms }
      : hasOptions(start.method)
        ? { options: terms.options ?? [], noneOfThese: terms.noneOfThese ?? null }
        : {};
    await mutate(EditPollMutation, {
      input: { pollId: poll.id, question: question.value.trim(), ...changed },
    });
    saved();
    moveOn(`/polls/${poll.id}`);
  });
  const refusal = save.refusal.value;
  const asked = (
    <Field
      label={t("poll-question")}
      hint={t("poll-question-hint")}
      optional
      maxLength={300}
      value={question.value}
      error={fieldError(refusal, "question")}
      onText={(text) => {
        question.value = text;
      }}
    />
  );
  return (
    <Form action={save} fields={["question", ...planFields(refusal)]}>
      <p class="soft">{t(whole ? "poll-edit-plan" : "poll-edit-question")}</p>
      {whole ? (
        <PlanFields
          {...{ electors, refusal }}
          groups={answer.groups.nodes}
          plan={plan.value}
          offered={withMethod(
            methodsFor(questionOf(start.method), { options: 3, people: electors.size ?? 0 }),
            start.method,
          )}
          method={method.value}
          methodFirst={!hasOptions(start.method)}
          onMethod={(chosen) => {
            method.value = chosen;
          }}
          onChange={change}
        >
          {asked}
        </PlanFields>
      ) : (
        <>
          {asked}
          <Options method={start.method} plan={plan.value} refusal={refusal} onChange={change} />
        </>
      )}
    </Form>
  );
}
