// The words of the schema's enums that only a process has.
import type {
  AgreementStanding,
  ConsentStance,
  FallbackCause,
  ObjectionCriterion,
  ObjectionStage,
  PanelChangeKind,
  ProcessEnd,
  ProcessMode,
  ProcessPhase,
  ResolutionKind,
  ReviewNext,
  RungKind,
  SeatAnswer,
  TermEnd,
} from "#api/schema.generated";
import type { TextKey } from "#i18n/text";

/** How thoroughly consent is asked for, named as in the handbook. */
export const MODES: Record<ProcessMode, TextKey> = { FULL: "how-consent", FAST: "how-fast" };

/** What happens now, and what comes of it. */
export const PHASE_MEANINGS: Record<ProcessPhase, TextKey> = {
  DRAFT: "consent-now-draft",
  CLARIFY: "consent-now-clarify",
  SHAPE: "consent-now-shape",
  CONSENT: "consent-now-consent",
  INTEGRATE: "consent-now-integrate",
  FALLBACK: "consent-now-fallback",
  ADVISE: "consent-now-advise",
  NOMINATE: "consent-now-nominate",
  CHANGE: "consent-now-change",
  CHOOSE: "consent-now-choose",
  AGREED: "consent-now-agreed",
  LIVE: "consent-now-live",
  REVIEW_DUE: "consent-now-review-due",
  ENDED: "consent-now-ended",
};

export const ENDS: Record<ProcessEnd, TextKey> = {
  ABANDONED: "consent-end-abandoned",
  DORMANT: "consent-end-dormant",
  ESCALATED: "consent-end-escalated",
  LAPSED: "consent-end-lapsed",
  NOT_ADOPTED: "consent-end-not-adopted",
  RETIRED: "consent-end-retired",
  SUPERSEDED: "consent-end-superseded",
};

export const STAGES: Record<ObjectionStage, TextKey> = {
  RAISED: "consent-stage-raised",
  CHALLENGED: "consent-stage-challenged",
  UPHELD: "consent-stage-upheld",
  REDUCED_TO_CONCERN: "consent-stage-reduced",
  IN_INTEGRATION: "consent-stage-in-integration",
  RESOLVED: "consent-stage-resolved",
  WITHDRAWN: "consent-stage-withdrawn",
  OVERRULED_BY_FALLBACK: "consent-stage-overruled",
  LAPSED: "consent-stage-lapsed",
  MERGED: "consent-stage-merged",
};

/** The same with what it means for the process. */
export const STAGE_MEANINGS: Record<ObjectionStage, TextKey> = {
  RAISED: "consent-stage-raised-meaning",
  CHALLENGED: "consent-stage-challenged-meaning",
  UPHELD: "consent-stage-upheld-meaning",
  REDUCED_TO_CONCERN: "consent-stage-reduced-meaning",
  IN_INTEGRATION: "consent-stage-in-integration-meaning",
  RESOLVED: "consent-stage-resolved-meaning",
  WITHDRAWN: "consent-stage-withdrawn-meaning",
  OVERRULED_BY_FALLBACK: "consent-stage-overruled-meaning",
  LAPSED: "consent-stage-lapsed-meaning",
  MERGED: "consent-stage-merged-meaning",
};

export const RESOLUTIONS: Record<ResolutionKind, TextKey> = {
  TEXT_CHANGE: "consent-how-text",
  NARROWER_SCOPE: "consent-how-narrower",
  SHORTER_TERM: "consent-how-shorter",
  ADDED_MEASURE: "consent-how-measure",
  RESEARCH: "consent-how-research",
  SPLIT: "consent-how-split",
  DEFERRED: "consent-how-deferred",
  KEEP_AND_MONITOR: "consent-how-monitor",
};

export const CRITERIA: Record<ObjectionCriterion, TextKey> = {
  HARM: "consent-harm",
  CAUSE: "consent-cause",
  LIKELIHOOD: "consent-likelihood",
  KNOWLEDGE: "consent-knowledge",
};

export const STANCES: Record<ConsentStance, TextKey> = {
  CONSENT: "consent-stance-consent",
  CONCERN: "consent-stance-concern",
  OBJECT: "consent-stance-object",
  ABSTAIN: "consent-stance-abstain",
};

export const SEATS: Record<SeatAnswer, TextKey> = {
  ACTIVE: "consent-seat-active",
  CARRIED: "consent-seat-carried",
  STALE: "consent-seat-stale",
  SEEN: "consent-seat-seen",
  SILENT: "consent-seat-silent",
};

export const RUNGS: Record<RungKind, TextKey> = {
  MEETING: "consent-rung-meeting",
  TRIO: "consent-rung-trio",
  TRIAL: "consent-rung-trial",
  VOTE: "consent-rung-vote",
  DECIDER: "consent-rung-decider",
  WIDER_CIRCLE: "consent-rung-wider",
  DROP: "consent-rung-drop",
};

export const CAUSES: Record<FallbackCause, TextKey> = {
  ROUNDS: "consent-cause-rounds",
  TIME: "consent-cause-time",
  TOO_FEW: "consent-cause-too-few",
};

export const TERM_ENDS: Record<TermEnd, TextKey> = {
  CONTINUE: "consent-at-end-continue",
  LAPSE: "consent-at-end-lapse",
};

export const NEXTS: Record<ReviewNext, TextKey> = {
  RENEW: "consent-next-renew",
  AMEND: "consent-next-amend",
  RETIRE: "consent-next-retire",
};

export const PANEL_CHANGES: Record<PanelChangeKind, TextKey> = {
  AWAY: "consent-panel-away",
  BACK: "consent-panel-back",
  JOINED: "consent-panel-joined",
  LEFT: "consent-panel-left",
};

/** The agreement that holds, or the last that did: after a trial it is not the newest one. */
export const held = <One extends { standing: AgreementStanding }>(
  agreements: readonly One[],
): One | undefined =>
  agreements.findLast(({ standing }) => standing === "ACTIVE" || standing === "DUE_FOR_REVIEW") ??
  agreements.at(-1);

const HOLDS: ProcessPhase[] = ["AGREED", "LIVE", "REVIEW_DUE"];

interface Questioned<Version> {
  phase: ProcessPhase;
  version?: Version | null;
  versions: readonly Version[];
  agreements: readonly { standing: AgreementStanding; version?: { number: number } | null }[];
}

/** The version that an objection is about: that of what holds, where something does, and otherwise the newest. */
export function questioned<Version extends { number: number }>({
  phase,
  version,
  versions,
  agreements,
}: Questioned<Version>): Version | null | undefined {
  const holds = HOLDS.includes(phase) ? held(agreements)?.version?.number : undefined;
  return versions.find(({ number }) => number === holds) ?? version;
}
