// Asking for a decision: it begins with the question, and the question leads to a method with good defaults.
import { useSignal } from "@preact/signals";
import { mutate, useQueryOnce } from "#api/reading";
import type { Method } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { toast } from "#ui/announce";
import { RadioGroup } from "#ui/Choice";
import { useElectors } from "#ui/ElectoratePicker";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { WriteForm } from "#ui/WriteForm";
import { BeginFrom, Begun, beginning, type From } from "./BeginFrom";
import { questionOf, type Start } from "./begin";
import { KeepDraft } from "./KeepDraft";
import { PlanFields } from "./PlanFields";
import { termsOf, unfinished } from "./plan";
import { StartPollInQuery, StartPollMutation } from "./poll.generated";
import { methodsFor, QUESTIONS, type Question, withMethod } from "./questions";
import { ownWords, planFields, usePlan } from "./usePlan";
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
  const from = beginning();
  const begin = from?.kind !== "draft" && <BeginFrom groupId={discussion.group.id} />;
  if (from) {
    return (
      <div class="form">
        {begin}
        <Begun key={from.id} from={from} discussionId={discussion.id} groupId={discussion.group.id}>
          {(start) => (
            <StartForm {...{ answer, discussion, from, start }} question={questionOf(start.method)} />
          )}
        </Begun>
      </div>
    );
  }
  return (
    <div class="form">
      {begin}
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

interface FormProps extends Props {
  question: Question;
  from?: From;
  start?: Start;
}

function StartForm({ answer, discussion, question, from, start }: FormProps) {
  const { plan, change } = usePlan(discussion.group, [], start?.plan);
  const electors = useElectors(answer.groups.nodes, plan.value.electorate);
  const picked = useSignal<Method | undefined>(start?.method);
  const written = plan.value.options.filter((option) => option.title.trim()).length;
  // As long as nothing is written, there is room for three.
  const offered = withMethod(
    methodsFor(question, { options: written === 2 ? 2 : 3, people: electors.size ?? 0 }),
    start?.method,
  );
  const all = [...offered.first, ...offered.more];
  const method = picked.value && all.includes(picked.value) ? picked.value : (all[0] ?? "CONSENT");
  const inText = question === "text";
  const draftId = from?.kind === "draft" ? from.id : null;
  return (
    <WriteForm
      draft={`question.${discussion.id}${from ? `.${from.id}` : ""}`}
      {...(start && { start })}
      title={{ label: t("start-title"), hint: t(WORDS[question].title) }}
      text={{
        label: t(inText ? "proposal-text" : "start-text"),
        hint: t(inText ? "proposal-text-hint" : "start-text-hint"),
        optional: !inText,
      }}
      fields={planFields}
      submit={t(plan.value.when === "now" ? "poll-open-now" : "poll-schedule")}
      also={({ title, body }, forget) => (
        <KeepDraft
          of={draftId ? { draftId } : { discussionId: discussion.id }}
          plan={() => ({ title, body, ...unfinished(plan.value, method, ownWords()) })}
          discussionId={discussion.id}
          onKept={forget}
        />
      )}
      send={async ({ title, body }) => {
        // A question that says it all is its own text: what is decided on is never empty.
        const text = !inText && !body.trim() ? title : body;
        const made = await mutate(StartPollMutation, {
          input: {
            ...termsOf(plan.value, method, ownWords()),
            discussionId: discussion.id,
            draftId,
            title,
            body: text,
          },
        });
        toast(t(plan.value.when === "now" ? "poll-is-open" : "poll-is-scheduled"));
        return `/polls/${made.startPoll.poll.id}`;
      }}
    >
      {(refusal) => (
        <PlanFields
          key={question}
          {...{ electors, offered, method, refusal }}
          groups={answer.groups.nodes}
          plan={plan.value}
          methodFirst={question === "role"}
          onMethod={(chosen) => {
            picked.value = chosen;
          }}
          onChange={change}
        />
      )}
    </WriteForm>
  );
}
