// A result three ways: a bar that shows also who stayed silent, a sentence, and a table.
import type { Method, PollState, Stance } from "#api/schema.generated";
import { t } from "#i18n/text";
import type { ResultNumbersFragment } from "./poll.generated";
import { STOPPING, stanceClass } from "./stance";
import { STANCES } from "./words";

interface Props {
  result: ResultNumbersFragment;
  method: Method;
  /** Over: then the sentence says how it ended rather than where it stands. */
  closed: boolean;
}

/** From the left: what carries, what worries, what stops; then who left it to the others. */
const IN_BAR: Stance[] = ["CONSENT", "AGREE", "CONCERN", "STAND_ASIDE", "OBJECTION", "BLOCK", "ABSTAIN"];

export function countOf(result: ResultNumbersFragment, stance: Stance): number {
  return result.counts.find((one) => one.stance === stance)?.count ?? 0;
}

export function resultSentence({ result, method, closed }: Props): string {
  const { cast, eligible, quorumNeeded: needed } = result;
  const stops = STOPPING.reduce((sum, stance) => sum + countOf(result, stance), 0);
  const numbers = { cast, eligible, needed, count: stops };
  const consent = method === "CONSENT";
  const turnout = t(closed ? "deciding-turnout-was" : "deciding-turnout", numbers);
  if (result.verdict === "BLOCKED")
    return `${t(consent ? "deciding-objections-stop" : "deciding-blocks-stop", numbers)} ${turnout}`;
  if (result.verdict === "NO_QUORUM") return t(closed ? "deciding-too-few" : "deciding-too-few-yet", numbers);
  if (result.verdict === "NOT_PASSED") return `${t("deciding-nobody-carries")} ${turnout}`;
  if (closed) return `${t(consent ? "deciding-nobody-objected" : "deciding-nobody-blocked")} ${turnout}`;
  const free = t(consent ? "deciding-nobody-objects" : "deciding-nobody-blocks");
  return `${free} ${t("deciding-would-pass")} ${turnout}`;
}

/** How many have voted, of how many: told also where the result is hidden. */
export function turnoutText(poll: { state: PollState; turnout: { eligible: number; cast: number } }): string {
  const { eligible, cast } = poll.turnout;
  if (poll.state === "SCHEDULED") return t("deciding-electorate-size", { count: eligible });
  return t(poll.state === "CLOSED" ? "deciding-turnout-was" : "deciding-turnout", { cast, eligible });
}

/** Whether the bar shows how many are needed: not where it is nobody or everybody. */
const hasLine = ({ quorumNeeded: needed, eligible }: ResultNumbersFragment) =>
  needed > 0 && needed < eligible;

/** The picture alone; its numbers stand in words beside it. */
export function TallyBar({ result }: { result: ResultNumbersFragment }) {
  const share = (count: number) => `${(100 * count) / Math.max(1, result.eligible)}%`;
  return (
    <div class="tally-bar" aria-hidden="true">
      {IN_BAR.map((stance) => ({ stance, count: countOf(result, stance) })).map(
        ({ stance, count }) =>
          count > 0 && (
            <span key={stance} class={`tally-part ${stanceClass(stance)}`} style={{ width: share(count) }} />
          ),
      )}
      {hasLine(result) && <span class="tally-quorum" style={{ left: share(result.quorumNeeded) }} />}
    </div>
  );
}

export function Tally({ result, method, closed }: Props) {
  const silent = Math.max(0, result.eligible - result.cast);
  return (
    <div class="tally">
      <p>{resultSentence({ result, method, closed })}</p>
      <TallyBar result={result} />
      <table class="tally-table">
        <caption class="hidden">{t("deciding-counts")}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{t("deciding-stance")}</th>
            <th scope="col">{t("deciding-ballots")}</th>
          </tr>
        </thead>
        <tbody>
          {result.counts.map(({ stance, count }) => (
            <tr key={stance}>
              <th scope="row">
                <span class={`tally-mark ${stanceClass(stance)}`} aria-hidden="true" /> {t(STANCES[stance])}
              </th>
              <td>{count}</td>
            </tr>
          ))}
          <tr class="soft">
            <th scope="row">
              <span class="tally-mark tally-silent" aria-hidden="true" />{" "}
              {t(closed ? "deciding-silent" : "deciding-silent-yet")}
            </th>
            <td>{silent}</td>
          </tr>
        </tbody>
      </table>
      <p class="soft small">
        {t("deciding-quorum", { needed: result.quorumNeeded, eligible: result.eligible })}{" "}
        {hasLine(result) && t("deciding-quorum-line")}
      </p>
    </div>
  );
}
