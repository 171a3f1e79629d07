import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeSaver } from "./saver";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what is written is kept once, a moment after the last key", async () => {
  const kept: string[] = [];
  const saver = makeSaver(async (text: string) => kept.push(text) > 0, 1000);
  saver.later("a");
  await vi.advanceTimersByTimeAsync(900);
  saver.later("ab");
  await vi.advanceTimersByTimeAsync(900);
  expect(kept).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(kept).toEqual(["ab"]);
});

test("what is written while it is being kept follows, and never overtakes", async () => {
  const kept: string[] = [];
  const saver = makeSaver(async (text: string) => {
    await new Promise((done) => setTimeout(done, 500));
    return kept.push(text) > 0;
  }, 100);
  saver.later("first");
  await vi.advanceTimersByTimeAsync(150);
  saver.later("second");
  await vi.advanceTimersByTimeAsync(150);
  expect(kept).toEqual([]);
  await vi.advanceTimersByTimeAsync(1500);
  expect(kept).toEqual(["first", "second"]);
});

test("what could not be kept waits until it is asked for again", async () => {
  let able = false;
  const kept: string[] = [];
  const saver = makeSaver(async (text: string) => able && kept.push(text) > 0, 100);
  saver.later("words");
  await vi.advanceTimersByTimeAsync(200);
  able = true;
  await saver.flush();
  expect(kept).toEqual(["words"]);
  await saver.flush();
  expect(kept).toEqual(["words"]);
});
