// What a process is to be held on, while it is being written down, and how the API takes it. No words, no requests.
import { Refusal } from "#api/errors";
import type {
  CarryOver,
  GroupKind,
  HowChanged,
  LadderRungInput,
  PolicyPartInput,
  ProcessKind,
  ProcessMode,
  ProcessPlanInput,
  ProcessPolicyInput,
  RungKind,
  TermEnd,
} from "#api/schema.generated";
import { actionsOf, type PlannedAction } from "#ui/ActionsEditor";
import type { Chosen } from "#ui/ElectoratePicker";
import type { Found } from "#ui/find";

/** The ways to begin, each with its question. */
export type Way = "fast" | "consent" | "advice" | "lazy" | "role";

export const WAYS: Record<Way, { kind: ProcessKind; mode: ProcessMode }> = {
  fast: { kind: "CONSENT", mode: "FAST" },
  consent: { kind: "CONSENT", mode: "FULL" },
  advice: { kind: "ADVICE", mode: "FULL" },
  lazy: { kind: "LAZY", mode: "FULL" },
  role: { kind: "ROLE", mode: "FULL" },
};

export const WAY_ORDER: Way[] = ["fast", "consent", "advice", "lazy", "role"];

/** The way of a draft. What the API began in fast mode stays fast, whatever its kind. */
export function wayOf(kind: ProcessKind, mode: ProcessMode): Way {
  if (kind === "CONSENT") return mode === "FAST" ? "fast" : "consent";
  return ({ ADVICE: "advice", LAZY: "lazy", ROLE: "role" } as const)[kind];
}

/** The lengths of time that can be chosen, by the names that a refusal gives them. */
export type Length = "clarify" | "shape" | "window" | "integrate";
export const LENGTHS: Length[] = ["clarify", "shape", "window", "integrate"];

/** The lengths that matter where it goes this way. */
export function lengthsOf(way: Way): Length[] {
  if (way === "advice") return ["window"];
  if (way === "lazy") return ["shape", "window", "integrate"];
  return LENGTHS;
}

/** The steps that can be put in order. What ends the ladder is chosen by itself, so it is always the last. */
export type StepKind = Exclude<RungKind, Ending>;
export type Ending = "DECIDER" | "WIDER_CIRCLE" | "DROP";
export const STEPS: StepKind[] = ["MEETING", "TRIO", "TRIAL", "VOTE"];
export const ENDINGS: Ending[] = ["DROP", "WIDER_CIRCLE", "DECIDER"];

export interface LadderStep {
  key: number;
  kind: StepKind;
  /** The part of the votes cast that a vote needs: "4/5". */
  threshold: string;
}

export interface Criterion {
  key: number;
  text: string;
}

export interface NamedChange {
  processId: string;
  title: string;
  how: HowChanged;
}

/** A goal that the proposal should move, and by which of its measures one will see it. */
export interface AimedGoal {
  goalId: string;
  measureIds: string[];
}

/** A goal is ticked or not; a measure is ticked with its goal. Those that were named stay in their order. */
export function aimedAt(goals: AimedGoal[], goalId: string, on: boolean): AimedGoal[] {
  const others = goals.filter((aimed) => aimed.goalId !== goalId);
  return on ? [...others, { goalId, measureIds: [] }] : others;
}

/** Those of the named goals that can be named still: what was dropped meanwhile is left out. */
export function stillThere(
  goals: AimedGoal[],
  known: readonly { id: string; measures: readonly { id: string }[] }[],
): AimedGoal[] {
  return goals.flatMap(({ goalId, measureIds }) => {
    const goal = known.find(({ id }) => id === goalId);
    if (!goal) return [];
    return [{ goalId, measureIds: measureIds.filter((id) => goal.measures.some((one) => one.id === id)) }];
  });
}

/** What each of the fields of the rules is given. */
export interface RuleProps {
  plan: RuleFields;
  refusal: Refusal | undefined;
  onChange: (changed: Partial<RuleFields>) => void;
}

