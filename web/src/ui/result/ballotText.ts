// A whole ballot in words: every mark on it.
import type { Availability } from "#api/schema.generated";
import { t } from "#i18n/text";
import type { Marks } from "#ui/ballot";
import { STANCES } from "#ui/words";
import { listed, optionTitle } from "./names";

export interface Option {
  id: string;
  title: string;
  startsAt?: string | null;
  endsAt?: string | null;
}

/** What is on a ballot; nothing where there are only words on it. */
export function ballotText(ballot: Marks, options: readonly Option[]): string | undefined {
  const titles = new Map(options.map((option) => [option.id, optionTitle(option)]));
  const name = (id: string) => titles.get(id) ?? t("result-nobody");
  const all = (ids: readonly string[]) => listed(ids.map(name), ids.length);
  if (ballot.abstains) return t("ballots-abstains");
  if (ballot.stance) return t(STANCES[ballot.stance]);
  if (ballot.nominee) return t("ballots-nominates", { name: ballot.nominee.name });
  if (ballot.choices) {
    const marked = options.filter(({ id }) => ballot.choices?.includes(id)).map(({ id }) => id);
    return marked.length > 0 ? all(marked) : t("ballots-none");
  }
  if (ballot.ranking)
    return ballot.ranking.map((tier, at) => `${at + 1}. ${tier.map(name).join(" = ")}`).join(" · ");
  if (ballot.numbers) {
    const most = ballot.numbers.toSorted((one, other) => other.number - one.number);
    return most.map(({ option, number }) => `${name(option)} ${number}`).join(" · ") || t("ballots-none");
  }
  if (ballot.times) return timesText(ballot.times, all);
  return undefined;
}

function timesText(times: NonNullable<Marks["times"]>, all: (ids: readonly string[]) => string): string {
  const able = (wanted: Availability) =>
    times.filter((one) => one.able === wanted).map(({ option }) => option);
  const [yes, maybe] = [able("YES"), able("IF_NEED_BE")];
  const parts = [
    yes.length > 0 && t("ballots-can", { times: all(yes) }),
    maybe.length > 0 && t("ballots-if-need-be", { times: all(maybe) }),
  ];
  return parts.filter(Boolean).join(" ") || t("ballots-cannot");
}
