// The plan of a form for a new poll, begun with what suits most polls.
import { useSignal } from "@preact/signals";
import type { Refusal } from "#api/errors";
import type { GroupKind } from "#api/schema.generated";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { eveningIn } from "#ui/MomentField";
import { span } from "#ui/time";
import type { Chosen } from "./ElectoratePicker";
import { emptyOption, type OwnWords, type Plan } from "./plan";
import { SETTING_FIELDS } from "./Settings";

interface Room {
  id: string;
  kind: GroupKind;
}

export function usePlan(home: Room, others: Room[] = [], start: Partial<Plan> = {}) {
  const plan = useSignal<Plan>({
    electorate: firstChoice(home, others),
    electorateChanges: "FROZEN",
    when: "now",
    opensAt: eveningIn(1),
    closesAt: eveningIn(5),
    shown: "ALWAYS",
    privacy: "OPEN",
    quorum: undefined,
    threshold: undefined,
    approvalQuorum: undefined,
    seats: "",
    marksMin: "",
    marksMax: "",
    scoreMax: "",
    points: "",
    cap: "",
    budget: "",
    currency: "EUR",
    utility: "COST",
    stopAtUnaffordable: false,
    majority: false,
    required: [],
    target: "",
    bars: false,
    optionQuorum: "",
    tie: "REPORT",
    nominations: "OPEN",
    changeRound: false,
    changeAt: eveningIn(3),
    casting: [],
    weights: [],
    options: [1, 2, 3].map((key) => emptyOption(key, eveningIn(6 + key))),
    minutes: 60,
    ...start,
  });
  const change = (changed: Partial<Plan>) => {
    plan.value = { ...plan.value, ...changed };
  };
  return { plan, change };
}

/** The groups whose matter it is; where that is the core team, the core team. */
function firstChoice(home: Room, others: Room[]): Chosen {
  const groups = [home, ...others].filter((group) => group.kind !== "ADVISORY_BOARD");
  const groupIds = [...new Set(groups.map((group) => group.id))];
  return { kind: home.kind === "CORE_TEAM" ? "CORE_TEAM" : "GROUPS", groupIds, people: [] };
}

/** What the forms write down by themselves. */
export const ownWords = (): OwnWords => ({
  noneOfThese: t("start-none-of-these"),
  time: (from, to) => span(Date.parse(from), to ? Date.parse(to) : undefined, language.value, timeZone.value),
});

/** Who votes is one field here, whatever part of it the server finds wrong. */
export const electorateError = (refusal: Refusal | undefined): string | undefined =>
  refusal?.field?.startsWith("electorate") ? t("poll-electorate-wrong") : undefined;

/** The fields of a plan that show their own error. */
export function planFields(refusal: Refusal | undefined): string[] {
  const electorate = electorateError(refusal) && refusal?.field;
  return [
    "opensAt",
    "closesAt",
    "options",
    "options.majority",
    ...SETTING_FIELDS,
    ...(electorate ? [electorate] : []),
  ];
}
