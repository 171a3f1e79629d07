import type { Method } from "#api/schema.generated";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import type { ResultNumbersFragment } from "#ui/poll.generated";
import { zoneName } from "#ui/time";
import { BudgetBar } from "./BudgetBar";
import { inOrder } from "./figures";
import { OptionTable } from "./OptionTable";
import { Pairs } from "./Pairs";
import { Rounds } from "./Rounds";
import type { CountedPollFragment, WholeCountFragment } from "./result.generated";
import { Spread } from "./Spread";
import { onlyTold } from "./sentence";
import { MarginText, Ties } from "./Ties";
import "./result.css";

interface Props {
  result: ResultNumbersFragment;
  count: WholeCountFragment;
  poll: CountedPollFragment;
  closed: boolean;
}

/** Everything that a count among options has to show: pictures, rounds, ties, and how close it was. */
export function CountView({ result, count, poll, closed }: Props) {
  const { method } = poll;
  return (
    <div class="count-view">
      <BudgetBar options={count.options} poll={poll} closed={closed} />
      <OptionTable
        options={count.options}
        order={count.order}
        method={method}
        closed={closed}
        chosen={result.verdict === "PASSED"}
        needed={neededFor(result, count, method)}
        poll={poll}
      />
      {method === "TIME_POLL" && <Zone options={count.options} />}
      {method === "NOMINATION" && <p class="soft small">{t("result-nominations-meaning")}</p>}
      {result.abstained > 0 && <p class="soft small">{t("result-abstained", { count: result.abstained })}</p>}
      <Spread options={inOrder(count.options, count.order, method)} />
      <Rounds count={count} poll={poll} />
      <Pairs count={count} />
      <Ties count={count} />
      {closed && count.margin && !onlyTold(method) && <MarginText margin={count.margin} />}
    </div>
  );
}

/** Whose clock the times are read on. */
function Zone({ options }: { options: WholeCountFragment["options"] }) {
  const first = options[0]?.option?.startsAt;
  if (!first) return null;
  const zone = zoneName(Date.parse(first), language.value, timeZone.value);
  return (
    <p class="soft small">{t("result-zone", { zone: `${timeZone.value.replaceAll("_", " ")}, ${zone}` })}</p>
  );
}

/** A threshold of votes, or what the last round had to reach. Other methods have no such number. */
function neededFor(
  result: ResultNumbersFragment,
  count: WholeCountFragment,
  method: Method,
): string | undefined {
  if (method === "SINGLE_CHOICE" || method === "APPROVAL") return result.threshold?.needed;
  if (method === "STAR") return undefined;
  return count.rounds.at(-1)?.needed ?? undefined;
}
