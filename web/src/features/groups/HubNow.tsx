// What else goes on in a hub: the roles that are open, the processes that run and whom they wait for, what it aims for, what was decided.
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { HealthBadge } from "#ui/HealthBadge";
import { ProcessRow } from "#ui/ProcessRow";
import { Time } from "#ui/Time";
import { VerdictBadge } from "#ui/VerdictBadge";
import type { HubWhoFragment } from "./groups.generated";
import { NextMeeting } from "./NextMeeting";
import { OpenRoles } from "./OpenRoles";
import { lastVisit } from "./visit";
import { waitedFor } from "./waited";

/** Names before it says how many others there are. */
const NAMED = 3;

export function HubNow({ hub, level }: { hub: HubWhoFragment & { slug: string }; level: 2 | 3 }) {
  const Part = level === 2 ? "h3" : "h4";
  const processes = hub.processes.nodes;
  const outcomes = hub.outcomes.nodes;
  const goals = hub.goals.nodes;
  return (
    <>
      <NextMeeting meetings={hub.meetings.nodes} level={level === 2 ? 3 : 4} />
      <OpenRoles hub={hub} Part={Part} />
      {processes.length > 0 && (
        <div>
          <Part class="hub-card-part">{t("process-list-now")}</Part>
          <ul class="stack-tight">
            {processes.map((process) => (
              <li key={process.id}>
                <ProcessRow process={process} />
                <Waited people={waitedFor(process.tasks)} />
              </li>
            ))}
          </ul>
          {hub.processes.pageInfo.hasNextPage && <a href={`/g/${hub.slug}`}>{t("whole-more")}</a>}
        </div>
      )}
      {goals.length > 0 && (
        <div>
          <Part class="hub-card-part">{t("whole-goals")}</Part>
          <ul class="stack-tight">
            {goals.map((goal) => (
              <li key={goal.id} class="row apart">
                <a class="item-title" href={`/goals/${goal.id}`}>
                  {goal.title}
                </a>
                <HealthBadge goal={goal} />
              </li>
            ))}
          </ul>
          {hub.goals.pageInfo.hasNextPage && <a href={`/goals?hub=${hub.slug}`}>{t("whole-more")}</a>}
        </div>
      )}
      {outcomes.length > 0 && (
        <div>
          <Part class="hub-card-part">{t("whole-decided")}</Part>
          <ul class="stack-tight">
            {outcomes.map((outcome) => (
              <li key={outcome.id}>
                <a class="item-title" href={`/decisions/${outcome.id}`}>
                  {outcome.title}
                </a>
                <div class="item-line">
                  <VerdictBadge verdict={outcome.decision.result.verdict} />
                  <Time at={outcome.publishedAt} as="date" />
                  {Date.parse(outcome.publishedAt) > lastVisit && <Badge tone="info">{t("whole-new")}</Badge>}
                </div>
              </li>
            ))}
          </ul>
          {hub.outcomes.pageInfo.hasNextPage && <a href={`/register?hub=${hub.slug}`}>{t("whole-more")}</a>}
        </div>
      )}
    </>
  );
}

function Waited({ people }: { people: { id: string; name: string; handle: string }[] }) {
  if (people.length === 0) return null;
  const others = people.length - NAMED;
  return (
    <p class="small soft">
      {t("whole-waits-for")}{" "}
      {people.slice(0, NAMED).map((person, place) => (
        <>
          {place > 0 && ", "}
          <a key={person.id} href={`/people/${person.handle}`}>
            {person.name}
          </a>
        </>
      ))}
      {others > 0 && t("whole-and-others", { count: others })}
    </p>
  );
}
