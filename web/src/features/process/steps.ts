// The phases of each kind of process in the order in which they come, for the stepper.
import type { ProcessKind, ProcessMode, ProcessPhase } from "#api/schema.generated";

/** The way of a process, phase by phase; objections that are integrated go back to consent. */
export function wayOf(kind: ProcessKind, mode: ProcessMode): ProcessPhase[] {
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