export interface Plan extends RuleFields {
  criteria: Criterion[];
  /** A day: "2027-05-21". */
  reviewOn: string;
  hasEnd: boolean;
  endsOn: string;
  atEnd: TermEnd;
  panel: Chosen;
  facilitator: "turn" | "person";
  facilitators: Found[];
  changes: NamedChange[];
  goals: AimedGoal[];
  actions: PlannedAction[];
}

/** What is chosen of the rules. */
export interface RuleFields {
  /** Days, as they are typed; empty for the usual. */
  lengths: Record<Length, string>;
  /** Parts such as "2/3"; empty for the usual. */
  floor: string;
  activeFloor: string;
  carry: CarryOver;
  rounds: string;
  steps: LadderStep[];
  ending: Ending;
  deciders: Found[];
  confidential: boolean;
}

/** The rules that hold where nothing is said, as the server tells them; told beside the fields. */
export interface Usual {
  hours: Record<Length, number>;
  floor: string;
  activeFloor: string;
  carry: CarryOver;
  rounds: string;
  steps: LadderStep[];
  ending: Ending;
  deciders: Found[];
  confidential: boolean;
}

/** What a vote asks for until somebody says more or less. */
export const VOTE = "4/5";

export const step = (key: number, kind: StepKind, threshold = VOTE): LadderStep => ({
  key,
  kind,
  threshold,
});

/** The panel together with that of an agreement which is replaced; null where there is nothing to add, or no way to say it. */
export function withPanel(
  chosen: Chosen,
  seated: Found[],
  home: { id: string; kind: GroupKind },
): Chosen | null {
  switch (chosen.kind) {
    case "PEOPLE": {
      const missing = seated.filter((person) => !chosen.people.some(({ id }) => id === person.id));
      return missing.length > 0 ? { ...chosen, people: [...chosen.people, ...missing] } : null;
    }
    case "GROUPS": {
      const named = chosen.groupIds.includes(home.id) || !["HUB", "WORKING_GROUP"].includes(home.kind);
      return named ? null : { ...chosen, groupIds: [...chosen.groupIds, home.id] };
    }
    case "CORE_TEAM":
      return null;
  }
}

/** Begun with what suits most. */
export function emptyPlan(panel: Chosen, reviewOn: string, usual: Usual): Plan {
  return {
    criteria: [{ key: 1, text: "" }],
    reviewOn,
    hasEnd: false,
    endsOn: "",
    atEnd: "CONTINUE",
    panel,
    facilitator: "turn",
    facilitators: [],
    changes: [],
    goals: [],
    actions: [],
    ...differing(usual, usual),
  };
}

const unless = (usual: string, value: string) => (value === usual ? "" : value);

/** Rules as the form shows them: what is as usual is left open. */
export function differing(rules: Usual, usual: Usual): RuleFields {
  const length = (name: Length) =>
    [name, rules.hours[name] === usual.hours[name] ? "" : daysOf(rules.hours[name])] as const;
  return {
    lengths: Object.fromEntries(LENGTHS.map(length)) as Record<Length, string>,
    floor: unless(usual.floor, rules.floor),
    activeFloor: unless(usual.activeFloor, rules.activeFloor),
    carry: rules.carry,
    rounds: unless(usual.rounds, rules.rounds),
    steps: rules.steps,
    ending: rules.ending,
    deciders: rules.deciders,
    confidential: rules.confidential,
  };
}

/** Hours as days to type: 84 are "3.5". */
export const daysOf = (hours: number): string => String(Number((hours / 24).toFixed(4)));

/** Typed days as hours; nothing where the field is empty, and a refusal where it is no length of time. */
function hoursOf(typed: string, field: Length): number | null {
  const text = typed.trim().replace(",", ".");
  if (!text) return null;
  const hours = Math.round(Number(text) * 24);
  if (!Number.isFinite(hours) || hours < 1 || hours > 65_535)
    throw new Refusal("INVALID", "Give a number of days.", field);
  return hours;
}

/** "2/3" as two of three; nothing for the usual. */
function partOf(text: string): PolicyPartInput | null {
  const [of, outOf] = text.split("/").map(Number);
  return of && outOf ? { of, outOf } : null;
}

