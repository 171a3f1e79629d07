import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import type { Method } from "#api/schema.generated";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { toast } from "#ui/announce";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Markdown } from "#ui/Markdown";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { ElectoratePicker, useElectors } from "./ElectoratePicker";
import { MethodPicker } from "./MethodPicker";
import { termsOf } from "./plan";
import { OpenPollMutation, PollForQuery } from "./poll.generated";
import { ON_A_TEXT } from "./questions";
import { Schedule } from "./Schedule";
import { MoreSettings, NeededSettings } from "./Settings";
import { electorateError, ownWords, planFields, usePlan } from "./usePlan";
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
  const { plan, change } = usePlan(proposal.discussion.group, proposal.groups);
  const electors = useElectors(answer.groups.nodes, plan.value.electorate);
  const method = useSignal<Method>("CONSENT");
  const question = useSignal("");
  const open = useAction(async () => {
    const made = await mutate(OpenPollMutation, {
      input: {
        ...termsOf(plan.value, method.value, ownWords()),
        proposalId: proposal.id,
        question: question.value.trim(),
      },
    });
    toast(t(plan.value.when === "now" ? "poll-is-open" : "poll-is-scheduled"));
    moveOn(`/polls/${made.openPoll.poll.id}`);
  });
  const refusal = open.refusal.value;
  const settings = { method: method.value, plan: plan.value, refusal, onChange: change };
  return (
    <Form
      action={open}
      fields={["question", ...planFields(refusal)]}
      submit={t(plan.value.when === "now" ? "poll-open-now" : "poll-schedule")}
      means={(told) => (told.code === "CONFLICT" ? t("poll-another-open") : undefined)}
    >
      <details class="unfold">
        <summary>{t("poll-decides-on", { number: proposal.current.number })}</summary>
        <div class="quoted">
          <Markdown html={proposal.current.body.html} />
        </div>
      </details>
      <MethodPicker
        offered={ON_A_TEXT}
        method={method.value}
        onChoose={(chosen) => {
          method.value = chosen;
        }}
      />
      <NeededSettings {...settings} />
      <ElectoratePicker
        groups={answer.groups.nodes}
        chosen={plan.value.electorate}
        electors={electors}
        error={electorateError(refusal)}
        onChange={(electorate) => change({ electorate })}
      />
      <Schedule refusal={refusal} plan={plan.value} onChange={change} />
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
      <MoreSettings {...settings} />
    </Form>
  );
}
