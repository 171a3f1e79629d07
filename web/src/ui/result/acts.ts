// What was done in a round of a count, in words.
import { language, t } from "#i18n/text";
import { money } from "#ui/money";
import { product, shown } from "./exact";
import type { CountedPollFragment, WholeCountFragment } from "./result.generated";
import { argument, spendsMoney } from "./sentence";
import { ACTS } from "./words";

export type Round = WholeCountFragment["rounds"][number];
type Act = Round["acts"][number];

/** A sentence for each thing done; one that is newer than this page is left out. */
export function actsText(round: Round, poll: CountedPollFragment, name: (id: string) => string): string[] {
  return round.acts.map((act) => actText(act, poll, name)).filter((text) => text !== undefined);
}

function actText(act: Act, poll: CountedPollFragment, name: (id: string) => string): string | undefined {
  const key = ACTS[act.act];
  if (!key) return undefined;
  const nobody = t("result-nobody");
  return t(key, {
    option: act.option ? name(act.option) : nobody,
    under: act.under ? name(act.under) : nobody,
    number: amount(act, poll),
    second: act.second ? (spendsMoney(poll.method) ? inMoney(act.second, poll) : argument(act.second)) : "",
  });
}

const inMoney = (value: string, poll: CountedPollFragment) => money(value, poll.settings.currency);

function amount(act: Act, poll: CountedPollFragment): string | number {
  if (!act.number) return "";
  // What a supporter pays at most: the rate is by the unit of use, which may be the cost itself.
  if (act.act === "bought") {
    const byCost = poll.settings.utility === "COST";
    return inMoney(byCost ? product(act.number, act.second ?? "0") : act.number, poll);
  }
  if (act.act === "surplus") return shown(act.number, language.value, { style: "percent" });
  return spendsMoney(poll.method) ? inMoney(act.number, poll) : argument(act.number);
}
