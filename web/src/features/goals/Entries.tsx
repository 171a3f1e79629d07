// What was told of a goal, the newest first. Nothing is ever taken away: what was corrected says so.
import { useSignal } from "@preact/signals";
import { usePages } from "#api/pages";
import { signedIn } from "#api/session";
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { Button } from "#ui/Button";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { Time } from "#ui/Time";
import { type EntryShownFragment, type GoalDetailsFragment, GoalProgressQuery } from "./goals.generated";
import { Report } from "./Report";
import { amountOf } from "./sentence";

/** What was told is shown to the last decimal. */
const PLACES = 6;

export function Entries({ goal }: { goal: GoalDetailsFragment }) {
  const reading = usePages(GoalProgressQuery, { id: goal.id }, (answer) => answer.goal?.progress);
  const correcting = useSignal<EntryShownFragment | undefined>(undefined);
  return (
    <Section
      title={t("goal-progress")}
      actions={
        <a href={`/goals/${goal.id}/progress.csv`} download>
          {t("goal-progress-file")}
        </a>
      }
    >
      <Loaded reading={reading}>
        {({ nodes, hasMore }) =>
          nodes.length === 0 ? (
            <EmptyState title={t("goal-no-progress")}>{t("goal-no-progress-text")}</EmptyState>
          ) : (
            <>
              <ul class="list">
                {nodes.map((entry) => (
                  <Entry
                    key={entry.id}
                    entry={entry}
                    onCorrect={() => {
                      correcting.value = entry;
                    }}
                  />
                ))}
              </ul>
              <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
            </>
          )
        }
      </Loaded>
      {correcting.value && (
        <Report
          goal={goal}
          entry={correcting.value}
          onClose={() => {
            correcting.value = undefined;
          }}
        />
      )}
    </Section>
  );
}

function Entry({ entry, onCorrect }: { entry: EntryShownFragment; onCorrect: () => void }) {
  const { measure, number, author } = entry;
  return (
    <li class="goal-entry" id={entry.id}>
      <p class="row">
        <strong>
          <Time at={entry.on} as="date" />
        </strong>
        {measure && (
          <span>
            {measure.name}
            {number && `: ${amountOf({ ...measure, places: PLACES }, number)}`}
          </span>
        )}
        {entry.atRisk && (
          <Badge tone="warm" icon="alert">
            {t("goal-said-at-risk")}
          </Badge>
        )}
      </p>
      {entry.correctedById && (
        <p class="small">
          <a href={`#${entry.correctedById}`}>{t("goal-corrected")}</a>
        </p>
      )}
      {entry.correctsId && (
        <p class="small">
          <a href={`#${entry.correctsId}`}>{t("goal-correction")}</a>
        </p>
      )}
      {entry.words.html && <Markdown html={entry.words.html} />}
      {entry.source && (
        <p class="small">
          {t("goal-source")}: <Source text={entry.source} />
        </p>
      )}
      <p class="item-line">
        {signedIn.value ? <a href={`/people/${author.handle}`}>{author.name}</a> : <span>{author.name}</span>}
        <Time at={entry.createdAt} />
        {entry.viewerMayCorrect && (
          <Button look="quiet" size="small" icon="pen" onClick={onCorrect}>
            {t("goal-correct")}
          </Button>
        )}
      </p>
    </li>
  );
}

/** A link where it is one; never another scheme than the web's own. */
function Source({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return <>{text}</>;
  return (
    <a href={text} rel="noopener noreferrer nofollow" target="_blank">
      {text}
    </a>
  );
}
