import type { ElectorateChanges, PollChangeKind } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import type { PollDetailsFragment } from "./poll.generated";

const WORDS: Record<Exclude<PollChangeKind, "JOINED" | "LEFT">, TextKey> = {
  OPENED: "poll-was-opened",
  EDITED: "poll-was-edited",
  EXTENDED: "poll-was-extended",
  CLOSED: "poll-was-closed",
  CLOSED_EARLY: "poll-was-closed-early",
  REOPENED: "poll-was-reopened",
  CANCELLED: "poll-was-cancelled",
  CHANGE_ROUND_BEGUN: "poll-change-round-was-begun",
  CASTING_VOTE_GIVEN: "poll-was-decided-by-casting-vote",
};

type Change = PollDetailsFragment["history"][number];

function words(change: Change, changes: ElectorateChanges): string {
  const name = change.elector?.name ?? "";
  if (change.kind === "JOINED") {
    return t(changes === "FOLLOWS_RULE" ? "poll-was-joined" : "poll-was-joined-late", { name });
  }
  if (change.kind === "LEFT") {
    return t(changes === "FROZEN" ? "poll-was-left-voting" : "poll-was-left", { name });
  }
  return t(WORDS[change.kind]);
}

/** What happened to the poll, by whom and why. */
export function History({ poll }: { poll: PollDetailsFragment }) {
  if (poll.history.length === 0) return null;
  return (
    <Section title={t("poll-history")}>
      <ol class="history">
        {poll.history.map((change) => (
          <li key={`${change.kind}${change.at}${change.elector?.id}`}>
            <p>
              <strong>{words(change, poll.electorate.changes)}</strong>
              {change.by && ` · ${change.by.name}`}{" "}
              <span class="soft small">
                <Time at={change.at} as="absolute" />
              </span>
            </p>
            {change.closesAt && (
              <p class="soft small">
                {t("poll-until")} <Time at={change.closesAt} as="absolute" />
              </p>
            )}
            {change.reason && <p class="quoted">{change.reason}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
