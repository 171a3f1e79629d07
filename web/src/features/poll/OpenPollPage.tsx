import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import type { Method } from "#api/schema.generated";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { toast } from "#ui/announce";
import { useElectors } from "#ui/ElectoratePicker";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Markdown } from "#ui/Markdown";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { BeginFrom, Begun, beginning, type From } from "./BeginFrom";
import type { Start } from "./begin";
import { KeepDraft } from "./KeepDraft";
import { PlanFields } from "./PlanFields";
import { termsOf, unfinished } from "./plan";
import { OpenPollMutation, PollForQuery } from "./poll.generated";
import { ON_A_TEXT, withMethod } from "./questions";
import { ownWords, planFields, usePlan } from "./usePlan";
import "./poll.css";

export default function OpenPollPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQueryOnce(PollForQuery, { id: parameters.id ?? "" });
  const proposal = reading.answer.value?.proposal;
  return (
    <Page
      title={t("poll-open")}
      above={proposal && <a href={`/proposals/${proposal.id}`}>{proposal.current.title}</a>}
    >
      <Loaded reading={reading} lines={8}>
        {(answer) =>
          answer.proposal?.viewerCan.openPoll ? (
            <OpenPoll answer={answer} proposal={answer.proposal} />
          ) : (
            <EmptyState title={t("poll-may-not-open")} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  answer: PollForQuery;
  proposal: NonNullable<PollForQuery["proposal"]>;
}

function OpenPoll({ answer, proposal }: Props) {
  const from = beginning();
  const { group } = proposal.discussion;
  if (!from) {
    return (
      <div class="form">
        <BeginFrom groupId={group.id} />
        <OpenForm answer={answer} proposal={proposal} />
      </div>
    );
  }
  return (
    <div class="form">
      {from.kind !== "draft" && <BeginFrom groupId={group.id} />}
      <Begun key={from.id} from={from} discussionId={proposal.discussion.id} groupId={group.id}>
        {(start) => <OpenForm {...{ answer, proposal, from, start }} />}
      </Begun>
    </div>
  );
}

function OpenForm({ answer, proposal, from, start }: Props & { from?: From; start?: Start }) {
  const { plan, change } = usePlan(proposal.discussion.group, proposal.groups, start?.plan);
  const electors = useElectors(answer.groups.nodes, plan.value.electorate);
  const method = useSignal<Method>(start?.method ?? "CONSENT");
  const question = useSignal(start?.question ?? "");
  const draftId = from?.kind === "draft" ? from.id : null;
  const open = useAction(async () => {
    const made = await mutate(OpenPollMutation, {
      input: {
        ...termsOf(plan.value, method.value, ownWords()),
        proposalId: proposal.id,
        draftId,
        question: question.value.trim(),
      },
    });
    toast(t(plan.value.when === "now" ? "poll-is-open" : "poll-is-scheduled"));
    moveOn(`/polls/${made.openPoll.poll.id}`);
  });
  const refusal = open.refusal.value;
  return (
    <Form
      action={open}
      fields={["question", ...planFields(refusal)]}
      submit={t(plan.value.when === "now" ? "poll-open-now" : "poll-schedule")}
      means={(told) => (told.code === "CONFLICT" ? t("poll-another-open") : undefined)}
      beside={
        <KeepDraft
          of={draftId ? { draftId } : { proposalId: proposal.id }}
          plan={() => ({
            question: question.value.trim(),
            ...unfinished(plan.value, method.value, ownWords()),
          })}
          discussionId={proposal.discussion.id}
        />
      }
    >
      <details class="unfold">
        <summary>{t("poll-decides-on", { number: proposal.current.number })}</summary>
        <div class="quoted">
          <Markdown html={proposal.current.body.html} />
        </div>
      </details>
      <PlanFields
        {...{ electors, refusal }}
        groups={answer.groups.nodes}
        plan={plan.value}
        offered={withMethod(ON_A_TEXT, start?.method)}
        method={method.value}
        methodFirst
        onMethod={(chosen) => {
          method.value = chosen;
        }}
        onChange={change}
      >
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
      </PlanFields>
    </Form>
  );
}
