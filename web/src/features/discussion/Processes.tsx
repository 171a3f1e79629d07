// The processes of a discussion: those that are under way first, then what was agreed, then what has ended.
import type { ProcessPhase } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { Icon } from "#ui/Icon";
import { ProcessRow, Until } from "#ui/ProcessRow";
import { DELIBERATING, PHASE_TONES, phaseText, taskText } from "#ui/process";
import type { DiscussionDetailsFragment } from "./discussion.generated";

type Process = DiscussionDetailsFragment["processes"][number];

/** What comes after those that are under way. */
const AFTER: ProcessPhase[] = ["DRAFT", "AGREED", "REVIEW_DUE", "LIVE", "ENDED"];
/** All that are under way stand in the order in which they were begun. */
const place = (phase: ProcessPhase): number => AFTER.indexOf(phase);

/** A line for each process that is under way, above the text, with the first thing that it asks of the reader. */
export function ProcessesNow({ processes }: { processes: Process[] }) {
  const running = processes.filter(({ phase }) => DELIBERATING.includes(phase));
  if (running.length === 0) return null;
  return (
    <ul class="polls-now" aria-label={t("process-list-now")}>
      {running.map((process) => {
        const [task] = process.viewerTasks;
        return (
          <li key={process.id}>
            <a class="row-tight" href={`/processes/${process.id}`}>
              <Icon name="hubs" /> {process.title}
            </a>
            <Badge tone={PHASE_TONES[process.phase]}>{phaseText(process)}</Badge>
            {process.phaseEndsAt && !process.paused && <Until at={process.phaseEndsAt} />}
            {task && <Badge tone="warm">{taskText(task)}</Badge>}
          </li>
        );
      })}
    </ul>
  );
}

export function Processes({ discussion }: { discussion: DiscussionDetailsFragment }) {
  const processes = discussion.processes.toSorted((one, other) => place(one.phase) - place(other.phase));
  if (processes.length === 0) return null;
  return (
    <section>
      <h2 class="side-title">{t("process-list")}</h2>
      <ul class="list">
        {processes.map((process) => (
          <li key={process.id}>
            <ProcessRow process={process} />
          </li>
        ))}
      </ul>
      {discussion.viewerCan.propose && (
        <div class="side-actions">
          <ButtonLink href={`/d/${discussion.id}/begin`} icon="hubs" look="quiet">
            {t("start-process")}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
