import { expect, test } from "vitest";
import type { Chosen } from "#ui/ElectoratePicker";
import type { Found } from "#ui/find";
import { monthsAfter } from "#ui/time";
import type { DraftPlanFragment } from "./begin.generated";
import { days } from "./days";
import { found } from "./find";
import {
  aimedAt,
  emptyPlan,
  inputOf,
  type Plan,
  policyOf,
  step,
  stillThere,
  type Usual,
  type Way,
  withPanel,
} from "./plan";
import { planOf } from "./taken";
import { usualOf } from "./usual";

const usual: Usual = {
  hours: { clarify: 48, shape: 72, window: 168, integrate: 168 },
  floor: "2/3",
  activeFloor: "1/2",
  carry: "AT_FLOOR",
  rounds: "3",
  steps: [step(1, "MEETING"), step(2, "TRIO"), step(3, "TRIAL")],
  ending: "DROP",
  deciders: [],
  confidential: false,
};
const panel = { kind: "CORE_TEAM" as const, groupIds: ["g1"], people: [] };
const begun = (changed: Partial<Plan> = {}): Plan => ({
  ...emptyPlan(panel, "2027-05-21", usual),
  ...changed,
});
const written = { title: " Open books ", need: "n", text: "t" };
const noon = (day: string) => `${day}T12:00:00Z`;
const sent = (plan: Plan, way: Way = "consent") =>
  inputOf(written, plan, way, { mode: way === "fast" ? "FAST" : "FULL", usual, noon });
const ana = { id: "p1", handle: "ana", name: "Ana", initials: "A" } as Found;
const ben = { ...ana, id: "p2" };

test("what is left as it is leaves the rules to the server", () => {
  expect(policyOf(begun(), "consent", usual)).toEqual({
    clarifyHours: null,
    shapeHours: null,
    windowHours: null,
    integrateHours: null,
    floor: null,
    activeFloor: null,
    carry: "AT_FLOOR",
    rounds: null,
    ladder: null,
    confidential: false,
  });
});

test("title, terms and panel are sent as they were chosen", () => {
  const plan = begun({
    criteria: [
      { key: 1, text: " Fewer errors " },
      { key: 2, text: "  " },
    ],
  });
  expect(sent(plan)).toMatchObject({
    title: "Open books",
    terms: { reviewAt: "2027-05-21T12:00:00Z", endsAt: null, atEnd: "CONTINUE", criteria: ["Fewer errors"] },
    panel: { kind: "CORE_TEAM", groupIds: [], personIds: [] },
    facilitatorId: null,
    smallAndReversible: false,
  });
  expect(sent(plan, "fast").smallAndReversible).toBe(true);
});

test("what an end brings is sent only where there is one", () => {
  expect(sent(begun({ atEnd: "LAPSE", endsOn: "2027-06-01" })).terms).toMatchObject({
    endsAt: null,
    atEnd: "CONTINUE",
  });
  const ended = begun({ atEnd: "LAPSE", endsOn: "2027-06-01", hasEnd: true });
  expect(sent(ended).terms).toMatchObject({ endsAt: "2027-06-01T12:00:00Z", atEnd: "LAPSE" });
  expect(() => sent(begun({ hasEnd: true }))).toThrow(expect.objectContaining({ field: "endsAt" }));
});

test("days are typed, hours are sent, and what is no length of time is refused at its field", () => {
  const lengths = { clarify: "1", shape: "", window: "3,5", integrate: "" };
  expect(policyOf(begun({ lengths }), "consent", usual)).toMatchObject({ clarifyHours: 24, windowHours: 84 });
  for (const window of ["soon", "-1", "0", "99999"])
    expect(() => policyOf(begun({ lengths: { ...lengths, window } }), "consent", usual)).toThrow(
      expect.objectContaining({ field: "window" }),
    );
});

test("an advice process has no rules about consent", () => {
  const plan = begun({ lengths: { clarify: "9", shape: "", window: "4", integrate: "" }, steps: [] });
  expect(policyOf(plan, "advice", usual)).toEqual({
    clarifyHours: null,
    shapeHours: null,
    windowHours: 96,
    integrateHours: null,
    confidential: false,
  });
});

