// The handbook in the order of a reader's questions.
import type { PolicyClauseName, ProcessKind, ProcessMode } from "#api/schema.generated";

/** A question that a reader has. */
export type Part =
  | "purpose"
  | "who"
  | "before"
  | "answer"
  | "objection"
  | "integrate"
  | "without"
  | "decide"
  | "times"
  | "after";

export const PARTS: Part[] = [
  "purpose",
  "who",
  "before",
  "decide",
  "answer",
  "objection",
  "integrate",
  "without",
  "times",
  "after",
];

/** The question that each clause answers. */
const PART_OF: Record<PolicyClauseName, Part> = {
  ABOUT: "purpose",
  NEED_FIRST: "purpose",
  SMALL_AND_REVERSIBLE: "purpose",
  PANEL: "who",
  ASKED_FOR_ADVICE: "who",
  ANYBODY_MAKES_FULL: "before",
  QUESTIONS: "before",
  REACTIONS: "before",
  AMENDMENT_REACTIONS: "before",
  READY: "before",
  NOMINATIONS: "before",
  CHANGE_ROUND: "before",
  ONLY_THE_WILLING: "before",
  PERSON_PROPOSED: "before",
  ADVICE: "decide",
  ADVICE_AGAIN: "decide",
  ADVICE_CONSIDERED: "decide",
  FIRST_ANSWER: "answer",
  FLOOR: "answer",
  SILENCE_NEVER_ADOPTS: "answer",
  SILENCE_OF_READERS: "answer",
  EXTENDED_ONCE: "answer",
  PLEASE_WAIT: "answer",
  CONCERNS: "answer",
  OBJECTIONS_SAY_WHICH: "objection",
  ANYBODY_RAISES: "objection",
  VALID_AS_RAISED: "objection",
  APPEAL: "objection",
  INTEGRATE: "integrate",
  RESOLVED_BY_BOTH: "integrate",
  RENEWED_ANSWER: "integrate",
  CARRIES_OVER: "integrate",
  NOTHING_CARRIES_OVER: "integrate",
  WORDING: "integrate",
  LAPSE: "integrate",
  RESUMES: "integrate",
  ROUNDS: "without",
  LADDER: "without",
  NEVER_CALLED_CONSENT: "without",
  NEVER_AT_NIGHT: "times",
  HOLDS_WEEKEND: "times",
  AWAY: "times",
  PAUSE: "times",
  MEETINGS: "times",
  OPEN_ANSWERS: "times",
  CONFIDENTIAL: "times",
  ANNOUNCED: "after",
  REVIEWED: "after",
  OBJECT_ANY_TIME: "after",
  NOTHING_IS_LOST: "after",
};

interface Guide<Clause> {
  kind: ProcessKind;
  mode: ProcessMode;
  clauses: Clause[];
}

/** Where a way of deciding stands on the page: what other pages link to. */
export function anchorOf({ kind, mode }: { kind: ProcessKind; mode: ProcessMode }): string {
  const kinds = { CONSENT: "consent", LAZY: "lazy", ADVICE: "advice", ROLE: "role" } as const;
  return kind === "CONSENT" && mode === "FAST" ? "consent-fast" : kinds[kind];
}

export interface Told<Clause> {
  part: Part;
  clauses: Clause[];
  /** It says the same as in the first guide, where it is told in full. */
  asBefore: boolean;
}

/** Full consent is told first, and as a whole; of the others, what differs from it. */
export function inOrder<Clause>(guides: Guide<Clause>[]): Guide<Clause>[] {
  return guides.toSorted((one, other) => Number(isWhole(other)) - Number(isWhole(one)));
}

const isWhole = ({ kind, mode }: { kind: ProcessKind; mode: ProcessMode }) =>
  kind === "CONSENT" && mode === "FULL";

/** The parts of a guide that say anything, each with its clauses in the server's order. */
export function partsOf<Clause extends { name: PolicyClauseName }>(
  guide: Guide<Clause>,
  first: Guide<Clause>,
): Told<Clause>[] {
  const of = ({ clauses }: Guide<Clause>, part: Part) => clauses.filter(({ name }) => PART_OF[name] === part);
  return PARTS.map((part) => {
    const clauses = of(guide, part);
    const same = JSON.stringify(clauses) === JSON.stringify(of(first, part));
    return { part, clauses, asBefore: guide !== first && part !== "purpose" && same };
  }).filter(({ clauses }) => clauses.length > 0);
}
