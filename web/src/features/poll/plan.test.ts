import { expect, test } from "vitest";
import { Refusal } from "#api/errors";
import type { Method } from "#api/schema.generated";
import { later, type Plan, termsOf, unfinished } from "./plan";

const option = (key: number, title: string, cost = "", startsAt = "") => ({
  key,
  title,
  note: "",
  cost,
  startsAt,
  majority: "",
});
const plan = (changed: Partial<Plan> = {}): Plan => ({
  electorate: { kind: "GROUPS", groupIds: ["group_1"], people: [] },
  electorateChanges: "FROZEN",
  when: "now",
  opensAt: "",
  closesAt: "2027-01-01T17:00:00Z",
  shown: "ALWAYS",
  privacy: "OPEN",
  quorum: undefined,
  threshold: undefined,
  approvalQuorum: undefined,
  seats: "",
  marksMin: "",
  marksMax: "",
  scoreMax: "",
  points: "",
  cap: "",
  budget: "",
  currency: "EUR",
  utility: "COST",
  stopAtUnaffordable: false,
  majority: false,
  required: [],
  target: "",
  bars: false,
  optionQuorum: "",
  tie: "REPORT",
  nominations: "OPEN",
  changeRound: false,
  changeAt: "2026-12-30T17:00:00Z",
  casting: [],
  weights: [],
  options: [option(1, "A"), option(2, " B "), option(3, "")],
  minutes: 60,
  ...changed,
});
const priced = [option(1, "A", "1"), option(2, "B", "2")];
const terms = (method: Method, changed: Partial<Plan> = {}) =>
  termsOf(plan(changed), method, { noneOfThese: "None", time: (from) => `at ${from}` });
const field = (method: Method, changed: Partial<Plan>): string | undefined => {
  try {
    terms(method, changed);
  } catch (thrown) {
    return thrown instanceof Refusal ? thrown.field : String(thrown);
  }
  return undefined;
};

test("rows that were left empty are no options, and a text has none", () => {
  expect(terms("SCHULZE").options).toEqual([
    { title: "A", note: "" },
    { title: "B", note: "" },
  ]);
  expect(terms("CONSENT").options).toEqual([]);
});

test("a casting vote is somebody's, and goes with yes or no as with options", () => {
  const tom = { id: "person_1", name: "Tom", handle: "tom" } as Plan["casting"][number];
  expect(field("SCHULZE", { tie: "CASTING_VOTE" })).toBe("casting");
  const decided = { tie: "CASTING_VOTE", castingId: "person_1" };
  for (const method of ["SCHULZE", "YES_NO"] as const)
    expect(terms(method, { tie: "CASTING_VOTE", casting: [tom] }).settings).toMatchObject(decided);
  expect(terms("YES_NO", { tie: "LOT" }).settings?.tie).toBe("REPORT");
});

test("hidden nominations have a change round, which shows them", () => {
  expect(terms("NOMINATION").settings).toEqual({ nominations: "OPEN", changeAt: null });
  const hidden = terms("NOMINATION", { nominations: "HIDDEN", shown: "AFTER_CLOSE" });
  expect(hidden.settings).toEqual({ nominations: "HIDDEN", changeAt: "2026-12-30T17:00:00Z" });
  expect(hidden.resultsShown).toBe("ALWAYS");
  expect(field("NOMINATION", { changeRound: true, changeAt: "" })).toBe("changeAt");
  expect(field("CONSENT", { changeRound: true, changeAt: "" })).toBeUndefined();
});

test("a method is told only what it has a use for", () => {
  const told = { majority: true, seats: "2", budget: "100", target: "3" };
  expect(terms("CONSENT", told).settings).toEqual({});
  expect(terms("COUNT_ME_IN", told).settings).toEqual({ target: 3 });
  expect(terms("SINGLE_CHOICE", told).settings).toMatchObject({ majority: true, tie: "REPORT" });
  expect(terms("SINGLE_CHOICE", told).settings).not.toHaveProperty("budget");
});

test("where resistance is measured, none of these stands last by itself", () => {
  const { options, noneOfThese } = terms("RESISTANCE");
  expect(options?.map((one) => one.title)).toEqual(["A", "B", "None"]);
  expect(noneOfThese).toBe(2);
  expect(terms("SCHULZE").noneOfThese).toBe(null);
  const bars = terms("SCHULZE", { bars: true, optionQuorum: "3", electorateChanges: "FOLLOWS_RULE" });
  expect(bars.noneOfThese).toBe(2);
  expect(bars.settings?.optionQuorum).toBe(3);
  expect(bars.electorate?.changes).toBe("FOLLOWS_RULE");
  expect(terms("BORDA", { bars: true }).noneOfThese).toBe(null);
});

