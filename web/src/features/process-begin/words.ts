// The words of the form: each way asks in its own, and what is wrong is said where it is wrong.
import type { Refusal } from "#api/errors";
import { type TextKey, t } from "#i18n/text";
import type { Length, StepKind, Way } from "./plan";

interface WayWords {
  name: TextKey;
  question: TextKey;
  hint: TextKey;
  title: TextKey;
  titleHint: TextKey;
  text: TextKey;
  textHint: TextKey;
  panel: TextKey;
  panelHint: TextKey;
  panelSize: TextKey;
  /** Where the handbook tells how it goes. */
  anchor: string;
}

const proposal = {
  title: "start-process-title",
  titleHint: "start-process-title-hint",
  text: "start-process-text",
  textHint: "start-process-text-hint",
  panel: "start-process-panel",
  panelHint: "start-process-panel-hint",
  panelSize: "start-process-panel-size",
} as const;

export const WAY_WORDS: Record<Way, WayWords> = {
  fast: {
    ...proposal,
    name: "how-fast",
    question: "start-process-fast",
    hint: "start-process-fast-hint",
    anchor: "consent-fast",
  },
  consent: {
    ...proposal,
    name: "how-consent",
    question: "start-process-consent",
    hint: "start-process-consent-hint",
    anchor: "consent",
  },
  advice: {
    name: "process-kind-advice",
    question: "start-process-advice",
    hint: "start-process-advice-hint",
    title: "start-process-advice-title",
    titleHint: "start-process-advice-title-hint",
    text: "start-process-advice-text",
    textHint: "start-process-advice-text-hint",
    panel: "start-process-advice-panel",
    panelHint: "start-process-advice-panel-hint",
    panelSize: "start-process-advice-size",
    anchor: "advice",
  },
  lazy: {
    ...proposal,
    name: "process-kind-lazy",
    question: "start-process-lazy",
    hint: "start-process-lazy-hint",
    anchor: "lazy",
  },
  role: {
    ...proposal,
    name: "process-kind-role",
    question: "start-process-role",
    hint: "start-process-role-hint",
    title: "start-process-role-title",
    titleHint: "start-process-role-title-hint",
    text: "start-process-role-text",
    textHint: "start-process-role-text-hint",
    anchor: "role",
  },
};

/** In an advice process the first answer is advice; in a role selection the first two rounds are nominations. */
export function lengthWord(length: Length, way: Way): TextKey {
  if (way === "advice") return "start-process-advice-length";
  if (way === "role" && length === "shape") return "start-process-role-shape";
  if (way === "role" && length === "clarify") return "start-process-role-clarify";
  return LENGTH_WORDS[length];
}

const LENGTH_WORDS: Record<Length, TextKey> = {
  clarify: "start-process-clarify",
  shape: "start-process-shape",
  window: "start-process-window",
  integrate: "start-process-integrate",
};

export const STEP_WORDS: Record<StepKind, { name: TextKey; hint: TextKey }> = {
  MEETING: { name: "start-process-meeting", hint: "start-process-meeting-hint" },
  TRIO: { name: "start-process-trio", hint: "start-process-trio-hint" },
  TRIAL: { name: "start-process-trial", hint: "start-process-trial-hint" },
  VOTE: { name: "start-process-vote", hint: "start-process-vote-hint" },
};

/** What is wrong with each field, and what to do about it. */
const WRONG: Record<string, TextKey> = {
  title: "error-field-name",
  need: "start-process-need-wrong",
  text: "start-process-text-wrong",
  criteria: "start-process-criteria-wrong",
  actions: "plan-actions-wrong",
  reviewAt: "start-process-review-wrong",
  endsAt: "start-process-end-wrong",
  panel: "start-process-panel-wrong",
  facilitator: "start-process-facilitator-wrong",
  changes: "start-process-changes-wrong",
  goals: "start-process-goals-wrong",
  clarify: "start-process-length-wrong",
  shape: "start-process-length-wrong",
  window: "start-process-window-wrong",
  integrate: "start-process-length-wrong",
  rounds: "start-process-rounds-wrong",
  ladder: "start-process-ladder-wrong",
  decider: "start-process-decider-wrong",
};

/** The fields of the rules, which stand folded away. */
export const RULE_FIELDS = ["clarify", "shape", "window", "integrate", "rounds", "ladder", "decider"];

/** The field that a refusal is about, as the form has it: who sits on the panel is one field here, whatever part of it is wrong. */
export function fieldOf(refusal: Refusal | undefined): string | undefined {
  const field = refusal?.field;
  if (field?.startsWith("electorate")) return "panel";
  return field && field in WRONG ? field : undefined;
}

export function wrong(refusal: Refusal | undefined, field: string): string | undefined {
  const key = fieldOf(refusal) === field ? WRONG[field] : undefined;
  return key && t(key);
}
