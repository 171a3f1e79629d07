// The phases of each kind of process in the order in which they come, for the stepper.
import type { ProcessKind, ProcessMode, ProcessPhase, ReviewNext } from "#api/schema.generated";

/** Which way it takes: its kind and mode, and in a review what that is to lead to. */
interface Way {
  kind: ProcessKind;
  mode: ProcessMode;
  phase: ProcessPhase;
  next?: ReviewNext | null | undefined;
}

/** The way of a process, phase by phase; objections that are integrated go back to consent. */
export function wayOf({ kind, mode, phase, next }: Way): ProcessPhase[] {
  // A review has no questions before: what stays as it is is asked about at once, what changes is shaped first.
  if (kind !== "ADVICE" && (next === "RENEW" || next === "RETIRE") && phase !== "SHAPE")
    return ["CONSENT", "LIVE"];
  if ((kind === "CONSENT" || kind === "LAZY") && next) return ["SHAPE", "CONSENT", "LIVE"];
  switch (kind) {
    case "CONSENT":
      return mode === "FULL" ? ["CLARIFY", "SHAPE", "CONSENT", "LIVE"] : ["CONSENT", "LIVE"];
    case "LAZY":
      return ["CONSENT", "LIVE"];
    case "ADVICE":
      return ["ADVISE", "LIVE"];
    case "ROLE":
      return ["NOMINATE", "CHANGE", "CHOOSE", "CONSENT", "LIVE"];
  }
}

/** How far it is: the place in the way where it is now; -1 before the first. */
export function placeIn(way: ProcessPhase[], phase: ProcessPhase): number {
  switch (phase) {
    case "DRAFT":
      return -1;
    case "INTEGRATE":
    case "FALLBACK":
      return way.indexOf("CONSENT");
    case "AGREED":
    case "LIVE":
    case "REVIEW_DUE":
      return way.indexOf("LIVE");
    case "ENDED":
      return way.length;
    case "CLARIFY":
    case "SHAPE":
    case "CONSENT":
    case "ADVISE":
    case "NOMINATE":
    case "CHANGE":
    case "CHOOSE":
      return way.indexOf(phase);
  }
}
