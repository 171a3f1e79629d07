// What a ballot says, in a word or two, wherever one is named.
import type { Availability, Method, Stance } from "#api/schema.generated";
import { t } from "#i18n/text";
import { stanceName } from "./stance";
import { STANCES } from "./words";

/** What may stand on a ballot; a poll that asks for stances needs no more than the stance. */
export interface Marks {
  stance?: Stance | null;
  choices?: readonly string[] | null;
  ranking?: readonly (readonly string[])[] | null;
  numbers?: readonly { option: string; number: number }[] | null;
  times?: readonly { option: string; able: Availability }[] | null;
  nominee?: { name: string } | null;
  abstains?: boolean;
}

interface Poll {
  method?: Method;
  options?: readonly { id: string; title: string }[];
}

/** The stance, or what stands first on the ballot; of one whose options are not known here, how many there are. */
export function ballotWord(ballot: Marks, { method, options = [] }: Poll = {}): string {
  const title = (id: string) => options.find((option) => option.id === id)?.title;
  if (ballot.stance) return t(method ? stanceName(ballot.stance, method) : STANCES[ballot.stance]);
  if (ballot.abstains) return t("stance-abstain");
  if (ballot.nominee) return ballot.nominee.name;
  if (ballot.choices) return andMore(ballot.choices.map(title));
  if (ballot.ranking) {
    const [first, ...others] = ballot.ranking.flat().map(title);
    return first && others.length > 0 ? t("ballot-word-first", { option: first }) : andMore([first]);
  }
  if (ballot.numbers) {
    // What one likes best stands first: where resistance is measured, what one resists least.
    const up = method === "RESISTANCE" ? 1 : -1;
    const best = ballot.numbers.toSorted((one, other) => up * (one.number - other.number));
    return andMore(best.map(({ option, number }) => title(option) && `${title(option)} ${number}`));
  }
  if (ballot.times) {
    const able = ballot.times.filter((time) => time.able !== "NO").length;
    return t("ballot-word-times", { count: able });
  }
  return t("ui-ballot-cast");
}

/** "Solar panels and 2 more". */
function andMore(said: (string | undefined)[]): string {
  const [first, second] = said;
  if (said.length === 0) return t("ballot-word-nothing");
  if (!first) return t("ballot-word-options", { count: said.length });
  if (said.length === 1) return first;
  if (said.length === 2 && second) return `${first}, ${second}`;
  return t("ballot-word-more", { option: first, count: said.length - 1 });
}
