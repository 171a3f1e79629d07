// The words of a count. What the API names by a stable word is looked up here, so that every key is written out.
import type { FigureKind, Method, TieRule, Verdict } from "#api/schema.generated";
import type { TextKey } from "#i18n/text";

/** The checks and notes of a count. A word that is not here is newer than the page, and is left out. */
export const STEPS: Record<string, TextKey> = {
  none_objected: "step-none-objected",
  objections_stand: "step-objections-stand",
  none_blocked: "step-none-blocked",
  blocks_stand: "step-blocks-stand",
  none_vetoed: "step-none-vetoed",
  vetoes_stand: "step-vetoes-stand",
  quorum_met: "step-quorum-met",
  quorum_missed: "step-quorum-missed",
  too_few_to_tell: "step-too-few-to-tell",
  some_in_favour: "step-some-in-favour",
  nobody_in_favour: "step-nobody-in-favour",
  concerns_noted: "step-concerns-noted",
  stand_asides_noted: "step-stand-asides-noted",
  threshold_met: "step-threshold-met",
  threshold_missed: "step-threshold-missed",
  approval_quorum_met: "step-approval-quorum-met",
  approval_quorum_missed: "step-approval-quorum-missed",
  target_met: "step-target-met",
  target_missed: "step-target-missed",
  nothing_marked: "step-nothing-marked",
  chosen: "step-chosen",
  nothing_chosen: "step-nothing-chosen",
  none_of_these: "step-none-of-these",
  run_off_needed: "step-run-off-needed",
  tie_stands: "step-tie-stands",
  status_quo_kept: "step-status-quo-kept",
  casting_vote_for: "step-casting-vote-for",
  casting_vote_against: "step-casting-vote-against",
  answered: "step-answered",
  nobody_answered: "step-nobody-answered",
};

/** What it would come to if an open poll closed now. */
export const IF_CLOSED_NOW: Record<Verdict, TextKey> = {
  PASSED: "deciding-would-pass",
  NOT_PASSED: "result-would-not-pass",
  NO_QUORUM: "result-would-lack-quorum",
  BLOCKED: "result-would-be-blocked",
  TIED: "result-would-be-tied",
};

/** The same where options are chosen: there, nothing "passes". */
export const IF_CHOSEN_NOW: Record<Verdict, TextKey> = {
  ...IF_CLOSED_NOW,
  PASSED: "result-would-be-chosen",
  NOT_PASSED: "result-would-choose-nothing",
};

/** What the figure is that a method compares. */
export const TOTALS: Record<Method, TextKey> = {
  CONSENT: "result-votes",
  CONSENSUS: "result-votes",
  YES_NO: "result-votes",
  GRADIENTS: "result-votes",
  COUNT_ME_IN: "result-votes",
  QUESTION_ROUND: "result-votes",
  SINGLE_CHOICE: "result-votes",
  APPROVAL: "result-votes",
  SCORE: "result-score",
  RESISTANCE: "result-resistance",
  DOTS: "result-points",
  STAR: "result-score",
  BORDA: "result-points",
  INSTANT_RUNOFF: "result-votes-at-the-end",
  SCHULZE: "result-stands-above",
  RANKED_PAIRS: "result-stands-above",
  STV_SCOTTISH: "result-votes-at-the-end",
  STV_MEEK: "result-votes-at-the-end",
  EQUAL_SHARES: "result-votes",
  BUDGET_GREEDY: "result-votes",
  TIME_POLL: "result-can-make-it",
  NOMINATION: "result-nominations",
};

export const FIGURES: Record<FigureKind, TextKey> = {
  SUPPORTERS: "result-supporters",
  MEAN: "result-mean",
  HISTOGRAM: "result-spread",
  BLANK: "result-blank",
  FIRST_CHOICES: "result-first-choices",
  COST: "result-cost",
  PAIRS_WON: "result-pairs-won",
  YES: "stance-yes",
  IF_NEED_BE: "result-if-need-be",
  NO: "stance-no",
  FIRST_NOMINATIONS: "result-first-nominations",
  KEEP_FACTOR: "result-keep-factor",
};

/** What is done in a round. A word that is not here is newer than the page, and is left out. */
export const ACTS: Record<string, TextKey> = {
  elected: "round-elected",
  excluded: "round-excluded",
  surplus: "round-surplus",
  finalist: "round-finalist",
  endowed: "round-endowed",
  bought: "round-bought",
  funded: "round-funded",
  unaffordable: "round-unaffordable",
  changed: "round-changed",
  locked: "round-locked",
  set_aside: "round-set-aside",
  below_quorum: "round-below-quorum",
  below_majority: "round-below-majority",
};

/** What decided a tie, in a sentence. */
export const TIE_RULES: Record<TieRule, TextKey> = {
  EARLIER_ROUND: "tied-earlier-round",
  HEAD_TO_HEAD: "tied-head-to-head",
  TOTAL_SCORE: "tied-total-score",
  TOP_SCORES: "tied-top-scores",
  MORE_SUPPORTERS: "tied-more-supporters",
  CHEAPER: "tied-cheaper",
  EARLIER: "tied-earlier",
  LOT: "tied-lot",
  HARMLESS: "tied-harmless",
  STATUS_QUO: "tied-status-quo",
  CASTING_VOTE: "tied-casting-vote",
  RUN_OFF: "tied-run-off",
  REPORT: "tied-report",
  ALL: "tied-all",
};
