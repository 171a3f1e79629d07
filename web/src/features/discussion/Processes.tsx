// The processes of a discussion: those that are under way first, then what was agreed, then what has ended.
import type { ProcessPhase } from "#api/schema.generated";
import { t } from "#i18n/text";
import { ButtonLink } from "#ui/Button";
import { ProcessRow } from "#ui/ProcessRow";
import type { DiscussionDetailsFragment } from "./discussion.generated";

/** What comes after those that are under way. */
const AFTER: ProcessPhase[] = ["DRAFT", "AGREED", "REVIEW_DUE", "LIVE", "ENDED"];
/** All that are under way stand in the order in which they were begun. */
const place = (phase: ProcessPhase): number => AFTER.indexOf(phase);

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
