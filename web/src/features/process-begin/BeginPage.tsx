// Beginning a process in a discussion: it begins with a question, and the question leads to a form with good defaults.
import { mutate, useQueryOnce } from "#api/reading";
import { timeZone } from "#api/session";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { RadioGroup } from "#ui/Choice";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { localIn, now } from "#ui/time";
import { BeginInQuery, BeginProcessMutation } from "./begin.generated";
import { days } from "./days";
import { ProcessForm } from "./ProcessForm";
import { emptyPlan, WAY_ORDER, WAYS, type Way } from "./plan";
import { usualOf } from "./usual";
import { WAY_WORDS } from "./words";
import "./begin.css";

type Discussion = NonNullable<BeginInQuery["discussion"]>;

export default function BeginPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQueryOnce(BeginInQuery, { id: parameters.id ?? "" });
  const discussion = reading.answer.value?.discussion;
  return (
    <Page
      title={t("start-process")}
      above={discussion && <a href={`/d/${discussion.id}`}>{discussion.title}</a>}
    >
      <Loaded reading={reading} lines={8}>
        {(answer) =>
          answer.discussion?.viewerCan.propose ? (
            <Begin answer={answer} discussion={answer.discussion} />
          ) : (
            <EmptyState title={t("start-process-may-not")} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Begin({ answer, discussion }: { answer: BeginInQuery; discussion: Discussion }) {
  const way = WAY_ORDER.find((one) => one === parameter("way"));
  return (
    <div class="form">
      <p class="soft">
        {t("start-process-lead")} <a href="/how-we-decide">{t("start-process-how")}</a>
      </p>
      <RadioGroup
        legend={t("start-process-question")}
        value={way}
        options={WAY_ORDER.map((value) => ({
          value,
          label: t(WAY_WORDS[value].question),
          hint: t(WAY_WORDS[value].hint),
        }))}
        onChoose={(chosen) => setParameters({ way: chosen })}
      />
      {way && (
        <NewProcess
          key={way}
          {...{ way, discussion }}
          groups={answer.groups.nodes}
          guides={answer.howWeDecide}
        />
      )}
    </div>
  );
}

interface Props {
  way: Way;
  discussion: Discussion;
  groups: BeginInQuery["groups"]["nodes"];
  guides: BeginInQuery["howWeDecide"];
}

function NewProcess({ way, discussion, groups, guides }: Props) {
  const { kind, mode } = WAYS[way];
  const usual = usualOf(guides, WAYS[way]);
  const today = localIn(new Date(now.peek()), timeZone.value).slice(0, 10);
  // Whoever wants advice knows whom to ask; otherwise it is the core team's matter until somebody says whose.
  const panel = {
    kind: way === "advice" ? "PEOPLE" : "CORE_TEAM",
    groupIds: [discussion.group.id],
    people: [],
  };
  const plan = emptyPlan(panel as Parameters<typeof emptyPlan>[0], days(today).usual, usual);
  return (
    <ProcessForm
      draft={`process.${discussion.id}`}
      {...{ way, mode, usual, groups }}
      goals={discussion.withinReach.goals}
      start={{ plan, written: { title: "", need: "", text: "" } }}
      send={async (input, publish) => {
        const made = await mutate(BeginProcessMutation, {
          input: { discussionId: discussion.id, kind, mode, plan: input, publish },
        });
        return made.beginProcess.process.id;
      }}
    />
  );
}
