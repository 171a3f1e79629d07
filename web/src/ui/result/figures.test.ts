import { expect, test } from "vitest";
import type { FigureKind } from "#api/schema.generated";
import { type Counted, columnsOf, inOrder } from "./figures";

const option = (id: string, total: string, won = false, figures: [FigureKind, string][] = []): Counted => ({
  id,
  option: null,
  person: null,
  total,
  won,
  tied: false,
  figures: figures.map(([kind, value]) => ({ kind, values: [value] })),
});
const ids = (options: Counted[]) => options.map(({ id }) => id).join("");

test("options stand in the order of the result, however they were written down", () => {
  const options = [option("a", "1"), option("b", "3"), option("c", "2")];
  expect(ids(inOrder(options, [["c"], ["b", "a"]], "SCHULZE"))).toBe("cba");
});

test("without an order the chosen ones stand first, then those with more; of resistance, with less", () => {
  const options = [option("a", "9"), option("b", "10"), option("c", "2", true)];
  expect(ids(inOrder(options, [], "BUDGET_GREEDY"))).toBe("cba");
  expect(ids(inOrder([option("a", "9"), option("b", "10")], [], "RESISTANCE"))).toBe("ab");
});

test("a figure is shown where it says more than the total does", () => {
  const options = [
    option("a", "3", true, [
      ["SUPPORTERS", "3"],
      ["BLANK", "0"],
      ["COST", "500"],
    ]),
  ];
  expect(columnsOf(options)).toEqual(["COST"]);
});
