import { expect, test } from "vitest";
import { kept, startOf } from "./begin";
import type { PlanDetailsFragment } from "./plans.generated";

const NOW = Date.parse("2027-03-01T09:00:00Z");
const plan = (changed: Partial<PlanDetailsFragment> = {}): PlanDetailsFragment => ({
  title: "Where?",
  body: "",
  question: "",
  method: "SINGLE_CHOICE",
  opensAt: null,
  closesAt: null,
  hours: 48,
  resultsShown: "ALWAYS",
  privacy: "OPEN",
  noneOfThese: null,
  electorate: { kind: "GROUPS", changes: "FROZEN", groups: [{ id: "group_1" }], people: [] },
  quorum: null,
  settings: {
    threshold: null,
    approvalQuorum: null,
    seats: null,
    marksMin: null,
    marksMax: null,
    scoreMax: null,
    points: null,
    cap: null,
    budget: null,
    currency: "",
    utility: "COST",
    stopAtUnaffordable: false,
    majority: true,
    required: [],
    target: null,
    tie: "REPORT",
    casting: null,
    optionQuorum: null,
    nominations: "OPEN",
    changeAt: null,
    weights: [],
  },
  options: [],
  leftOut: [],
  ...changed,
});
const option = (title: string) => ({
  id: null,
  title,
  note: "",
  cost: null,
  majority: null,
  startsAt: null,
  endsAt: null,
});

test("a length becomes an end from now on, and a moment that is past is none", () => {
  expect(startOf(plan(), NOW).plan.closesAt).toBe("2027-03-03T09:00:00.000Z");
  const past = startOf(plan({ hours: null, closesAt: "2027-02-01T09:00:00Z" }), NOW);
  expect(past.plan.closesAt).toBeUndefined();
  const later = startOf(plan({ opensAt: "2027-03-02T09:00:00Z" }), NOW);
  expect(later.plan.when).toBe("later");
  expect(later.plan.closesAt).toBe("2027-03-04T09:00:00.000Z");
});

test("none of these is left to the form, and there are two rows at least", () => {
  const options = [option("Here"), option("None")];
  const start = startOf(plan({ method: "RESISTANCE", options, noneOfThese: 1 }), NOW);
  expect(start.plan.options?.map(({ title }) => title)).toEqual(["Here", ""]);
  expect(start.plan.bars).toBe(false);
  expect(startOf(plan({ method: "SCHULZE", options, noneOfThese: 1 }), NOW).plan.bars).toBe(true);
});

test("a template leaves open who votes where it is its home alone", () => {
  expect(kept(plan(), "group_1").electorate).toBeNull();
  expect(kept(plan(), "group_2").electorate?.groupIds).toEqual(["group_1"]);
});

test("weights and majorities are filled in as people write them, and kept in a template", () => {
  const ada = { id: "person_1", name: "Ada" } as PlanDetailsFragment["leftOut"][number] & { id: string };
  const weights = [{ person: ada, weight: "5/2" }] as PlanDetailsFragment["settings"]["weights"];
  const options = [{ ...option("Here"), majority: "4/3" }, option("There"), option("None")];
  const weighted = plan({ settings: { ...plan().settings, weights }, options });
  const start = startOf(weighted, NOW).plan;
  expect(start.weights?.map(({ weight }) => weight)).toEqual(["2.5"]);
  expect(start.options?.map(({ majority }) => majority)).toEqual(["4/3", "", ""]);
  const again = kept(weighted, undefined);
  expect(again.settings?.weights).toEqual([{ personId: "person_1", weight: "5/2" }]);
  expect(again.options?.[0]?.majority).toBe("4/3");
});
