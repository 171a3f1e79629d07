// Where the line of a measure and its numbers are drawn. Near enough to look at; what is said of them is exact.
import { approximately } from "#ui/result/exact";
import type { MeasureStandsFragment } from "./goals.generated";

export const WIDTH = 320;
export const HEIGHT = 120;
const EDGE = 8;
const DAY = 86_400_000;

export interface Place {
  x: number;
  y: number;
}

export interface Drawing {
  /** From baseline to target. */
  line: [Place, Place];
  /** The numbers, from the first day to the last. */
  points: Place[];
  /** How far across today is; nothing, where it lies outside. */
  today: number | undefined;
}

type Measure = Pick<MeasureStandsFragment, "baseline" | "target" | "startsOn" | "dueOn" | "points">;

export function drawing(measure: Measure, now: number): Drawing {
  const day = (text: string) => Date.parse(text) / DAY;
  const told = measure.points.map((point) => ({ day: day(point.on), number: approximately(point.number) }));
  const [from, to] = [approximately(measure.baseline), approximately(measure.target)];
  const days = [day(measure.startsOn), day(measure.dueOn), ...told.map((point) => point.day)];
  const numbers = [from, to, ...told.map((point) => point.number)];
  const x = scale(days, EDGE, WIDTH - EDGE);
  const y = scale(numbers, HEIGHT - EDGE, EDGE);
  const today = now / DAY;
  const within = today >= Math.min(...days) && today <= Math.max(...days);
  return {
    line: [
      { x: x(day(measure.startsOn)), y: y(from) },
      { x: x(day(measure.dueOn)), y: y(to) },
    ],
    points: told.map((point) => ({ x: x(point.day), y: y(point.number) })),
    today: within ? x(today) : undefined,
  };
}

/** Spreads the values between two edges; in the middle, where they are all the same. */
function scale(values: number[], start: number, end: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return () => (start + end) / 2;
  return (value) => Math.round((start + ((value - least) / (most - least)) * (end - start)) * 10) / 10;
}
