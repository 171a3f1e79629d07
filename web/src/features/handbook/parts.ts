// The handbook in the order of a reader: for each way a few sentences in the order of what happens to them, then all that the rules say,
// by theme. What is the same in every way is said once.
import type { PolicyClauseName, ProcessKind, ProcessMode } from "#api/schema.generated";
import type { TextKey } from "#i18n/text";

export type Theme = "begin" | "time" | "objections" | "without" | "after";

export const THEMES: Theme[] = ["begin", "time", "objections", "without", "after"];

/** What each clause is about; what a way is for stands at its head. */
const THEME_OF: Record<Exclude<PolicyClauseName, "ABOUT">, Theme> = {
  NEED_FIRST: "begin",
  SMALL_AND_REVERSIBLE: "begin",
  PANEL: "begin",
  ASKED_FOR_ADVICE: "begin",
  ANYBODY_MAKES_FULL: "begin",
  QUESTIONS: "begin",
  REACTIONS: "begin",
  AMENDMENT_REACTIONS: "begin",
  READY: "begin",
  NOMINATIONS: "begin",
  CHANGE_ROUND: "begin",
  ONLY_THE_WILLING: "begin",
  PERSON_PROPOSED: "begin",
  ADVICE: "time",
  ADVICE_AGAIN: "time",
  ADVICE_CONSIDERED: "time",
  FIRST_ANSWER: "time",
  FLOOR: "time",
  SILENCE_NEVER_ADOPTS: "time",
  SILENCE_OF_READERS: "time",
  EXTENDED_ONCE: "time",
  PLEASE_WAIT: "time",
  NEVER_AT_NIGHT: "time",
  HOLDS_WEEKEND: "time",
  AWAY: "time",
  PAUSE: "time",
  MEETINGS: "time",
  CONCERNS: "objections",
  OBJECTIONS_SAY_WHICH: "objections",
  ANYBODY_RAISES: "objections",
  VALID_AS_RAISED: "objections",
  APPEAL: "objections",
  INTEGRATE: "objections",
  RESOLVED_BY_BOTH: "objections",
  RENEWED_ANSWER: "objections",
  CARRIES_OVER: "objections",
  NOTHING_CARRIES_OVER: "objections",
  WORDING: "objections",
  LAPSE: "objections",
  RESUMES: "objections",
  ROUNDS: "without",
  LADDER: "without",
  NEVER_CALLED_CONSENT: "without",
  OPEN_ANSWERS: "after",
  CONFIDENTIAL: "after",
  ANNOUNCED: "after",
  REVIEWED: "after",
  OBJECT_ANY_TIME: "after",
  NOTHING_IS_LOST: "after",
};

interface Named {
  name: PolicyClauseName;
}

interface Guide<Clause> {
  kind: ProcessKind;
  mode: ProcessMode;
  clauses: Clause[];
}

const ANCHORS = { CONSENT: "consent", LAZY: "lazy", ADVICE: "advice", ROLE: "role" } as const;
export type WayAnchor = "consent-fast" | (typeof ANCHORS)[ProcessKind];

/** Where a way of deciding stands on the page: what other pages link to. */
export const anchorOf = ({ kind, mode }: { kind: ProcessKind; mode: ProcessMode }): WayAnchor =>
  kind === "CONSENT" && mode === "FAST" ? "consent-fast" : ANCHORS[kind];

/** A sentence of a summary, with the clause that its numbers are from. */
type Sentence = [PolicyClauseName, TextKey];

const SUMMARIES: Record<WayAnchor, Sentence[]> = {
  consent: [
    ["NEED_FIRST", "how-sum-need"],
    ["QUESTIONS", "how-sum-questions"],
    ["REACTIONS", "how-sum-reactions"],
    ["FIRST_ANSWER", "how-sum-answer"],
    ["INTEGRATE", "how-sum-objection"],
    ["FLOOR", "how-sum-adopted"],
  ],
  "consent-fast": [
    ["SMALL_AND_REVERSIBLE", "how-sum-small"],
    ["FIRST_ANSWER", "how-sum-answer"],
    ["ANYBODY_MAKES_FULL", "how-sum-discuss"],
    ["INTEGRATE", "how-sum-objection"],
    ["FLOOR", "how-sum-adopted"],
  ],
  lazy: [
    ["NEED_FIRST", "how-sum-need"],
    ["FIRST_ANSWER", "how-sum-read"],
    ["SILENCE_OF_READERS", "how-sum-silence"],
    ["INTEGRATE", "how-sum-objection"],
    ["FLOOR", "how-sum-read-enough"],
  ],
  advice: [
    ["ASKED_FOR_ADVICE", "how-sum-ask"],
    ["ADVICE", "how-sum-advice"],
    ["ADVICE_AGAIN", "how-sum-again"],
    ["ADVICE_CONSIDERED", "how-sum-decides"],
    ["REVIEWED", "how-sum-reviewed"],
  ],
  role: [
    ["NOMINATIONS", "how-sum-nominate"],
    ["CHANGE_ROUND", "how-sum-change"],
    ["ONLY_THE_WILLING", "how-sum-willing"],
    ["PERSON_PROPOSED", "how-sum-person"],
    ["FIRST_ANSWER", "how-sum-answer"],
    ["FLOOR", "how-sum-adopted"],
  ],
};

/** What happens to a reader, in its order: only what the rules in force say. */
export function summaryOf<Clause extends Named>(guide: Guide<Clause>): { key: TextKey; clause: Clause }[] {
  return SUMMARIES[anchorOf(guide)].flatMap(([name, key]) => {
    const clause = guide.clauses.find((one) => one.name === name);
    return clause ? [{ key, clause }] : [];
  });
}

/** Full consent is told first: the others are told from it. */
export function inOrder<Found extends { kind: ProcessKind; mode: ProcessMode }>(guides: Found[]): Found[] {
  const whole = ({ kind, mode }: Found) => Number(kind === "CONSENT" && mode === "FULL");
  return guides.toSorted((one, other) => whole(other) - whole(one));
}

/** The clauses that say the same in every way that has them, where more than one has. */
export function sharedOf<Clause extends Named>(guides: Guide<Clause>[]): Clause[] {
  const said = new Map<PolicyClauseName, Clause[]>();
  for (const clause of guides.flatMap(({ clauses }) => clauses))
    said.set(clause.name, [...(said.get(clause.name) ?? []), clause]);
  return [...said.values()].flatMap(([first, ...others]) => {
    const same = (one: Clause) => JSON.stringify(one) === JSON.stringify(first);
    return first && first.name !== "ABOUT" && others.length > 0 && others.every(same) ? [first] : [];
  });
}

export interface Told<Clause> {
  theme: Theme;
  clauses: Clause[];
}

/** Clauses by theme, each theme's in the server's order. */
export function byTheme<Clause extends Named>(clauses: Clause[]): Told<Clause>[] {
  return THEMES.map((theme) => ({
    theme,
    clauses: clauses.filter(({ name }) => name !== "ABOUT" && THEME_OF[name] === theme),
  })).filter((told) => told.clauses.length > 0);
}

/** The ways to which none of these clauses applies. */
export function without<Clause extends Named, Found extends Guide<Clause>>(
  guides: Found[],
  clauses: Clause[],
): Found[] {
  const names = new Set(clauses.map(({ name }) => name));
  return guides.filter((guide) => !guide.clauses.some(({ name }) => names.has(name)));
}