function roundsOf(typed: string): number | null {
  const text = typed.trim();
  if (!text) return null;
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 0 || rounds > 255)
    throw new Refusal("INVALID", "Give a number of rounds.", "rounds");
  return rounds;
}

function rungOf({ kind, threshold }: LadderStep): LadderRungInput {
  switch (kind) {
    case "MEETING":
      return { meeting: true };
    case "TRIO":
      return { trio: true };
    case "TRIAL":
      return { trial: true };
    case "VOTE":
      return { vote: partOf(threshold) ?? { of: 4, outOf: 5 } };
  }
}

function endOf(ending: Ending, deciders: Found[]): LadderRungInput {
  switch (ending) {
    case "DROP":
      return { drop: true };
    case "WIDER_CIRCLE":
      return { widerCircle: true };
    case "DECIDER": {
      const [decider] = deciders;
      if (!decider) throw new Refusal("INVALID", "Say who decides.", "decider");
      return { deciderId: decider.id };
    }
  }
}

/** Whether the ladder is the usual one, which the server knows by itself. */
export function usualLadder({ steps, ending }: Pick<RuleFields, "steps" | "ending">, usual: Usual): boolean {
  return (
    ending === usual.ending &&
    ending !== "DECIDER" &&
    steps.length === usual.steps.length &&
    steps.every(({ kind, threshold }, at) => {
      const known = usual.steps[at];
      return kind === known?.kind && (kind !== "VOTE" || threshold === known.threshold);
    })
  );
}

/** The rules, of which only those are sent that matter where it goes this way. */
export function policyOf(plan: RuleFields, way: Way, usual: Usual): ProcessPolicyInput {
  const wanted = lengthsOf(way);
  const length = (name: Length) => (wanted.includes(name) ? hoursOf(plan.lengths[name], name) : null);
  const lengths = {
    clarifyHours: length("clarify"),
    shapeHours: length("shape"),
    windowHours: length("window"),
    integrateHours: length("integrate"),
  };
  if (way === "advice") return { ...lengths, confidential: plan.confidential };
  return {
    ...lengths,
    floor: partOf(plan.floor),
    activeFloor: plan.carry === "NEVER" ? null : partOf(plan.activeFloor),
    carry: plan.carry,
    rounds: roundsOf(plan.rounds),
    ladder: usualLadder(plan, usual) ? null : [...plan.steps.map(rungOf), endOf(plan.ending, plan.deciders)],
    confidential: plan.confidential,
  };
}

export interface Written {
  title: string;
  need: string;
  text: string;
}

/** All of it as the API takes it. `noon` makes a day into a moment on the reader's clock. */
export function inputOf(
  { title, need, text }: Written,
  plan: Plan,
  way: Way,
  { mode, usual, noon }: { mode: ProcessMode; usual: Usual; noon: (day: string) => string },
): ProcessPlanInput {
  if (plan.facilitator === "person" && plan.facilitators.length === 0)
    throw new Refusal("INVALID", "Say who facilitates.", "facilitator");
  if (plan.hasEnd && !plan.endsOn) throw new Refusal("INVALID", "Say when the term ends.", "endsAt");
  const { kind, groupIds, people } = plan.panel;
  return {
    title: title.trim(),
    need,
    text,
    terms: {
      reviewAt: plan.reviewOn ? noon(plan.reviewOn) : null,
      endsAt: plan.hasEnd ? noon(plan.endsOn) : null,
      atEnd: plan.hasEnd ? plan.atEnd : "CONTINUE",
      criteria: plan.criteria.map((criterion) => criterion.text.trim()).filter(Boolean),
      actions: actionsOf(plan.actions, noon),
    },
    panel: {
      kind,
      groupIds: kind === "GROUPS" ? groupIds : [],
      personIds: kind === "PEOPLE" ? people.map((person) => person.id) : [],
    },
    facilitatorId: plan.facilitator === "person" ? (plan.facilitators[0]?.id ?? null) : null,
    policy: policyOf(plan, way, usual),
    smallAndReversible: mode === "FAST",
    changes: plan.changes.map(({ processId, how }) => ({ processId, how })),
    goals: plan.goals,
  };
}
