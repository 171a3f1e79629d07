// What an objection would harm, between the form, its server and its reader. No words, no requests.
import type { HarmedInput } from "#api/schema.generated";
import type { ObjectionWordsFragment } from "./process.generated";

export type HarmedShown = NonNullable<ObjectionWordsFragment["harmed"]>;

/** What is picked: nothing, "need", "goal:…", "agreement:…" or "role", and then the role in words. */
export interface HarmedDraft {
  what: string;
  role: string;
}

/** What was picked before, as the list calls it; nothing, where the reader may not see it. */
export function choiceOf({ kind, goal, agreementOf }: HarmedShown): string {
  switch (kind) {
    case "NEED":
      return "need";
    case "GOAL":
      return goal ? `goal:${goal.id}` : "";
    case "AGREEMENT":
      return agreementOf ? `agreement:${agreementOf.id}` : "";
    case "ROLE":
      return "role";
  }
}

export const harmedDraft = (harmed: HarmedShown | null | undefined): HarmedDraft => ({
  what: harmed ? choiceOf(harmed) : "",
  role: harmed?.role?.markdown ?? "",
});

export function harmedInput({ what, role }: HarmedDraft): HarmedInput | null {
  if (what === "need") return { need: true };
  if (what === "role") return { role: role.trim() };
  const at = what.indexOf(":");
  const id = what.slice(at + 1);
  if (what.startsWith("goal:")) return { goalId: id };
  if (what.startsWith("agreement:")) return { agreementOfId: id };
  return null;
}
