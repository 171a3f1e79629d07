import { expect, test } from "vitest";
import { byProcess } from "./tasks";

const task = (name: string, id: string, until?: string) => ({ name, until: until ?? null, process: { id } });

test("what ends first comes first, what has no end last, and each process stands once", () => {
  const tasks = [
    task("review", "never"),
    task("announce", "never"),
    task("answer", "late", "2026-12-02T10:00:00Z"),
    task("react", "soon", "2026-12-01T10:00:00Z"),
    task("second", "late", "2026-12-03T10:00:00Z"),
  ];
  expect(
    byProcess(tasks).map(({ process, tasks }) => [process.id, ...tasks.map(({ name }) => name)]),
  ).toEqual([
    ["soon", "react"],
    ["late", "answer", "second"],
    ["never", "review", "announce"],
  ]);
});
