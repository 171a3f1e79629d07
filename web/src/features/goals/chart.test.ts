import { expect, test } from "vitest";
import { drawing, HEIGHT, WIDTH } from "./chart";

const measure = {
  baseline: "0",
  target: "100",
  startsOn: "2026-01-01",
  dueOn: "2026-12-31",
  points: [{ on: "2026-07-02", number: "50" }],
};

test("a number on its day is on the line, half-way between the edges", () => {
  const { line, points, today } = drawing(measure, Date.parse("2026-07-02"));
  expect(line).toEqual([
    { x: 8, y: HEIGHT - 8 },
    { x: WIDTH - 8, y: 8 },
  ]);
  expect(points).toEqual([{ x: WIDTH / 2, y: HEIGHT / 2 }]);
  expect(today).toBe(WIDTH / 2);
});

test("what lies beyond the line is drawn inside the picture too", () => {
  const points = [
    { on: "2025-12-01", number: "-20" },
    { on: "2027-02-01", number: "401/2" },
  ];
  for (const { x, y } of drawing({ ...measure, points }, 0).points) {
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x).toBeLessThanOrEqual(WIDTH - 8);
    expect(y).toBeGreaterThanOrEqual(8);
    expect(y).toBeLessThanOrEqual(HEIGHT - 8);
  }
});

test("a measure that has to be held, and today outside of its time, can be drawn", () => {
  const { line, today } = drawing({ ...measure, baseline: "5", target: "5", points: [] }, 0);
  expect(line[0].y).toBe(HEIGHT / 2);
  expect(today).toBeUndefined();
});