test("a ladder is sent in its order, and what ends it comes last", () => {
  const plan = begun({ steps: [step(1, "VOTE", "3/4"), step(2, "MEETING")], ending: "DECIDER" });
  expect(() => policyOf(plan, "consent", usual)).toThrow(expect.objectContaining({ field: "decider" }));
  expect(policyOf({ ...plan, deciders: [ana] }, "consent", usual).ladder).toEqual([
    { vote: { of: 3, outOf: 4 } },
    { meeting: true },
    { deciderId: "p1" },
  ]);
});

test("a facilitator is either in turn or a person, and not nobody", () => {
  expect(() => sent(begun({ facilitator: "person" }))).toThrow(
    expect.objectContaining({ field: "facilitator" }),
  );
  expect(sent(begun({ facilitator: "person", facilitators: [ana] })).facilitatorId).toBe("p1");
});

test("whoever agreed on what is replaced can be put on the panel", () => {
  const home = { id: "hub", kind: "HUB" } as const;
  const people = (chosen: Found[]): Chosen => ({ kind: "PEOPLE", groupIds: [], people: chosen });
  expect(withPanel(people([]), [ana], home)).toEqual(people([ana]));
  expect(withPanel(people([ana]), [ana], home)).toBeNull();
  const groups = (groupIds: string[]): Chosen => ({ kind: "GROUPS", groupIds, people: [] });
  expect(withPanel(groups(["own"]), [ana], home)).toEqual(groups(["own", "hub"]));
});

test("half a year after the last day of August is the last of February", () => {
  expect(monthsAfter("2026-08-31", 6)).toBe("2027-02-28");
  expect(monthsAfter("2026-11-21", 6)).toBe("2027-05-21");
  expect(days("2026-12-31")).toEqual({ first: "2027-01-01", last: "2027-12-31", usual: "2027-06-30" });
});

const draft: DraftPlanFragment = {
  id: "x",
  title: "Open books",
  kind: "CONSENT",
  mode: "FULL",
  phase: "DRAFT",
  need: null,
  version: {
    number: 1,
    text: { markdown: "t" },
    terms: {
      reviewAt: "2027-03-01T12:00:00Z",
      endsAt: "2027-04-01T12:00:00Z",
      atEnd: "LAPSE",
      criteria: [{ markdown: "Fewer errors" }],
      actions: [{ dueAt: "2027-03-05T12:00:00Z", text: { markdown: "Tell all" }, owner: ana }],
    },
  },
  draftTerms: null,
  panelKind: "GROUPS",
  panelGroups: [{ id: "g1" }],
  facilitator: ana,
  panel: [{ person: ana }],
  changes: [{ how: "REPLACES", process: { id: "y", title: "Old books" } }],
  goals: [{ goal: { id: "goal_1" }, measures: [{ id: "measure_1" }] }],
  policy: {
    clarifyHours: 48,
    shapeHours: 30,
    windowHours: 168,
    integrateHours: 168,
    floor: { of: 3, outOf: 4 },
    activeFloor: { of: 1, outOf: 2 },
    carry: "NEVER",
    rounds: 2,
    ladder: [
      { kind: "VOTE", threshold: { of: 4, outOf: 5 }, person: null },
      { kind: "DECIDER", threshold: null, person: ben },
    ],
    confidential: true,
  },
};

test("a draft that is taken up and kept unchanged says the same again", () => {
  const plan = planOf(draft, { reviewOn: "2027-05-21", usual, day: (at) => at.slice(0, 10) });
  expect(plan.lengths).toEqual({ clarify: "", shape: "1.25", window: "", integrate: "" });
  expect(sent(plan)).toMatchObject({
    terms: {
      reviewAt: "2027-03-01T12:00:00Z",
      endsAt: "2027-04-01T12:00:00Z",
      atEnd: "LAPSE",
      criteria: ["Fewer errors"],
      actions: [{ text: "Tell all", ownerId: "p1", dueAt: "2027-03-05T12:00:00Z" }],
    },
    panel: { kind: "GROUPS", groupIds: ["g1"], personIds: [] },
    facilitatorId: "p1",
    changes: [{ processId: "y", how: "REPLACES" }],
    goals: [{ goalId: "goal_1", measureIds: ["measure_1"] }],
    policy: {
      clarifyHours: null,
      shapeHours: 30,
      floor: { of: 3, outOf: 4 },
      activeFloor: null,
      carry: "NEVER",
      rounds: 2,
      ladder: [{ vote: { of: 4, outOf: 5 } }, { deciderId: "p2" }],
      confidential: true,
    },
  });
});

