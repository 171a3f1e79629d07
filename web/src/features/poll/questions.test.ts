import { expect, test } from "vitest";
import type { Method } from "#api/schema.generated";
import { methodsFor, ON_A_TEXT, QUESTIONS } from "./questions";

const first = (question: (typeof QUESTIONS)[number], options = 3, people = 5): Method | undefined =>
  methodsFor(question, { options, people }).first[0];

test("each question leads to a good method of its own", () => {
  expect(QUESTIONS.map((question) => first(question))).toEqual([
    "CONSENT",
    "RESISTANCE",
    "NOMINATION",
    "TIME_POLL",
    "DOTS",
    "COUNT_ME_IN",
    "QUESTION_ROUND",
  ]);
});

test("between two options everybody marks one", () => {
  expect(first("options", 2)).toBe("SINGLE_CHOICE");
});

test("a budget of many people is shared out in equal shares", () => {
  expect(first("budget", 3, 8)).toBe("DOTS");
  expect(first("budget", 3, 9)).toBe("EQUAL_SHARES");
});

test("no question offers a method twice", () => {
  for (const question of QUESTIONS) {
    const { first, more } = methodsFor(question, { options: 3, people: 5 });
    expect(new Set([...first, ...more]).size).toBe(first.length + more.length);
  }
  expect(ON_A_TEXT.first[0]).toBe("CONSENT");
});
