import { useSignal } from "@preact/signals";
import { usePages } from "#api/pages";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { Dialog } from "#ui/Dialog";
import { electorateText } from "#ui/electorate";
import { tieText } from "#ui/rule";
import { Loaded, Pager } from "#ui/states";
import { absolute, now, relative } from "#ui/time";
import { PRIVACY_MEANINGS, RESULTS_SHOWN } from "#ui/words";
import { type PollDetailsFragment, PollElectorsQuery } from "./poll.generated";
import { weightOf, weightsText } from "./Weights";

/** Until when, on the reader's own clock and as a distance. */
export function When({ poll }: { poll: PollDetailsFragment }) {
  const { state } = poll;
  const at =
    state === "SCHEDULED" || state === "CANCELLED"
      ? poll.opensAt
      : state === "OPEN"
        ? poll.closesAt
        : (poll.closedAt ?? poll.closesAt);
  const words = {
    SCHEDULED: "poll-opens-on",
    OPEN: "poll-closes-on",
    CLOSED: "poll-closed-on",
    DECIDED: "poll-closed-on",
    CANCELLED: "poll-cancelled-on",
  } as const;
  const time = Date.parse(at);
  return (
    <p>
      <time dateTime={at}>
        {t(words[state], { when: absolute(time, language.value, timeZone.value) })}
        <span class="soft">, {relative(time, now.value, language.value)}</span>
      </time>
    </p>
  );
}

/** What this poll is: who votes, and how it decides. */
export function Facts({ poll }: { poll: PollDetailsFragment }) {
  const listed = useSignal(false);
  const { electorate } = poll;
  const tie = tieText(poll);
  const weights = weightsText(poll);
  const own = poll.options.filter(({ majority }) => majority);
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{t("poll-who")}</dt>
          <dd>
            {electorateText({ ...electorate, people: electorate.people.nodes })}
            {": "}
            <button
              type="button"
              class="text-button"
              aria-haspopup="dialog"
              onClick={() => {
                listed.value = true;
              }}
            >
              {t("poll-people", { count: electorate.size })}
            </button>
            {!electorate.fixed && <span class="soft">, {t("poll-not-fixed")}</span>}
            {electorate.changes !== "FROZEN" && (
              <span class="soft">
                ;{" "}
                {t(
                  electorate.changes === "FOLLOWS_RULE"
                    ? "poll-voters-follow"
                    : "poll-voters-without-leavers",
                )}
              </span>
            )}
          </dd>
        </div>
        {weights && (
          <div>
            <dt>{t("poll-weights")}</dt>
            <dd>{weights}</dd>
          </div>
        )}
        {own.length > 0 && (
          <div>
            <dt>{t("poll-majorities")}</dt>
            <dd>
              {own.map(({ id, title, majority }) => (
                <p key={id}>{t("poll-majority", { option: title, times: majority ?? "" })}</p>
              ))}
            </dd>
          </div>
        )}
        {tie && (
          <div>
            <dt>{t("rule-at-tie")}</dt>
            <dd>{tie}</dd>
          </div>
        )}
        {poll.settings.tie === "LOT" && poll.lotCommitment && (
          <div>
            <dt>{t("rule-lot")}</dt>
            <dd>
              <code class="sealed">{poll.lotCommitment}</code> <span class="soft">{t("rule-lot-hint")}</span>
            </dd>
          </div>
        )}
        {poll.privacy === "OPEN" && (
          <div>
            <dt>{t("rule-privacy")}</dt>
            <dd>{t(PRIVACY_MEANINGS.OPEN)}</dd>
          </div>
        )}
        <div>
          <dt>{t("poll-results")}</dt>
          <dd>{t(RESULTS_SHOWN[poll.resultsShown])}</dd>
        </div>
        <div>
          <dt>{t("poll-by")}</dt>
          <dd>{poll.author.name}</dd>
        </div>
      </dl>
      {listed.value && (
        <Dialog
          title={t("poll-who")}
          onClose={() => {
            listed.value = false;
          }}
        >
          <Electors poll={poll} />
        </Dialog>
      )}
    </>
  );
}

function Electors({ poll }: { poll: PollDetailsFragment }) {
  const reading = usePages(PollElectorsQuery, { id: poll.id }, (answer) => answer.poll?.electorate.people);
  return (
    <Loaded reading={reading}>
      {({ nodes, hasMore }) => (
        <>
          <ul class="stack-tight">
            {nodes.map((person) => (
              <li key={person.id} class="row">
                <Avatar person={person} size={28} />
                <a class="person-name" href={`/people/${person.handle}`}>
                  {person.name}
                </a>
                <span class="soft small">{weightOf(poll, person.id)}</span>
              </li>
            ))}
          </ul>
          <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
        </>
      )}
    </Loaded>
  );
}
