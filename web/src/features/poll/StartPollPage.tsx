// Asking for a decision: it begins with the question, and the question leads to a method with good defaults.
import { useSignal } from "@preact/signals";
import type { Refusal } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import type { Method } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { toast } from "#ui/announce";
import { RadioGroup } from "#ui/Choice";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { WriteForm } from "#ui/WriteForm";
import { ElectoratePicker, useElectors } from "./ElectoratePicker";
import { MethodPicker } from "./MethodPicker";
import { OptionsEditor } from "./OptionsEditor";
import { hasOptions, type Plan, termsOf, uses } from "./plan";
import { StartPollInQuery, StartPollMutation } from "./poll.generated";
import { methodsFor, QUESTIONS, type Question } from "./questions";
import { Schedule } from "./Schedule";
import { MoreSettings, NeededSettings } from "./Settings";
import { electorateError, ownWords, planFields, usePlan } from "./usePlan";
import "./poll.css";

const WORDS: Record<Question, { name: TextKey; hint: TextKey; title: TextKey }> = {
  text: { name: "start-ask-text", hint: "start-ask-text-hint", title: "start-title-text" },
  options: { name: "start-ask-options", hint: "start-ask-options-hint", title: "start-title-options" },
  role: { name: "start-ask-role", hint: "start-ask-role-hint", title: "start-title-role" },
  date: { name: "start-ask-date", hint: "start-ask-date-hint", title: "start-title-date" },
  budget: { name: "start-ask-budget", hint: "start-ask-budget-hint", title: "start-title-budget" },
  join: { name: "start-ask-join", hint: "start-ask-join-hint", title: "start-title-join" },
  think: { name: "start-ask-think", hint: "start-ask-think-hint", title: "start-title-think" },
};

export default function StartPollPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQueryOnce(StartPollInQuery, { id: parameters.id ?? "" });
  const discussion = reading.answer.value?.discussion;
  return (
    <Page
      title={t("start-poll")}
      above={discussion && <a href={`/d/${discussion.id}`}>{discussion.title}</a>}
    >
      <Loaded reading={reading} lines={8}>
        {(answer) =>
          answer.discussion?.viewerCan.propose ? (
            <StartPoll answer={answer} discussion={answer.discussion} />
          ) : (
            <EmptyState title={t("start-may-not")} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  answer: StartPollInQuery;
  discussion: NonNullable<StartPollInQuery["discussion"]>;
}

function StartPoll({ answer, discussion }: Props) {
  const question = useSignal<Question | undefined>(undefined);
  return (
    <div class="form">
      <RadioGroup
        legend={t("start-question")}
        value={question.value}
        options={QUESTIONS.map((value) => ({
          value,
          label: t(WORDS[value].name),
          hint: t(WORDS[value].hint),
        }))}
        onChoose={(chosen) => {
          question.value = chosen;
        }}
      />
      {question.value && <StartForm answer={answer} discussion={discussion} question={question.value} />}
    </div>
  );
}

function StartForm({ answer, discussion, question }: Props & { question: Question }) {
  const { plan, change } = usePlan(discussion.group);
  const electors = useElectors(answer.groups.nodes, plan.value.electorate);
  const picked = useSignal<Method | undefined>(undefined);
  const written = plan.value.options.filter((option) => option.title.trim()).length;
  // As long as nothing is written, there is room for three.
  const offered = methodsFor(question, {
    options: written === 2 ? 2 : 3,
    people: electors.size ?? 0,
  });
  const all = [...offered.first, ...offered.more];
  const method = picked.value && all.includes(picked.value) ? picked.value : (all[0] ?? "CONSENT");
  const inText = question === "text";
  const role = question === "role";
  const picker = (
    <MethodPicker
      key={question}
      offered={offered}
      method={method}
      onChoose={(chosen) => {
        picked.value = chosen;
      }}
    />
  );
  return (
    <WriteForm
      draft={`question.${discussion.id}`}
      title={{ label: t("start-title"), hint: t(WORDS[question].title) }}
      text={{
        label: t(inText ? "proposal-text" : "start-text"),
        hint: t(inText ? "proposal-text-hint" : "start-text-hint"),
        optional: !inText,
      }}
      fields={planFields}
      submit={t(plan.value.when === "now" ? "poll-open-now" : "poll-schedule")}
      send={async ({ title, body }) => {
        // A question that says it all is its own text: what is decided on is never empty.
        const text = !inText && !body.trim() ? title : body;
        const made = await mutate(StartPollMutation, {
          input: {
            ...termsOf(plan.value, method, ownWords()),
            discussionId: discussion.id,
            title,
            body: text,
          },
        });
        toast(t(plan.value.when === "now" ? "poll-is-open" : "poll-is-scheduled"));
        return `/polls/${made.startPoll.poll.id}`;
      }}
    >
      {(refusal) => (
        <>
          {/* Whether there are options at all follows from how a role is filled. */}
          {role && picker}
          <Options {...{ method, refusal }} plan={plan.value} onChange={change} />
          <ElectoratePicker
            groups={answer.groups.nodes}
            chosen={plan.value.electorate}
            electors={electors}
            error={electorateError(refusal)}
            onChange={(electorate) => change({ electorate })}
          />
          {!role && picker}
          <NeededSettings {...{ method, refusal }} plan={plan.value} onChange={change} />
          <Schedule refusal={refusal} plan={plan.value} onChange={change} />
          <MoreSettings {...{ method, refusal }} plan={plan.value} onChange={change} />
        </>
      )}
    </WriteForm>
  );
}

interface OptionsProps {
  method: Method;
  plan: Plan;
  refusal: Refusal | undefined;
  onChange: (changed: Partial<Plan>) => void;
}

function Options({ method, plan, refusal, onChange }: OptionsProps) {
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
      onChange={onChange}
    />
  );
}
