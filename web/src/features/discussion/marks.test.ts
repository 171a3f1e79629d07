import { expect, test, vi } from "vitest";
import { makeMarks } from "./marks";

const comment = {} as HTMLElement;

test("the mark moves over what is read, and stops at the first that is not", async () => {
  vi.useFakeTimers();
  const told: number[] = [];
  const marks = makeMarks("disc_1", 2, async (upTo) => told.push(upTo));
  marks.start();
  marks.watch(comment, 3, false);
  marks.watch(comment, 4, false);
  marks.watch(comment, 6, false);
  await vi.runAllTimersAsync();
  expect(told).toEqual([4]);
  marks.watch(comment, 5, false);
  await vi.runAllTimersAsync();
  expect(told).toEqual([4, 6]);
  vi.useRealTimers();
});

test("a discussion without comments is marked as opened", async () => {
  vi.useFakeTimers();
  const told: number[] = [];
  makeMarks("disc_1", 0, async (upTo) => told.push(upTo)).start();
  await vi.runAllTimersAsync();
  expect(told).toEqual([0]);
  vi.useRealTimers();
});
