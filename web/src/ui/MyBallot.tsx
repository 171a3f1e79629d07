import type { ComponentChildren } from "preact";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { ballotWord } from "./ballot";
import { Marks } from "./ballot/Marks";
import { Icon } from "./Icon";
import { Markdown } from "./Markdown";
import type { BallotBoxFragment } from "./poll.generated";
import { Time } from "./Time";
import { absolute } from "./time";
import { MINE_CAST_AS } from "./words";

interface Props {
  poll: BallotBoxFragment;
  ballot: NonNullable<BallotBoxFragment["myBallot"]>;
  /** Whose it is, where it is not the reader's own. */
  name?: string;
  children?: ComponentChildren;
}

/** One's own ballot, or one cast for another: that it is in, until when it can change, and what it was before. */
export function MyBallot({ poll, ballot, name, children }: Props) {
  const open = poll.state === "OPEN" && poll.viewerCan.vote;
  const until = absolute(Date.parse(poll.closesAt), language.value, timeZone.value);
  const before = ballot.history.filter((one) => one.revision < ballot.revision);
  return (
    <div class="my-ballot">
      <p class="my-ballot-said">
        <Icon name="check" />
        <span>
          <strong>
            {name
              ? t("deciding-ballot-for", { name, stance: ballotWord(ballot, poll) })
              : t(open ? "deciding-ballot-in" : "deciding-ballot-was", {
                  stance: ballotWord(ballot, poll),
                })}
          </strong>{" "}
          {open && t("deciding-change-until", { when: until })}
        </span>
      </p>
      {!name && ballot.castBy && (
        <p class="small">
          {t(MINE_CAST_AS[ballot.castAs], { name: ballot.castBy.name })} {open && t("deciding-own-counts")}
        </p>
      )}
      {!name && ballot.confirmedBy && ballot.checked && (
        <p class="small">{t("mine-confirmed", { name: ballot.confirmedBy.name, text: ballot.checked })}</p>
      )}
      <Marks poll={poll} ballot={ballot} />
      {ballot.reason?.html && (
        <div class="quoted">
          <Markdown html={ballot.reason.html} />
        </div>
      )}
      {children}
      {before.length > 0 && (
        <details class="unfold">
          <summary>{t("deciding-ballot-history", { count: before.length })}</summary>
          <ol class="stack-tight">
            {before.toReversed().map((one) => (
              <li key={one.revision} class="small">
                <strong>{ballotWord(one, poll)}</strong>, <Time at={one.castAt} as="absolute" />
                {one.reason?.html && <Markdown html={one.reason.html} />}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
