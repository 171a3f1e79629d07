// What the rules of a process say, as sentences for people who have never heard of sociocracy.
import type { PolicyClauseName, PolicyStepName, ProcessKind, ProcessMode } from "#api/schema.generated";
import { language, type TextKey, t } from "#i18n/text";
import type { ClauseSaidFragment } from "./clause.generated";
import { region } from "./time";

type Said = Pick<ClauseSaidFragment, "hours" | "days" | "number" | "second" | "part">;

const CLAUSES: Record<Exclude<PolicyClauseName, "ABOUT">, TextKey> = {
  ADVICE: "how-advice",
  ADVICE_AGAIN: "how-advice-again",
  ADVICE_CONSIDERED: "how-advice-considered",
  AMENDMENT_REACTIONS: "how-amendment-reactions",
  ANNOUNCED: "how-announced",
  ANYBODY_MAKES_FULL: "how-anybody-makes-full",
  ANYBODY_RAISES: "how-anybody-raises",
  APPEAL: "how-appeal",
  ASKED_FOR_ADVICE: "how-asked-for-advice",
  AWAY: "how-away",
  CARRIES_OVER: "how-carries-over",
  CHANGE_ROUND: "how-change-round",
  CONCERNS: "how-concerns",
  CONFIDENTIAL: "how-confidential",
  EXTENDED_ONCE: "how-extended-once",
  FIRST_ANSWER: "how-first-answer",
  FLOOR: "how-floor",
  HOLDS_WEEKEND: "how-holds-weekend",
  INTEGRATE: "how-integrate",
  LADDER: "how-ladder",
  LAPSE: "how-lapse",
  MEETINGS: "how-meetings",
  NEED_FIRST: "how-need-first",
  NEVER_AT_NIGHT: "how-never-at-night",
  NEVER_CALLED_CONSENT: "how-never-called-consent",
  NOMINATIONS: "how-nominations",
  NOTHING_CARRIES_OVER: "how-nothing-carries-over",
  NOTHING_IS_LOST: "how-nothing-is-lost",
  OBJECTIONS_SAY_WHICH: "how-objections-say-which",
  OBJECT_ANY_TIME: "how-object-any-time",
  ONLY_THE_WILLING: "how-only-the-willing",
  OPEN_ANSWERS: "how-open-answers",
  PANEL: "how-panel",
  PAUSE: "how-pause",
  PERSON_PROPOSED: "how-person-proposed",
  PLEASE_WAIT: "how-please-wait",
  QUESTIONS: "how-questions",
  REACTIONS: "how-reactions",
  READY: "how-ready",
  RENEWED_ANSWER: "how-renewed-answer",
  RESOLVED_BY_BOTH: "how-resolved-by-both",
  RESUMES: "how-resumes",
  REVIEWED: "how-reviewed",
  ROUNDS: "how-rounds",
  SILENCE_NEVER_ADOPTS: "how-silence-never-adopts",
  SILENCE_OF_READERS: "how-silence-of-readers",
  SMALL_AND_REVERSIBLE: "how-small-and-reversible",
  VALID_AS_RAISED: "how-valid-as-raised",
  WORDING: "how-wording",
};

const STEPS: Record<PolicyStepName, TextKey> = {
  MEETING: "how-step-meeting",
  TRIO: "how-step-trio",
  TRIAL: "how-step-trial",
  VOTE: "how-step-vote",
  DECIDER: "how-step-decider",
  WIDER_CIRCLE: "how-step-wider-circle",
  DROP: "how-step-drop",
};

const ABOUT: Record<ProcessKind, TextKey> = {
  CONSENT: "how-about-consent",
  LAZY: "how-about-lazy",
  ADVICE: "how-about-advice",
  ROLE: "how-about-role",
};

const aboutKey = (kind: ProcessKind, mode: ProcessMode): TextKey =>
  kind === "CONSENT" && mode === "FAST" ? "how-about-fast" : ABOUT[kind];

/** Of seven people, this many: a part is easier to see in people. */
const SEVEN = 7;

/** A length of time as one says it: 48 hours are two days, 84 are three and a half, 366 days are a year. */
export function lengthText(hours: number, spoken: string): string {
  const days = hours / 24;
  const [unit, count] =
    days === 365 || days === 366
      ? ["year", 1]
      : hours % 12 === 0 && hours >= 24
        ? ["day", days]
        : ["hour", hours];
  return new Intl.NumberFormat(region(spoken), {
    style: "unit",
    unit: unit as string,
    unitDisplay: "long",
  }).format(count as number);
}

const clock = (hour: number, spoken: string): string =>
  new Intl.DateTimeFormat(region(spoken), { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    Date.UTC(2026, 0, 1, hour),
  );

/** The numbers of a clause or a step, as its sentence asks for them. */
function values({ hours, days, number, second, part }: Said, asks: { second: "hours" | "days" | "clock" }) {
  const spoken = language.value;
  const length = hours ?? (days == null ? undefined : days * 24);
  return {
    time: length === undefined ? "" : lengthText(length, spoken),
    other:
      second == null || asks.second === "clock"
        ? ""
        : lengthText(second * (asks.second === "days" ? 24 : 1), spoken),
    from: asks.second === "clock" && number != null ? clock(number, spoken) : "",
    to: asks.second === "clock" && second != null ? clock(second, spoken) : "",
    number: number ?? 0,
    part: part ? `${part.of}/${part.outOf}` : "",
    seven: part ? Math.ceil((SEVEN * part.of) / part.outOf) : 0,
  };
}

/** What a clause says; what a process is about depends on which it is. */
export function clauseText(clause: ClauseSaidFragment, of: { kind: ProcessKind; mode: ProcessMode }): string {
  if (clause.name === "ABOUT") return t(aboutKey(of.kind, of.mode));
  const second = clause.name === "NEVER_AT_NIGHT" ? "clock" : "hours";
  return t(CLAUSES[clause.name], values(clause, { second }));
}

/** A sentence of its own about a clause, with its numbers. */
export const sentenceOf = (key: TextKey, clause: ClauseSaidFragment): string =>
  t(key, values(clause, { second: "hours" }));

/** A step of what happens when consent is not reached. */
export function stepText(step: ClauseSaidFragment["steps"][number]): string {
  return t(STEPS[step.name], { ...values(step, { second: "days" }), name: step.person?.name ?? "" });
}
