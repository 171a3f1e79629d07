import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate, useQueryOnce } from "#api/reading";
import type { Method, ResultsShown } from "#api/schema.generated";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { toast } from "#ui/announce";
import { RadioGroup } from "#ui/Choice";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Markdown } from "#ui/Markdown";
import { eveningIn, MomentField } from "#ui/MomentField";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { METHODS, RESULTS_SHOWN } from "#ui/words";
import { type Chosen, ElectoratePicker } from "./ElectoratePicker";
import { OpenPollMutation, PollForQuery } from "./poll.generated";
import "./poll.css";

const METHOD_ORDER: Method[] = ["CONSENT", "CONSENSUS"];
const SHOWN_ORDER: ResultsShown[] = ["ALWAYS", "AFTER_VOTING", "AFTER_CLOSE"];

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
  const method = useSignal<Method>("CONSENT");
  const question = useSignal("");
  const electorate = useSignal<Chosen>(firstChoice(proposal));
  const when = useSignal<"now" | "later">("now");
  const opensAt = useSignal(eveningIn(1));
  const closesAt = useSignal(eveningIn(5));
  const shown = useSignal<ResultsShown>("ALWAYS");
  const open = useAction(async () => {
    const { kind, groupIds, people } = electorate.value;
    if (kind === "GROUPS" && groupIds.length === 0) throw new Refusal("INVALID", "none", "electorate");
    if (kind === "PEOPLE" && people.length === 0) throw new Refusal("INVALID", "none", "electorate");
    if (!closesAt.value) throw new Refusal("INVALID", "choose a moment", "closesAt");
    const made = await mutate(OpenPollMutation, {
      input: {
        proposalId: proposal.id,
        method: method.value,
        question: question.value.trim(),
        electorate: {
          kind,
          groupIds: kind === "GROUPS" ? groupIds : [],
          personIds: kind === "PEOPLE" ? people.map((person) => person.id) : [],
        },
        opensAt: when.value === "later" ? opensAt.value : null,
        closesAt: closesAt.value,
        resultsShown: shown.value,
      },
    });
    toast(t(when.value === "now" ? "poll-is-open" : "poll-is-scheduled"));
    moveOn(`/polls/${made.openPoll.poll.id}`);
  });
  const refusal = open.refusal.value;
  const electorateWrong = refusal?.field?.startsWith("electorate") ? t("poll-electorate-wrong") : undefined;
  return (
    <Form
      action={open}
      fields={[
        "question",
        "opensAt",
        "closesAt",
        ...(electorateWrong && refusal?.field ? [refusal.field] : []),
      ]}
      submit={t(when.value === "now" ? "poll-open-now" : "poll-schedule")}
      means={(told) => (told.code === "CONFLICT" ? t("poll-another-open") : undefined)}
    >
      <details class="unfold">
        <summary>{t("poll-decides-on", { number: proposal.current.number })}</summary>
        <div class="quoted">
          <Markdown html={proposal.current.body.html} />
        </div>
      </details>
      <RadioGroup
        legend={t("poll-method")}
        value={method.value}
        options={METHOD_ORDER.map((value) => ({
          value,
          label: t(METHODS[value]),
          hint: t(value === "CONSENT" ? "poll-consent-explained" : "poll-consensus-explained"),
        }))}
        onChoose={(value) => {
          method.value = value;
        }}
      />
      <ElectoratePicker
        groups={answer.groups.nodes}
        chosen={electorate.value}
        error={electorateWrong}
        onChange={(chosen) => {
          electorate.value = chosen;
        }}
      />
      <RadioGroup
        legend={t("poll-opens")}
        value={when.value}
        options={[
          { value: "now", label: t("poll-now") },
          { value: "later", label: t("poll-later") },
        ]}
        onChoose={(value) => {
          when.value = value;
        }}
      />
      {when.value === "later" && (
        <MomentField
          label={t("poll-opens-at")}
          at={opensAt.value}
          error={fieldError(refusal, "opensAt")}
          onChange={(at) => {
            opensAt.value = at;
          }}
        />
      )}
      <MomentField
        label={t("poll-closes-at")}
        hint={t("poll-closes-hint")}
        at={closesAt.value}
        error={fieldError(refusal, "closesAt")}
        onChange={(at) => {
          closesAt.value = at;
        }}
      />
      <RadioGroup
        legend={t("poll-results")}
        value={shown.value}
        options={SHOWN_ORDER.map((value) => ({ value, label: t(RESULTS_SHOWN[value]) }))}
        onChoose={(value) => {
          shown.value = value;
        }}
      />
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
    </Form>
  );
}

/** The groups whose matter it is; where that is the core team, the core team. */
function firstChoice(proposal: Props["proposal"]): Chosen {
  const home = proposal.discussion.group;
  const groups = [home, ...proposal.groups].filter((group) => group.kind !== "ADVISORY_BOARD");
  const groupIds = [...new Set(groups.map((group) => group.id))];
  return { kind: home.kind === "CORE_TEAM" ? "CORE_TEAM" : "GROUPS", groupIds, people: [] };
}
