// How a goal came to be what it is: each revision, who proposed it, and the decision that it rests on.

import type { GoalRevisionState } from "#api/schema.generated";
import { signedIn } from "#api/session";
import { type TextKey, t } from "#i18n/text";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import type { DecisionNamedFragment, GoalDetailsFragment } from "./goals.generated";

const STATES: Record<GoalRevisionState, TextKey> = {
  PROPOSED: "goal-revision-proposed",
  ADOPTED: "goal-revision-adopted",
  DECLINED: "goal-revision-declined",
  WITHDRAWN: "goal-revision-withdrawn",
};

export function History({ goal }: { goal: GoalDetailsFragment }) {
  return (
    <Section title={t("goal-history")}>
      <ol class="list">
        {goal.revisions.toReversed().map((revision) => (
          <li key={revision.id} class="stack-tight">
            <p>
              <strong>{t("goal-revision", { number: revision.number })}</strong>: {t(STATES[revision.state])}
              {revision.settledAt && (
                <>
                  {" "}
                  <span class="soft small">
                    <Time at={revision.settledAt} as="date" />
                  </span>
                </>
              )}
            </p>
            <p class="item-line">
              <span>{t("goal-proposed-by", { name: revision.proposedBy.name })}</span>
              <Time at={revision.proposedAt} as="date" />
            </p>
            {revision.discussion && (
              <p class="small">
                {t("goal-discussed-in")}{" "}
                <a href={`/d/${revision.discussion.id}`}>{revision.discussion.title}</a>
              </p>
            )}
            {revision.state === "ADOPTED" && <DecidedBy decision={revision.decision} />}
            {revision.reason && <Markdown html={revision.reason.html} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The decision, where the reader may read it. */
export function DecidedBy({ decision }: { decision: DecisionNamedFragment | null | undefined }) {
  const { outcome, agreement } = decision ?? {};
  return (
    <p class="small">
      {t("goal-decided-by")} {outcome && <a href={`/decisions/${outcome.id}`}>{outcome.title}</a>}
      {agreement && <a href={`/processes/${agreement.processId}`}>{agreement.title}</a>}
      {!outcome && !agreement && <span class="soft">{t("goal-hidden-decision")}</span>}
    </p>
  );
}

export function Dropped({ goal }: { goal: GoalDetailsFragment }) {
  const { dropped } = goal;
  if (!dropped) return null;
  return (
    <div class="notice stack-tight">
      <p>
        <strong>{t("goal-dropped-why")}</strong>
      </p>
      <Markdown html={dropped.reason.html} />
      <p class="item-line">
        {dropped.by &&
          (signedIn.value ? (
            <a href={`/people/${dropped.by.handle}`}>{dropped.by.name}</a>
          ) : (
            <span>{dropped.by.name}</span>
          ))}
        {dropped.at && <Time at={dropped.at} as="date" />}
      </p>
      <DecidedBy decision={dropped.decision} />
    </div>
  );
}
