// A draft that is taken up again, as the form shows it.
import type { GroupKind } from "#api/schema.generated";
import type { Chosen } from "#ui/ElectoratePicker";
import type { DraftPlanFragment } from "./begin.generated";
import {
  daysOf,
  ENDINGS,
  type Ending,
  emptyPlan,
  LENGTHS,
  type Length,
  type Plan,
  type StepKind,
  step,
  type Usual,
} from "./plan";

const fraction = ({ of, outOf }: { of: number; outOf: number }) => `${of}/${outOf}`;
const unless = (usual: string, value: string) => (value === usual ? "" : value);

/** The plan of a draft. `day` says which day a moment is on the reader's clock; what is as usual is left open. */
export function planOf(
  draft: DraftPlanFragment,
  panel: Chosen,
  { reviewOn, usual, day }: { reviewOn: string; usual: Usual; day: (at: string) => string },
): Plan {
  const { policy, version } = draft;
  const terms = version?.terms;
  const hours = {
    clarify: policy.clarifyHours,
    shape: policy.shapeHours,
    window: policy.windowHours,
    integrate: policy.integrateHours,
  };
  const length = (name: Length) =>
    [name, hours[name] === usual.hours[name] ? "" : daysOf(hours[name])] as const;
  const criteria = (terms?.criteria ?? []).map(({ markdown }, at) => ({ key: at + 1, text: markdown }));
  const end = policy.ladder.at(-1);
  const ending = ENDINGS.find((kind) => kind === end?.kind);
  const rungs = ending ? policy.ladder.slice(0, -1) : policy.ladder;
  const empty = emptyPlan(panel, reviewOn, usual);
  return {
    ...empty,
    criteria: criteria.length > 0 ? criteria : empty.criteria,
    reviewOn: terms?.reviewAt ? day(terms.reviewAt) : reviewOn,
    hasEnd: Boolean(terms?.endsAt),
    endsOn: terms?.endsAt ? day(terms.endsAt) : "",
    atEnd: terms?.atEnd ?? "CONTINUE",
    facilitator: draft.facilitator ? "person" : "turn",
    facilitators: draft.facilitator ? [draft.facilitator] : [],
    changes: draft.changes.map(({ how, process }) => ({ processId: process.id, title: process.title, how })),
    lengths: Object.fromEntries(LENGTHS.map(length)) as Record<Length, string>,
    floor: unless(usual.floor, fraction(policy.floor)),
    activeFloor: unless(usual.activeFloor, fraction(policy.activeFloor)),
    carry: policy.carry,
    rounds: unless(usual.rounds, String(policy.rounds)),
    steps: rungs.map(({ kind, threshold }, at) =>
      step(at + 1, kind as StepKind, threshold ? fraction(threshold) : undefined),
    ),
    ending: ending ?? ("DROP" satisfies Ending),
    deciders: end?.person ? [end.person] : [],
    confidential: policy.confidential,
  };
}

/** Which rule a panel was chosen by. The API tells who sits on it: where these are all of the core team, or of the home group, it was that. */
export function panelOf(
  people: Chosen["people"],
  home: { id: string; kind: GroupKind },
  seats: { core: Set<string>; home: Set<string> },
): Chosen {
  const same = (others: Set<string>) =>
    others.size > 0 && others.size === people.length && people.every((person) => others.has(person.id));
  const groupIds = [home.id];
  if (same(seats.core)) return { kind: "CORE_TEAM", groupIds, people: [] };
  const seatable = home.kind === "HUB" || home.kind === "WORKING_GROUP";
  if (seatable && same(seats.home)) return { kind: "GROUPS", groupIds, people: [] };
  return { kind: "PEOPLE", groupIds, people };
}