test("a ladder without an end is dropped at its end, as the server reads it", () => {
  const open = {
    ...draft,
    policy: { ...draft.policy, ladder: [{ kind: "TRIAL" as const, threshold: null, person: null }] },
  };
  const plan = planOf(open, { reviewOn: "2027-05-21", usual, day: (at) => at.slice(0, 10) });
  expect(plan).toMatchObject({ ending: "DROP", deciders: [], steps: [{ kind: "TRIAL" }] });
});

test("a draft without a text has its terms all the same, and an action says what, who and by when", () => {
  const bare = {
    ...draft,
    version: null,
    draftTerms: draft.version?.terms ?? null,
    panelKind: "PEOPLE" as const,
  };
  const plan = planOf(bare, { reviewOn: "2027-05-21", usual, day: (at) => at.slice(0, 10) });
  expect(plan).toMatchObject({
    reviewOn: "2027-03-01",
    endsOn: "2027-04-01",
    panel: { kind: "PEOPLE", people: [ana] },
  });
  expect(plan.criteria.map(({ text }) => text)).toEqual(["Fewer errors"]);
  const half = { ...plan, actions: [{ key: 1, text: "Tell all", owner: [], dueOn: "" }] };
  expect(() => sent(half)).toThrow(expect.objectContaining({ field: "actions" }));
  expect(sent({ ...plan, actions: [{ key: 1, text: " ", owner: [], dueOn: "" }] }).terms.actions).toEqual([]);
});

test("an agreement is found by parts of its words, without its accents", () => {
  const all = [{ title: "Presupuesto común de Investigación" }, { title: "Open books" }];
  expect(found(all, "INVESTIGACION comun")).toEqual([all[0]]);
  expect(found(all, " ")).toEqual(all);
  expect(found(all, "nothing")).toEqual([]);
});

test("the rules in force are what the form begins with, and fast mode has one set of them", () => {
  const own = {
    ...draft.policy,
    ladder: [{ kind: "VOTE" as const, threshold: { of: 2, outOf: 3 }, person: null }],
  };
  const fast = { kind: "CONSENT" as const, mode: "FAST" as const, policy: own };
  const found = usualOf([fast], { kind: "LAZY", mode: "FAST" });
  expect(found).toMatchObject({ hours: { shape: 30 }, floor: "3/4", carry: "NEVER", ending: "DROP" });
  const plan = emptyPlan(panel, "2027-05-21", found);
  expect(plan).toMatchObject({ floor: "", rounds: "", carry: "NEVER", confidential: true });
  expect(policyOf(plan, "fast", found)).toMatchObject({ ladder: null, confidential: true });
  const other = { ...plan, steps: [step(1, "VOTE", "4/5")] };
  expect(policyOf(other, "fast", found).ladder).toHaveLength(2);
});

test("goals that it should move are ticked in order, and what was dropped meanwhile is left out", () => {
  const goals = aimedAt(aimedAt([], "a", true), "b", true);
  expect(goals.map(({ goalId }) => goalId)).toEqual(["a", "b"]);
  expect(aimedAt(goals, "a", false)).toEqual([{ goalId: "b", measureIds: [] }]);
  const named = [
    { goalId: "a", measureIds: ["one", "gone"] },
    { goalId: "dropped", measureIds: [] },
  ];
  const known = [{ id: "a", measures: [{ id: "one" }] }];
  expect(stillThere(named, known)).toEqual([{ goalId: "a", measureIds: ["one"] }]);
});
