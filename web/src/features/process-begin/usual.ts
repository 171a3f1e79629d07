// The usual rules of each way, read from what the rules say of themselves.
import type { ProcessKind, ProcessMode } from "#api/schema.generated";
import type { ClauseSaidFragment } from "#ui/clause.generated";
import { ENDINGS, STEPS, type Usual } from "./plan";

interface Guide {
  kind: ProcessKind;
  mode: ProcessMode;
  clauses: ClauseSaidFragment[];
}

/** The rules of this way, or, where they are not told by themselves, those of consent in the same mode. */
export function usualOf(guides: Guide[], { kind, mode }: { kind: ProcessKind; mode: ProcessMode }): Usual {
  const guide =
    guides.find((one) => one.kind === kind && one.mode === mode) ??
    guides.find((one) => one.kind === "CONSENT" && one.mode === mode);
  const said = (name: ClauseSaidFragment["name"]) => guide?.clauses.find((clause) => clause.name === name);
  const hours = {
    clarify: said("QUESTIONS")?.hours ?? said("CHANGE_ROUND")?.hours ?? said("ANYBODY_MAKES_FULL")?.hours,
    shape:
      said("REACTIONS")?.hours ??
      said("NOMINATIONS")?.hours ??
      said("AMENDMENT_REACTIONS")?.hours ??
      said("ANYBODY_MAKES_FULL")?.second,
    window: said("FIRST_ANSWER")?.hours ?? said("ADVICE")?.hours,
    integrate: said("INTEGRATE")?.hours,
  };
  const part = (name: ClauseSaidFragment["name"]) => {
    const found = said(name)?.part;
    return found ? `${found.of}/${found.outOf}` : "";
  };
  const ladder = (said("LADDER")?.steps ?? []).map((step) => step.name);
  return {
    hours: Object.fromEntries(Object.entries(hours).filter(([, length]) => length != null)),
    floor: part("FLOOR"),
    activeFloor: part("CARRIES_OVER"),
    rounds: String(said("ROUNDS")?.number ?? ""),
    steps: ladder.flatMap((name) => STEPS.filter((step) => step === name)),
    ending: ENDINGS.find((ending) => ending === ladder.at(-1)) ?? "DROP",
  };
}
