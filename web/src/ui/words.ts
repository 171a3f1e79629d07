// The words of the schema's enums, so that every page calls a thing by the same name.

import type {
  Availability,
  Base,
  CastAs,
  ElectorateChanges,
  ElectorateKind,
  GroupKind,
  MailKind,
  MembershipRole,
  Method,
  PollState,
  Privacy,
  Reaction,
  ResultsShown,
  Stance,
  TakenAs,
  TiePolicy,
  Verdict,
  Visibility,
} from "#api/schema.generated";
import type { TextKey } from "#i18n/text";

export const STANCES: Record<Stance, TextKey> = {
  CONSENT: "stance-consent",
  CONCERN: "stance-concern",
  OBJECTION: "stance-objection",
  AGREE: "stance-agree",
  ABSTAIN: "stance-abstain",
  STAND_ASIDE: "stance-stand-aside",
  BLOCK: "stance-block",
  YES: "stance-yes",
  NO: "stance-no",
  ENDORSE: "stance-endorse",
  AGREE_MOSTLY: "stance-agree-mostly",
  RESERVATIONS: "stance-reservations",
  MORE_DISCUSSION: "stance-more-discussion",
  SUPPORT_ANYWAY: "stance-support-anyway",
  DISAGREE: "stance-disagree",
  VETO: "stance-veto",
};

export const STANCE_MEANINGS: Record<Stance, TextKey> = {
  CONSENT: "stance-consent-meaning",
  CONCERN: "stance-concern-meaning",
  OBJECTION: "stance-objection-meaning",
  AGREE: "stance-agree-meaning",
  ABSTAIN: "stance-abstain-meaning",
  STAND_ASIDE: "stance-stand-aside-meaning",
  BLOCK: "stance-block-meaning",
  YES: "stance-yes-meaning",
  NO: "stance-no-meaning",
  ENDORSE: "stance-endorse-meaning",
  AGREE_MOSTLY: "stance-agree-mostly-meaning",
  RESERVATIONS: "stance-reservations-meaning",
  MORE_DISCUSSION: "stance-more-discussion-meaning",
  SUPPORT_ANYWAY: "stance-support-anyway-meaning",
  DISAGREE: "stance-disagree-meaning",
  VETO: "stance-veto-meaning",
};

export const METHODS: Record<Method, TextKey> = {
  CONSENT: "method-consent",
  CONSENSUS: "method-consensus",
  YES_NO: "method-yes-no",
  GRADIENTS: "method-gradients",
  COUNT_ME_IN: "method-count-me-in",
  SINGLE_CHOICE: "method-single-choice",
  APPROVAL: "method-approval",
  SCORE: "method-score",
  RESISTANCE: "method-resistance",
  DOTS: "method-dots",
  STAR: "method-star",
  BORDA: "method-borda",
  INSTANT_RUNOFF: "method-instant-runoff",
  SCHULZE: "method-schulze",
  RANKED_PAIRS: "method-ranked-pairs",
  STV_SCOTTISH: "method-stv-scottish",
  STV_MEEK: "method-stv-meek",
  EQUAL_SHARES: "method-equal-shares",
  BUDGET_GREEDY: "method-budget-greedy",
  TIME_POLL: "method-time-poll",
  QUESTION_ROUND: "method-question-round",
  NOMINATION: "method-nomination",
};

/** What each method is, in a sentence; `ruleText` adds what a poll was told. */
export const METHOD_MEANINGS: Record<Method, TextKey> = {
  CONSENT: "method-consent-meaning",
  CONSENSUS: "method-consensus-meaning",
  YES_NO: "method-yes-no-meaning",
  GRADIENTS: "method-gradients-meaning",
  COUNT_ME_IN: "method-count-me-in-meaning",
  SINGLE_CHOICE: "method-single-choice-meaning",
  APPROVAL: "method-approval-meaning",
  SCORE: "method-score-meaning",
  RESISTANCE: "method-resistance-meaning",
  DOTS: "method-dots-meaning",
  STAR: "method-star-meaning",
  BORDA: "method-borda-meaning",
  INSTANT_RUNOFF: "method-instant-runoff-meaning",
  SCHULZE: "method-schulze-meaning",
  RANKED_PAIRS: "method-ranked-pairs-meaning",
  STV_SCOTTISH: "method-stv-scottish-meaning",
  STV_MEEK: "method-stv-meek-meaning",
  EQUAL_SHARES: "method-equal-shares-meaning",
  BUDGET_GREEDY: "method-budget-greedy-meaning",
  TIME_POLL: "method-time-poll-meaning",
  QUESTION_ROUND: "method-question-round-meaning",
  NOMINATION: "method-nomination-meaning",
};

export const VERDICTS: Record<Verdict, TextKey> = {
  PASSED: "verdict-passed",
  NOT_PASSED: "verdict-not-passed",
  NO_QUORUM: "verdict-no-quorum",
  BLOCKED: "verdict-blocked",
  TIED: "verdict-tied",
};

export const GROUP_KINDS: Record<GroupKind, TextKey> = {
  HUB: "kind-hub",
  WORKING_GROUP: "kind-working-group",
  CORE_TEAM: "kind-core-team",
  ADVISORY_BOARD: "kind-advisory-board",
};

export const VISIBILITIES: Record<Visibility, TextKey> = {
  PUBLIC: "visibility-public",
  NETWORK: "visibility-network",
  PRIVATE: "visibility-private",
};

