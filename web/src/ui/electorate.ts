// Who votes, as a sentence in the reader's language.
import type { ElectorateKind } from "#api/schema.generated";
import { language, t } from "#i18n/text";

interface Rule {
  kind: ElectorateKind;
  groups: { name: string }[];
  /** Named people, of the kind that names people; the first few will do. Without them their number is told. */
  people?: { name: string }[];
  size: number;
}

export function list(names: string[]): string {
  return new Intl.ListFormat(language.value, { type: "conjunction" }).format(names);
}

export function electorateText({ kind, groups, people = [], size }: Rule): string {
  if (kind === "CORE_TEAM") return t("deciding-electorate-core-team");
  // Nobody is named where the reader may not know of any of them.
  if (groups.length + people.length === 0) return t("deciding-electorate-size", { count: size });
  if (kind === "GROUPS")
    return t("deciding-electorate-groups", { groups: list(groups.map((group) => group.name)) });
  const named = people.slice(0, 3).map((person) => person.name);
  const others = size - named.length;
  return others > 0
    ? t("deciding-electorate-people-and", { people: named.join(", "), count: others })
    : list(named);
}
