// Beginning a process in a discussion: it begins with a question, and the question leads to a form with good defaults.
import { mutate, useQueryOnce } from "#api/reading";
import { timeZone } from "#api/session";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { RadioGroup } from "#ui/Choice";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { localIn, now } from "#ui/time";
import { BeginInQuery, BeginProcessMutation, RoleToFillQuery } from "./begin.generated";
import { days } from "./days";
import { ProcessForm } from "./ProcessForm";
import { emptyPlan, WAY_ORDER, WAYS, type Way } from "./plan";
import { type FilledRole, filled, ToFill } from "./Role";
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
  const role = parameter("role");
  if (role) return <Selection id={role} answer={answer} discussion={discussion} />;
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

/** A selection for a role that the group has: its agreement gives the role to the person who was chosen. */
function Selection({ id, answer, discussion }: { id: string; answer: BeginInQuery; discussion: Discussion }) {
  const reading = useQueryOnce(RoleToFillQuery, { id });
  return (
    <Loaded reading={reading} lines={8}>
      {({ role }) =>
        role?.viewerCan.beginSelection && role.group.id === discussion.group.id ? (
          <div class="form">
            <ToFill role={role} />
            <NewProcess
              way="role"
              {...{ role, discussion }}
              groups={answer.groups.nodes}
              guides={answer.howWeDecide}
            />
          </div>
        ) : (
          <EmptyState title={t("start-process-role-may-not")} />
        )
      }
    </Loaded>
  );
}

interface Props {
  way: Way;
  discussion: Discussion;
  groups: BeginInQuery["groups"]["nodes"];
  guides: BeginInQuery["howWeDecide"];
  /** The role that it fills. */
  role?: FilledRole;
}

function NewProcess({ way, discussion, groups, guides, role }: Props) {
  const { kind, mode } = WAYS[way];
  const usual = usualOf(guides, WAYS[way]);
  const today = localIn(new Date(now.peek()), timeZone.value).slice(0, 10);
  // Whoever wants advice knows whom to ask; otherwise it is the core team's matter until somebody says whose.
  const panel = {
    kind: role ? "GROUPS" : way === "advice" ? "PEOPLE" : "CORE_TEAM",
    groupIds: [discussion.group.id],
    people: [],
  };
  const plan = emptyPlan(panel as Parameters<typeof emptyPlan>[0], days(today).usual, usual);
  const start = { plan, written: { title: "", need: "", text: "" } };
  return (
    <ProcessForm
      draft={`process.${role?.id ?? discussion.id}`}
      {...{ way, mode, usual, groups }}
      goals={discussion.withinReach.goals}
      start={role ? filled(role, plan, today) : start}
      send={async (input, publish) => {
        const made = await mutate(BeginProcessMutation, {
          input: { discussionId: discussion.id, kind, mode, plan: input, roleId: role?.id, publish },
        });
        return made.beginProcess.process.id;
      }}
    />
  );
}
