// A form filled from a plan that was kept, or from a poll that was held; and such a plan as the API takes it.
import type { Method, SavedPlanInput } from "#api/schema.generated";
import { decimal } from "#ui/result/exact";
import { emptyOption, type OptionDraft, type Plan, type ShareDraft } from "./plan";
import type { PlanDetailsFragment } from "./plans.generated";
import type { Question } from "./questions";

/** What a form begins with. */
export interface Start {
  title: string;
  body: string;
  question: string;
  method: Method;
  plan: Partial<Plan>;
  /** Who was named and has no vote here any more. */
  leftOut: string[];
}

const text = (number: number | null | undefined) => (number == null ? "" : String(number));
const shareOf = (share: ShareDraft | null | undefined): ShareDraft | undefined => share ?? undefined;
const HOUR = 3_600_000;

/** The form's fields. What a plan leaves open stays as a new form has it; a moment that is past is none. */
export function startOf(plan: PlanDetailsFragment, now: number): Start {
  const { settings, electorate } = plan;
  const ahead = (at: string | null | undefined) => (at && Date.parse(at) > now ? at : undefined);
  const opensAt = ahead(plan.opensAt);
  const changeAt = ahead(settings.changeAt);
  const begins = opensAt ? Date.parse(opensAt) : now;
  const closesAt =
    ahead(plan.closesAt) ?? (plan.hours ? new Date(begins + plan.hours * HOUR).toISOString() : undefined);
  // The form adds "none of these" by itself.
  const options = plan.options
    .filter((_, at) => at !== plan.noneOfThese)
    .map((option, at): OptionDraft => ({ ...optionOf(option), key: at + 1 }));
  // Two rows at least, as a new form has them.
  if (options.length === 1) options.push(emptyOption(2));
  return {
    title: plan.title,
    body: plan.body,
    question: plan.question,
    method: plan.method,
    leftOut: plan.leftOut.map((person) => person.name),
    plan: {
      ...(electorate && {
        electorate: {
          kind: electorate.kind,
          groupIds: electorate.groups.map((group) => group.id),
          people: electorate.people,
        },
        electorateChanges: electorate.changes,
      }),
      ...(opensAt && { when: "later", opensAt }),
      ...(closesAt && { closesAt }),
      shown: plan.resultsShown,
      privacy: plan.privacy,
      quorum: shareOf(plan.quorum),
      threshold: shareOf(settings.threshold),
      approvalQuorum: shareOf(settings.approvalQuorum),
      seats: text(settings.seats),
      marksMin: text(settings.marksMin),
      marksMax: text(settings.marksMax),
      scoreMax: text(settings.scoreMax),
      points: text(settings.points),
      cap: text(settings.cap),
      budget: settings.budget ?? "",
      ...(settings.currency && { currency: settings.currency }),
      utility: settings.utility,
      stopAtUnaffordable: settings.stopAtUnaffordable,
      majority: settings.majority,
      required: settings.required,
      target: text(settings.target),
      bars: plan.method === "SCHULZE" && plan.noneOfThese !== null,
      optionQuorum: text(settings.optionQuorum),
      tie: settings.tie,
      casting: settings.casting ? [settings.casting] : [],
      weights: settings.weights.map(({ person, weight }) => ({ person, weight: decimal(weight, 6) })),
      nominations: settings.nominations,
      changeRound: Boolean(settings.changeAt),
      ...(changeAt && { changeAt }),
      ...(options.length > 0 && { options, minutes: minutesOf(plan) }),
    },
  };
}

function optionOf(option: PlanDetailsFragment["options"][number]): OptionDraft {
  const { id, title, note, cost, majority, startsAt } = option;
  const more = { cost: cost ?? "", startsAt: startsAt ?? "", majority: majority ?? "" };
  return { key: 0, title, note, ...more, ...(id && { id }) };
}

/** How long each time is: as the first of them. */
function minutesOf({ options }: PlanDetailsFragment): number {
  const first = options.find((option) => option.startsAt);
  if (!first?.startsAt) return 60;
  return first.endsAt ? (Date.parse(first.endsAt) - Date.parse(first.startsAt)) / 60_000 : 0;
}

/** The question that a method answers first of all. */
export function questionOf(method: Method): Question {
  switch (method) {
    case "CONSENT":
    case "CONSENSUS":
    case "YES_NO":
    case "GRADIENTS":
      return "text";
    case "COUNT_ME_IN":
      return "join";
    case "TIME_POLL":
      return "date";
    case "EQUAL_SHARES":
    case "BUDGET_GREEDY":
      return "budget";
    case "QUESTION_ROUND":
      return "think";
    case "NOMINATION":
      return "role";
    default:
      return "options";
  }
}

/** A plan as it is kept, from a plan as it was read. Who votes is left open where it is the home alone: it is used elsewhere too. */
export function kept(plan: PlanDetailsFragment, homeId: string | undefined): SavedPlanInput {
  const { electorate, settings, leftOut: _, options, ...rest } = plan;
  const groupIds = electorate?.groups.map((group) => group.id) ?? [];
  const athome =
    electorate?.kind === "GROUPS" && electorate.changes === "FROZEN" && groupIds.every((id) => id === homeId);
  const { required, casting, weights, ...others } = settings;
  return {
    ...rest,
    electorate:
      !electorate || athome
        ? null
        : {
            kind: electorate.kind,
            groupIds,
            personIds: electorate.people.map((person) => person.id),
            changes: electorate.changes,
          },
    settings: {
      ...others,
      requiredIds: required.map((person) => person.id),
      castingId: casting?.id ?? null,
      weights: weights.map(({ person, weight }) => ({ personId: person.id, weight })),
    },
    options: options.map(({ id: _, ...option }) => option),
  };
}
