// From the question that people bring to the methods that answer it: the good ones first, the others behind "more methods".
import type { Method } from "#api/schema.generated";

export const QUESTIONS = ["text", "options", "role", "date", "budget", "join", "think"] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Offered {
  /** The first of them is the one that is chosen unless somebody chooses. */
  first: Method[];
  more: Method[];
}

/** Up to so many people, everybody sees at once where all the points went. */
const FEW_PEOPLE = 8;

/** The methods of a proposal: everybody says where they stand on one text. */
export const ON_A_TEXT: Offered = {
  first: ["CONSENT", "CONSENSUS", "YES_NO", "GRADIENTS"],
  more: ["COUNT_ME_IN"],
};

/** The methods with one more, where it is not among them: that of a plan which the form is filled from. */
export function withMethod(offered: Offered, method: Method | undefined): Offered {
  const { first, more } = offered;
  return !method || first.includes(method) || more.includes(method)
    ? offered
    : { first, more: [...more, method] };
}

export function methodsFor(
  question: Question,
  { options, people }: { options: number; people: number },
): Offered {
  switch (question) {
    case "text":
      return { first: ON_A_TEXT.first, more: [] };
    case "options":
      return options <= 2
        ? { first: ["SINGLE_CHOICE"], more: ["RESISTANCE", "APPROVAL", "SCORE"] }
        : {
            first: ["RESISTANCE", "SCHULZE"],
            more: [
              "SCORE",
              "APPROVAL",
              "SINGLE_CHOICE",
              "INSTANT_RUNOFF",
              "STAR",
              "RANKED_PAIRS",
              "BORDA",
              "DOTS",
              "STV_SCOTTISH",
              "STV_MEEK",
            ],
          };
    case "role":
      return {
        first: ["NOMINATION", "STV_SCOTTISH"],
        more: ["STV_MEEK", "SCHULZE", "INSTANT_RUNOFF", "STAR", "APPROVAL"],
      };
    case "date":
      return { first: ["TIME_POLL"], more: [] };
    case "budget":
      return people <= FEW_PEOPLE
        ? { first: ["DOTS", "EQUAL_SHARES"], more: ["BUDGET_GREEDY"] }
        : { first: ["EQUAL_SHARES", "DOTS"], more: ["BUDGET_GREEDY"] };
    case "join":
      return { first: ["COUNT_ME_IN"], more: [] };
    case "think":
      return { first: ["QUESTION_ROUND"], more: [] };
  }
}
