// How options are called: by their titles, times by the reader's clock, and people by their names.
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { list } from "#ui/electorate";
import { region } from "#ui/time";
import type { OptionGlanceFragment } from "./result.generated";

interface Option {
  title: string;
  startsAt?: string | null;
  endsAt?: string | null;
}

/** The most names in a sentence; whoever wants all finds them in the table. */
const NAMED = 6;

export function optionTitle(option: Option): string {
  if (!option.startsAt) return option.title;
  const format = new Intl.DateTimeFormat(region(language.value), {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
    timeZone: timeZone.value,
  });
  const from = new Date(option.startsAt);
  return option.endsAt ? format.formatRange(from, new Date(option.endsAt)) : format.format(from);
}

export const nameOf = ({ option, person }: OptionGlanceFragment): string =>
  option ? optionTitle(option) : (person?.name ?? t("result-nobody"));

/** The names of a count by the ids that it uses. */
export function namesOf(options: readonly OptionGlanceFragment[]): (id: string) => string {
  const names = new Map(options.map((option) => [option.id, nameOf(option)]));
  return (id) => names.get(id) ?? t("result-nobody");
}

/** "A, B and C", or "A, B and 7 more". */
export function listed(names: readonly string[], most = NAMED): string {
  if (names.length <= most) return list([...names]);
  const rest = t("result-more", { count: names.length - most + 1 });
  return list([...names.slice(0, most - 1), rest]);
}
