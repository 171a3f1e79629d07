// A result three ways: a bar that shows also who stayed silent, a sentence, and a table.
import type { ComponentChildren } from "preact";
import type { Method, PollState, Stance } from "#api/schema.generated";
import { t } from "#i18n/text";
import { isOver } from "./decided";
import type { ResultNumbersFragment } from "./poll.generated";
import { OptionTable } from "./result/OptionTable";
import { ShareBar } from "./result/ShareBar";
import { chosenLine, countOf, resultSentence, withheld } from "./result/sentence";
import { stanceClass, stanceName } from "./stance";
import "./result/result.css";

interface Props {
  result: ResultNumbersFragment;
  method: Method;
  /** Over: then the sentence says how it ended rather than where it stands. */
  closed: boolean;
}

/** From the left: what carries, what worries, what stops; then who left it to the others. */
const IN_BAR: Stance[] = [
  "CONSENT",
  "AGREE",
  "YES",
  "ENDORSE",
  "AGREE_MOSTLY",
  "RESERVATIONS",
  "SUPPORT_ANYWAY",
  "CONCERN",
  "STAND_ASIDE",
  "MORE_DISCUSSION",
  "DISAGREE",
  "NO",
  "OBJECTION",
  "BLOCK",
  "VETO",
  "ABSTAIN",
];

/** How many have voted, of how many: told also where the result is hidden. */
export function turnoutText(poll: { state: PollState; turnout: { eligible: number; cast: number } }): string {
  const { eligible, cast } = poll.turnout;
  if (poll.state === "SCHEDULED") return t("deciding-electorate-size", { count: eligible });
  return t(isOver(poll.state) ? "deciding-turnout-was" : "deciding-turnout", { cast, eligible });
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

/** A result at a glance, for a card: the bar of stances, or who leads or won in a line. */
export function TallyGlance({ result, method, closed }: Props) {
  if (withheld(result)) return null;
  if (!result.count) return result.counts.length > 0 ? <TallyBar result={result} /> : null;
  const line = chosenLine({ result, method, closed });
  return line ? <p class="tally-glance">{line}</p> : null;
}

interface TallyProps extends Props {
  /** In the place of the short picture, where a page has the whole count. */
  children?: ComponentChildren;
}

/** The sentence, and the picture with its table. */
export function Tally({ result, method, closed, children }: TallyProps) {
  return (
    <div class="tally">
      <p>{resultSentence({ result, method, closed })}</p>
      {!withheld(result) && (children || <Picture result={result} method={method} closed={closed} />)}
    </div>
  );
}

function Picture({ result, method, closed }: Props) {
  if (result.count) {
    return (
      <OptionTable
        options={result.count.options}
        order={result.count.order}
        method={method}
        closed={closed}
        chosen={result.verdict === "PASSED"}
      />
    );
  }
  return result.counts.length > 0 ? <Stances result={result} method={method} closed={closed} /> : null;
}

/** How many took which stance, those who stayed silent among them. */
function Stances({ result, method, closed }: Props) {
  const silent = Math.max(0, result.eligible - result.cast);
  return (
    <>
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
                <span class={`tally-mark ${stanceClass(stance)}`} aria-hidden="true" />{" "}
                {t(stanceName(stance, method))}
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
      {result.quorumNeeded > 0 && (
        <p class="soft small">
          {t("deciding-quorum", { needed: result.quorumNeeded, eligible: result.eligible })}{" "}
          {hasLine(result) && t("deciding-quorum-line")}
        </p>
      )}
      {result.threshold && <ShareBar threshold={result.threshold} />}
    </>
  );
}
