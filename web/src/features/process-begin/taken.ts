// A draft that is taken up again, as the form shows it.
import { plannedOf } from "#ui/ActionsEditor";
import type { Chosen } from "#ui/ElectoratePicker";
import type { DraftPlanFragment } from "./begin.generated";
import { differing, emptyPlan, type Plan, type Usual } from "./plan";
import { rulesOf } from "./usual";

/** The plan of a draft. `day` says which day a moment is on the reader's clock; what is as usual is left open. */
export function planOf(
  draft: DraftPlanFragment,
  { reviewOn, usual, day }: { reviewOn: string; usual: Usual; day: (at: string) => string },
): Plan {
  const { policy, version } = draft;
  const terms = version?.terms ?? draft.draftTerms;
  const criteria = (terms?.criteria ?? []).map(({ markdown }, at) => ({ key: at + 1, text: markdown }));
  const empty = emptyPlan(panelOf(draft), reviewOn, usual);
  return {
    ...empty,
    criteria: criteria.length > 0 ? criteria : empty.criteria,
    reviewOn: terms?.reviewAt ? day(terms.reviewAt) : reviewOn,
    hasEnd: Boolean(terms?.endsAt),
    endsOn: terms?.endsAt ? day(terms.endsAt) : "",
    atEnd: terms?.atEnd ?? "CONTINUE",
    actions: plannedOf(terms?.actions ?? [], day),
    facilitator: draft.facilitator ? "person" : "turn",
    facilitators: draft.facilitator ? [draft.facilitator] : [],
    changes: draft.changes.map(({ how, process }) => ({ processId: process.id, title: process.title, how })),
    goals: draft.goals.map(({ goal, measures }) => ({
      goalId: goal.id,
      measureIds: measures.map(({ id }) => id),
    })),
    ...differing(rulesOf(policy), usual),
  };
}

/** Whose the panel is, by the rule that it was chosen by. */
export function panelOf(draft: Pick<DraftPlanFragment, "panelKind" | "panelGroups" | "panel">): Chosen {
  return {
    kind: draft.panelKind,
    groupIds: draft.panelGroups.map(({ id }) => id),
    people: draft.panelKind === "PEOPLE" ? draft.panel.map((seat) => seat.person) : [],
  };
}