test("a weight is an exact decimal, and goes where votes may have one", () => {
  const ada = { id: "person_1", name: "Ada", handle: "ada" } as Plan["casting"][number];
  const weighted = (weight: string) => ({ weights: [{ person: ada, weight }] });
  expect(terms("YES_NO", weighted(" 2,5 ")).settings?.weights).toEqual([
    { personId: "person_1", weight: "2.5" },
  ]);
  for (const wrong of ["", "0", "0.0", "-1", "1/2", "1e3", "0.0000001", "1000000.1", "two"])
    expect(field("YES_NO", weighted(wrong))).toBe("weights");
  const draft = unfinished(plan(weighted("")), "YES_NO", { noneOfThese: "None", time: (from) => from });
  expect(draft.settings?.weights).toEqual([]);
  for (const right of ["0.000001", "1000000", "1000000.0", "999999.999999"])
    expect(field("YES_NO", weighted(right))).toBeUndefined();
  for (const method of ["CONSENT", "STAR", "INSTANT_RUNOFF", "STV_MEEK", "EQUAL_SHARES"] as const)
    expect(terms(method, { ...weighted("2"), budget: "9", options: priced }).settings).not.toHaveProperty(
      "weights",
    );
  const without: Partial<Plan>[] = [
    { privacy: "CONFIDENTIAL" },
    { electorateChanges: "WITHOUT_LEAVERS" },
    { bars: true },
  ];
  for (const changed of without)
    expect(terms("SCHULZE", { ...weighted("2"), ...changed }).settings).not.toHaveProperty("weights");
  // Where ballots are open in any case, nothing that was chosen for another method stands in the way.
  expect(terms("GRADIENTS", { ...weighted("2"), privacy: "CONFIDENTIAL" }).settings).toHaveProperty(
    "weights",
  );
});

test("an option may have to win by more than once, where each has to win against none of these", () => {
  const majority = (written: string) => ({
    bars: true,
    options: [{ ...option(1, "A"), majority: written }, option(2, "B")],
  });
  expect(terms("SCHULZE", majority(" 4/3 ")).options?.map((one) => one.majority)).toEqual([
    "4/3",
    undefined,
    undefined,
  ]);
  for (const right of ["1", "3", "1000", "1,5", "10/5"])
    expect(field("SCHULZE", majority(right))).toBeUndefined();
  for (const wrong of ["0", "3/4", "1001", "3/0", "1.0001", "2x", "-2"])
    expect(field("SCHULZE", majority(wrong))).toBe("options.majority");
  expect(terms("SCHULZE", { ...majority("3"), bars: false }).options?.[0]).not.toHaveProperty("majority");
});

test("sums are read as people write them", () => {
  const options = [option(1, "A", "1 200"), option(2, "B", "3,000")];
  const { settings, options: sent } = terms("EQUAL_SHARES", { budget: "12.000", options });
  expect(settings).toMatchObject({ budget: "12000", currency: "EUR" });
  expect(sent?.map((one) => one.cost)).toEqual(["1200", "3000"]);
  expect(field("EQUAL_SHARES", { budget: "a lot", options })).toBe("budget");
  expect(field("EQUAL_SHARES", { budget: "12.50", options })).toBe("budget");
  expect(field("EQUAL_SHARES", { budget: "100", options: [option(1, "A"), option(2, "B", "1")] })).toBe(
    "options",
  );
});

test("times stand in time order, each as long as was said", () => {
  const options = [option(1, "", "", "2027-03-02T17:00:00Z"), option(2, "", "", "2027-03-01T17:00:00Z")];
  expect(terms("TIME_POLL", { options }).options).toEqual([
    {
      title: "at 2027-03-01T17:00:00Z",
      startsAt: "2027-03-01T17:00:00Z",
      endsAt: "2027-03-01T18:00:00.000Z",
    },
    {
      title: "at 2027-03-02T17:00:00Z",
      startsAt: "2027-03-02T17:00:00Z",
      endsAt: "2027-03-02T18:00:00.000Z",
    },
  ]);
  expect(later("2027-03-01T17:00:00Z", 0)).toBe(null);
});

test("a confidential poll shows its result at the close, and a method that needs reasons stays open", () => {
  expect(terms("APPROVAL", { privacy: "CONFIDENTIAL" })).toMatchObject({
    privacy: "CONFIDENTIAL",
    resultsShown: "AFTER_CLOSE",
  });
  expect(terms("CONSENT", { privacy: "CONFIDENTIAL" })).toMatchObject({
    privacy: "OPEN",
    resultsShown: "ALWAYS",
  });
});

test("what is missing is told at its field", () => {
  expect(field("SCHULZE", { options: [option(1, "A")] })).toBe("options");
  expect(field("CONSENT", { electorate: { kind: "PEOPLE", groupIds: [], people: [] } })).toBe("electorate");
  expect(field("CONSENT", { closesAt: "" })).toBe("closesAt");
  expect(field("COUNT_ME_IN", { target: "three" })).toBe("target");
});