export const VISIBILITY_MEANINGS: Record<Visibility, TextKey> = {
  PUBLIC: "visibility-public-meaning",
  NETWORK: "visibility-network-meaning",
  PRIVATE: "visibility-private-meaning",
};

export const ROLES: Record<MembershipRole, TextKey> = { LEAD: "role-lead", MEMBER: "role-member" };

export const RESULTS_SHOWN: Record<ResultsShown, TextKey> = {
  ALWAYS: "results-always",
  AFTER_VOTING: "results-after-voting",
  AFTER_CLOSE: "results-after-close",
};

export const AVAILABILITIES: Record<Availability, TextKey> = {
  YES: "able-yes",
  IF_NEED_BE: "able-if-need-be",
  NO: "able-no",
};

export const PRIVACIES: Record<Privacy, TextKey> = {
  OPEN: "privacy-open",
  CONFIDENTIAL: "privacy-confidential",
};

export const PRIVACY_MEANINGS: Record<Privacy, TextKey> = {
  OPEN: "privacy-open-meaning",
  CONFIDENTIAL: "privacy-confidential-meaning",
};

/** Of whom a share is a part: "more than 1/2 of those who say yes or no". */
export const BASES: Record<Base, TextKey> = {
  ELIGIBLE: "base-eligible",
  ACTIVE: "base-active",
  CAST: "base-cast",
  VALID: "base-valid",
  YES_NO: "base-yes-no",
};

export const TIES: Record<TiePolicy, TextKey> = {
  REPORT: "tie-report",
  STATUS_QUO: "tie-status-quo",
  LOT: "tie-lot",
  CASTING_VOTE: "tie-casting-vote",
  RUN_OFF: "tie-run-off",
  ALL: "tie-all",
};

export const POLL_STATES: Record<PollState, TextKey> = {
  SCHEDULED: "poll-state-scheduled",
  OPEN: "poll-state-open",
  CLOSED: "poll-state-closed",
  DECIDED: "poll-state-decided",
  CANCELLED: "poll-state-cancelled",
};

export const ELECTORATE_CHANGES: Record<ElectorateChanges, TextKey> = {
  FROZEN: "start-changes-frozen",
  WITHOUT_LEAVERS: "start-changes-without-leavers",
  FOLLOWS_RULE: "start-changes-follow",
};

export const ELECTORATES: Record<ElectorateKind, TextKey> = {
  GROUPS: "electorate-groups",
  CORE_TEAM: "electorate-core-team",
  PEOPLE: "electorate-people",
};

export const REACTIONS: Record<Reaction, { sign: string; name: TextKey }> = {
  THUMBS_UP: { sign: "👍", name: "reaction-thumbs-up" },
  HEART: { sign: "💚", name: "reaction-heart" },
  CELEBRATE: { sign: "🎉", name: "reaction-celebrate" },
  THINKING: { sign: "🤔", name: "reaction-thinking" },
  EYES: { sign: "👀", name: "reaction-eyes" },
};

export const MAIL_KINDS: Record<MailKind, TextKey> = {
  INVITED: "mail-kind-invited",
  ASKED: "mail-kind-asked",
  MENTIONED: "mail-kind-mentioned",
  POLL_OPENED: "mail-kind-poll-opened",
  POLL_CLOSING: "mail-kind-poll-closing",
  POLL_CLOSED: "mail-kind-poll-closed",
  CASTING_ASKED: "mail-kind-casting-asked",
  PROXY_GIVEN: "mail-kind-proxy-given",
  PROXY_RETURNED: "mail-kind-proxy-returned",
  CAST_FOR_YOU: "mail-kind-cast-for-you",
  OUTCOME: "mail-kind-outcome",
  CONSENT_ASKED: "mail-kind-consent-asked",
  CONSENT_REMINDER: "mail-kind-consent-reminder",
  PROCESS_TASK: "mail-kind-process-task",
  PROCESS_NEWS: "mail-kind-process-news",
  PROCESS_DECIDED: "mail-kind-process-decided",
  ENTERED_FOR_YOU: "mail-kind-entered-for-you",
  GOAL_NEWS: "mail-kind-goal-news",
  GOAL_REPORT: "mail-kind-goal-report",
  ROLE_HELD: "mail-kind-role-held",
  ROLE_OPEN: "mail-kind-role-open",
  TERM_ENDS: "mail-kind-term-ends",
  WHOLE: "mail-kind-whole",
  REVIEW_BEGUN: "mail-kind-review-begun",
  REVIEW_PUBLISHED: "mail-kind-review-published",
  FEEDBACK_TO_ANSWER: "mail-kind-feedback-to-answer",
  FEEDBACK_ANSWERED: "mail-kind-feedback-answered",
  MEETING_INVITED: "mail-kind-meeting-invited",
  MEETING_REMINDER: "mail-kind-meeting-reminder",
  MEETING_MINUTES: "mail-kind-meeting-minutes",
};

/** How a ballot came to be cast, said of somebody's among others. */
export const CAST_AS: Record<CastAs, TextKey> = {
  OWN: "cast-as-own",
  PROXY: "cast-as-proxy",
  PHONE: "cast-as-phone",
  PAPER: "cast-as-paper",
};

/** The same, said to the person whose ballot it is. */
export const MINE_CAST_AS: Record<CastAs, TextKey> = {
  OWN: "cast-as-own",
  PROXY: "mine-cast-as-proxy",
  PHONE: "mine-cast-as-phone",
  PAPER: "mine-cast-as-paper",
};

export const TAKEN_AS: Record<TakenAs, TextKey> = {
  PHONE: "taken-by-phone",
  PAPER: "taken-on-paper",
};
