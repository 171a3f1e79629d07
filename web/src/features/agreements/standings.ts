// What one looks for in the register of agreements, and how what is found is put in order.
import type { AgreementStanding } from "#api/schema.generated";

/** All that holds no longer. */
const ENDED = [
  "AMENDED",
  "RENEWED",
  "SUSPENDED",
  "SUPERSEDED",
  "RETIRED",
  "LAPSED",
] as const satisfies AgreementStanding[];

export type Wanted = "now" | "due" | "ended" | "all" | Lowercase<(typeof ENDED)[number]>;

export const WANTED: Wanted[] = [
  "now",
  "due",
  "ended",
  "amended",
  "renewed",
  "suspended",
  "superseded",
  "retired",
  "lapsed",
  "all",
];

/** The standings that are asked for; nothing for what is in force, which the server knows by itself. */
export function standingsOf(wanted: Wanted): AgreementStanding[] | null {
  switch (wanted) {
    case "now":
      return null;
    case "due":
      return ["DUE_FOR_REVIEW"];
    case "ended":
      return [...ENDED];
    case "all":
      return ["ACTIVE", "DUE_FOR_REVIEW", ...ENDED];
    default:
      return ENDED.filter((standing) => standing.toLowerCase() === wanted);
  }
}

interface Held {
  process: { discussion: { group: { id: string; name: string; slug: string } } };
}

/** By the group whose matter they are, these by name; in each, the order stays as it was. */
export function byGroup<Entry extends Held>(
  entries: Entry[],
  language: string,
): { group: Entry["process"]["discussion"]["group"]; entries: Entry[] }[] {
  const all = new Map<string, { group: Held["process"]["discussion"]["group"]; entries: Entry[] }>();
  for (const entry of entries) {
    const { group } = entry.process.discussion;
    const one = all.get(group.id);
    if (one) one.entries.push(entry);
    else all.set(group.id, { group, entries: [entry] });
  }
  return [...all.values()].sort((one, other) => one.group.name.localeCompare(other.group.name, language));
}
