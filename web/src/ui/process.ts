// The words for processes: what they are, where they are, what they ask of somebody, what came of them.
import type {
  AgreementBasis,
  AgreementStanding,
  ProcessEnd,
  ProcessKind,
  ProcessPhase,
  ProcessTaskName,
} from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";

export const PROCESS_KINDS: Record<ProcessKind, TextKey> = {
  CONSENT: "process-kind-consent",
  LAZY: "process-kind-lazy",
  ADVICE: "process-kind-advice",
  ROLE: "process-kind-role",
};

export const PHASES: Record<ProcessPhase, TextKey> = {
  DRAFT: "process-phase-draft",
  CLARIFY: "process-phase-clarify",
  SHAPE: "process-phase-shape",
  CONSENT: "process-phase-consent",
  INTEGRATE: "process-phase-integrate",
  FALLBACK: "process-phase-fallback",
  ADVISE: "process-phase-advise",
  NOMINATE: "process-phase-nominate",
  CHANGE: "process-phase-change",
  CHOOSE: "process-phase-choose",
  AGREED: "process-phase-agreed",
  LIVE: "process-phase-live",
  REVIEW_DUE: "process-phase-review-due",
  ENDED: "process-phase-ended",
};

export const ENDS: Record<ProcessEnd, TextKey> = {
  ABANDONED: "process-end-abandoned",
  DORMANT: "process-end-dormant",
  ESCALATED: "process-end-escalated",
  LAPSED: "process-end-lapsed",
  NOT_ADOPTED: "process-end-not-adopted",
  RETIRED: "process-end-retired",
  SUPERSEDED: "process-end-superseded",
};

/** Where a process is, in a word or two. */
export const phaseText = ({ phase, end }: { phase: ProcessPhase; end?: ProcessEnd | null }): string =>
  t(end ? ENDS[end] : PHASES[phase]);

type Tone = "calm" | "good" | "warm" | "bad" | "info";

/** How a phase is coloured: warm where people have to speak, good where something holds. */
export const PHASE_TONES: Record<ProcessPhase, Tone> = {
  DRAFT: "calm",
  CLARIFY: "info",
  SHAPE: "info",
  CONSENT: "info",
  INTEGRATE: "info",
  FALLBACK: "warm",
  ADVISE: "info",
  NOMINATE: "info",
  CHANGE: "info",
  CHOOSE: "info",
  AGREED: "good",
  LIVE: "good",
  REVIEW_DUE: "warm",
  ENDED: "calm",
};

/** The phases in which people are at work on it: between its publication and a decision, or in a review. */
export const DELIBERATING: ProcessPhase[] = [
  "CLARIFY",
  "SHAPE",
  "CONSENT",
  "INTEGRATE",
  "FALLBACK",
  "ADVISE",
  "NOMINATE",
  "CHANGE",
  "CHOOSE",
];

const TASKS: Record<ProcessTaskName, TextKey> = {
  ADVISE: "process-task-advise",
  ANNOUNCE: "process-task-announce",
  ANSWER: "process-task-answer",
  ANSWER_OBJECTION: "process-task-answer-objection",
  ANSWER_QUESTION: "process-task-answer-question",
  ATTEND: "process-task-attend",
  CARRY: "process-task-carry",
  CLEAR_OR_ASK: "process-task-clear-or-ask",
  CONFIRM_EDIT: "process-task-confirm-edit",
  CONFIRM_NEED: "process-task-confirm-need",
  DECIDE: "process-task-decide",
  GATHER: "process-task-gather",
  INTEGRATE: "process-task-integrate",
  JUDGE: "process-task-judge",
  KEEP_OR_CHANGE: "process-task-keep-or-change",
  MAKE_READY: "process-task-make-ready",
  NOMINATE: "process-task-nominate",
  OFFER_TRIAL: "process-task-offer-trial",
  PROPOSE: "process-task-propose",
  PUBLISH: "process-task-publish",
  REACT: "process-task-react",
  REVIEW: "process-task-review",
  RULE: "process-task-rule",
  SAY_WHETHER_WILLING: "process-task-say-whether-willing",
  SECOND: "process-task-second",
  VOTE: "process-task-vote",
  WRITE_AS_TRIO: "process-task-write-as-trio",
};

/** What waits for somebody, as one would say it to them. */
export const taskText = ({ name, number }: { name: ProcessTaskName; number?: number | null }): string =>
  t(TASKS[name], { number: number ?? 0 });

export const STANDINGS: Record<AgreementStanding, TextKey> = {
  ACTIVE: "agreement-active",
  DUE_FOR_REVIEW: "agreement-due",
  RENEWED: "agreement-renewed",
  AMENDED: "agreement-amended",
  SUSPENDED: "agreement-suspended",
  SUPERSEDED: "agreement-superseded",
  RETIRED: "agreement-retired",
  LAPSED: "agreement-lapsed",
};

export const STANDING_TONES: Record<AgreementStanding, Tone> = {
  ACTIVE: "good",
  DUE_FOR_REVIEW: "warm",
  RENEWED: "calm",
  AMENDED: "calm",
  SUSPENDED: "info",
  SUPERSEDED: "calm",
  RETIRED: "calm",
  LAPSED: "calm",
};

const BASES: Record<AgreementBasis, TextKey> = {
  CONSENT: "agreement-by-consent",
  LAZY_CONSENSUS: "agreement-by-lazy",
  ADVICE: "agreement-by-advice",
  TRIAL: "agreement-by-trial",
  VOTE: "agreement-by-vote",
  DECIDER: "agreement-by-decider",
};

/** On what it was adopted; where objections stood it is said beside it, and it is never called consent. */
export function basisText({ basis, standing }: { basis: AgreementBasis; standing: number }): string {
  const adopted = t(BASES[basis]);
  return standing > 0 ? t("agreement-objections-standing", { adopted, count: standing }) : adopted;
}
