// What a poll is to be held on, while it is being written down, and how the API takes it.
import { Refusal } from "#api/errors";
import type {
  Base,
  ElectorateChanges,
  Method,
  Nominations,
  PollOptionInput,
  PollSettingsInput,
  Privacy,
  ResultsShown,
  ShareInput,
  StartPollInput,
  TiePolicy,
  Utility,
  VoteWeightInput,
} from "#api/schema.generated";
import type { Found } from "#ui/find";
import type { Chosen } from "./ElectoratePicker";
import { sum, times, weight, whole } from "./numbers";

/** An option as it is being written. */
export interface OptionDraft {
  key: number;
  title: string;
  note: string;
  cost: string;
  startsAt: string;
  /** Which option of the poll it is, where one is changed. */
  id?: string;
  /** By how many times it has to win against none of these; empty for once. */
  majority: string;
}

/** How much somebody's vote counts, as it is being written. */
export interface WeightDraft {
  person: Found;
  weight: string;
}

export const emptyOption = (key: number, startsAt = ""): OptionDraft => ({
  key,
  title: "",
  note: "",
  cost: "",
  startsAt,
  majority: "",
});

export interface ShareDraft {
  of: Base;
  fraction: string;
  strict: boolean;
}

/** Numbers stay texts until the form is sent: an empty one means what the method has by itself. */
export interface Plan {
  electorate: Chosen;
  /** What joining or leaving after the opening does to who votes. */
  electorateChanges: ElectorateChanges;
  when: "now" | "later";
  opensAt: string;
  closesAt: string;
  shown: ResultsShown;
  privacy: Privacy;
  quorum: ShareDraft | undefined;
  threshold: ShareDraft | undefined;
  approvalQuorum: ShareDraft | undefined;
  seats: string;
  marksMin: string;
  marksMax: string;
  scoreMax: string;
  points: string;
  cap: string;
  budget: string;
  currency: string;
  utility: Utility;
  stopAtUnaffordable: boolean;
  majority: boolean;
  required: Found[];
  target: string;
  /** Whether each option has to win against none of these, before the rest is compared. */
  bars: boolean;
  /** How many times half the root of the electorate have to prefer an option to none of these. */
  optionQuorum: string;
  tie: TiePolicy;
  nominations: Nominations;
  /** Whether nominations that everybody sees are thought over again, from a moment on. */
  changeRound: boolean;
  changeAt: string;
  /** Who has the casting vote: one, or nobody yet. */
  casting: Found[];
  /** Whose votes count for more or less than one. */
  weights: WeightDraft[];
  options: OptionDraft[];
  /** How long each time of a time poll is, in minutes; 0 for an open end. */
  minutes: number;
}

export type Setting =
  | "threshold"
  | "approvalQuorum"
  | "seats"
  | "marks"
  | "scoreMax"
  | "points"
  | "budget"
  | "utility"
  | "stopAtUnaffordable"
  | "majority"
  | "required"
  | "target"
  | "tie"
  | "nominations"
  | "bars"
  | "weights";

const MARKS: Setting[] = ["marks", "tie"];
/** Which settings each method has a use for; the server refuses the others. */
const USES: Record<Method, Setting[]> = {
  CONSENT: [],
  CONSENSUS: [],
  YES_NO: ["threshold", "approvalQuorum", "tie", "weights"],
  GRADIENTS: ["threshold", "approvalQuorum", "weights"],
  COUNT_ME_IN: ["target"],
  SINGLE_CHOICE: ["majority", "approvalQuorum", "tie", "weights"],
  APPROVAL: ["seats", "threshold", "approvalQuorum", ...MARKS, "weights"],
  SCORE: ["seats", "scoreMax", ...MARKS, "weights"],
  RESISTANCE: ["scoreMax", "tie", "weights"],
  DOTS: ["seats", "points", ...MARKS, "weights"],
  STAR: ["seats", "tie"],
  BORDA: [...MARKS, "weights"],
  INSTANT_RUNOFF: MARKS,
  SCHULZE: ["bars", ...MARKS, "weights"],
  RANKED_PAIRS: [...MARKS, "weights"],
  STV_SCOTTISH: ["seats", ...MARKS],
  STV_MEEK: ["seats", ...MARKS],
  EQUAL_SHARES: ["budget", "utility", ...MARKS],
  BUDGET_GREEDY: ["budget", "stopAtUnaffordable", ...MARKS],
  TIME_POLL: ["required", "tie"],
  QUESTION_ROUND: [],
  NOMINATION: ["nominations"],
};

export const uses = (method: Method, setting: Setting): boolean => USES[method].includes(setting);

const WITHOUT_OPTIONS: Method[] = [
  "CONSENT",
  "CONSENSUS",
  "YES_NO",
  "GRADIENTS",
  "COUNT_ME_IN",
  "QUESTION_ROUND",
  "NOMINATION",
];
export const hasOptions = (method: Method): boolean => !WITHOUT_OPTIONS.includes(method);

/** Methods that live on what people say: their reasons would tell who wrote them. */
const IN_WORDS: Method[] = ["CONSENT", "CONSENSUS", "GRADIENTS", "QUESTION_ROUND", "NOMINATION"];
export const mayBeConfidential = (method: Method): boolean => !IN_WORDS.includes(method);

type Terms = Omit<StartPollInput, "discussionId" | "title" | "body" | "groupIds" | "draftId">;

/** What the form writes down by itself, in the words of whoever asks. */
export interface OwnWords {
  noneOfThese: string;
  /** A time as a title, for emails and the record; on the page everybody reads it on their own clock. */
  time: (from: string, to: string | null) => string;
}

/** As the API takes it. What is plainly missing is refused here, at its field. */
export function termsOf(plan: Plan, method: Method, words: OwnWords): Terms {
  checkElectorate(plan);
  if (!plan.closesAt) throw new Refusal("INVALID", "choose a moment", "closesAt");
  if (hasOptions(method) && optionsOf(plan, method, words).length < 2)
    throw new Refusal("INVALID", "two at least", "options");
  if (uses(method, "tie") && tieOf(plan, method).tie === "CASTING_VOTE" && !plan.casting[0])
    throw new Refusal("INVALID", "nobody", "casting");
  if (mayWeigh(plan, method) && plan.weights.some((one) => !one.weight.trim()))
    throw new Refusal("INVALID", "no weight", "weights");
  if (uses(method, "nominations") && hasChangeRound(plan) && !plan.changeAt)
    throw new Refusal("INVALID", "choose a moment", "changeAt");
  return unfinished(plan, method, words);
}

/** Somebody is to vote. */
export function checkElectorate({ electorate: { kind, groupIds, people } }: Plan): void {
  if (kind === "GROUPS" && groupIds.length === 0) throw new Refusal("INVALID", "none", "electorate");
  if (kind === "PEOPLE" && people.length === 0) throw new Refusal("INVALID", "none", "electorate");
}

/** As the API keeps it in a draft, whatever is missing yet. */
export function unfinished(plan: Plan, method: Method, words: OwnWords): Terms {
  const confidential = plan.privacy === "CONFIDENTIAL" && mayBeConfidential(method);
  const { kind, groupIds, people } = plan.electorate;
  const options = hasOptions(method) ? optionsOf(plan, method, words) : [];
  const none = method === "RESISTANCE" || barsOptions(plan, method);
  const changes = uses(method, "nominations") && hasChangeRound(plan);
  return {
    method,
    electorate: {
      kind,
      groupIds: kind === "GROUPS" ? groupIds : [],
      personIds: kind === "PEOPLE" ? people.map((person) => person.id) : [],
      changes: plan.electorateChanges,
    },
    opensAt: plan.when === "later" ? plan.opensAt : null,
    closesAt: plan.closesAt || null,
    // A change round shows what was nominated.
    resultsShown: confidential ? "AFTER_CLOSE" : changes ? "ALWAYS" : plan.shown,
    privacy: confidential ? "CONFIDENTIAL" : "OPEN",
    quorum: share(plan.quorum),
    settings: settingsOf(plan, method),
    options: none ? [...options, { title: words.noneOfThese }] : options,
    noneOfThese: none ? options.length : null,
  };
}

function settingsOf(plan: Plan, method: Method): PollSettingsInput {
  const has = (setting: Setting) => uses(method, setting);
  return {
    ...(has("threshold") && { threshold: share(plan.threshold) }),
    ...(has("approvalQuorum") && { approvalQuorum: share(plan.approvalQuorum) }),
    ...(has("seats") && { seats: whole(plan.seats, "seats") }),
    ...(has("marks") && {
      marksMin: whole(plan.marksMin, "marksMin"),
      marksMax: whole(plan.marksMax, "marksMax"),
    }),
    ...(has("scoreMax") && { scoreMax: whole(plan.scoreMax, "scoreMax") }),
    ...(has("points") && { points: whole(plan.points, "points"), cap: whole(plan.cap, "cap") }),
    ...(has("budget") && { budget: sum(plan.budget, "budget"), currency: plan.currency.trim() }),
    ...(has("utility") && { utility: plan.utility }),
    ...(has("stopAtUnaffordable") && { stopAtUnaffordable: plan.stopAtUnaffordable }),
    ...(has("majority") && { majority: plan.majority }),
    ...(has("required") && { requiredIds: plan.required.map((person) => person.id) }),
    ...(has("target") && { target: whole(plan.target, "target") }),
    ...(barsOptions(plan, method) && { optionQuorum: whole(plan.optionQuorum, "optionQuorum") }),
    ...(has("tie") && tieOf(plan, method)),
    ...(mayWeigh(plan, method) && { weights: weightsOf(plan) }),
    ...(has("nominations") && {
      nominations: plan.nominations,
      changeAt: hasChangeRound(plan) ? plan.changeAt : null,
    }),
  };
}

/** Each option has to win against one more, which stands for none of these. */
export const barsOptions = (plan: Plan, method: Method): boolean => uses(method, "bars") && plan.bars;

/** Votes have weights of their own where everybody sees whose they are, and the list of those who vote stays as it is. */
export function mayWeigh(plan: Plan, method: Method): boolean {
  const told = plan.privacy === "OPEN" || !mayBeConfidential(method);
  const stays = plan.electorateChanges === "FROZEN" && !barsOptions(plan, method);
  return uses(method, "weights") && told && stays;
}

/** What is written of them: a draft may still lack some. */
const weightsOf = (plan: Plan): VoteWeightInput[] =>
  plan.weights
    .filter((one) => one.weight.trim())
    .map(({ person, weight: text }) => {
      const written = weight(text);
      if (!written) throw new Refusal("INVALID", "not a weight", "weights");
      return { personId: person.id, weight: written };
    });

/** Hidden nominations are shown in a change round; others may have one. */
export const hasChangeRound = (plan: Plan): boolean => plan.nominations === "HIDDEN" || plan.changeRound;

const TIE_ORDER: TiePolicy[] = ["REPORT", "STATUS_QUO", "LOT", "CASTING_VOTE", "RUN_OFF"];

/** What may happen at a tie. As many yes as no is no majority, unless somebody's vote decides it. */
export function tiesOf(method: Method): TiePolicy[] {
  if (method === "YES_NO") return ["REPORT", "CASTING_VOTE"];
  return uses(method, "budget") ? [...TIE_ORDER, "ALL"] : TIE_ORDER;
}

function tieOf(plan: Plan, method: Method): Pick<PollSettingsInput, "tie" | "castingId"> {
  const tie = tiesOf(method).includes(plan.tie) ? plan.tie : "REPORT";
  if (tie !== "CASTING_VOTE") return { tie };
  const [holder] = plan.casting;
  return { tie, castingId: holder?.id ?? null };
}

/** What is written down; rows that were left empty are none. */
function optionsOf(plan: Plan, method: Method, words: OwnWords): PollOptionInput[] {
  if (method === "TIME_POLL") {
    const times = plan.options.filter((option) => option.startsAt);
    return times
      .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
      .map(({ id, startsAt }) => {
        const endsAt = later(startsAt, plan.minutes);
        return { ...(id && { id }), title: words.time(startsAt, endsAt), startsAt, endsAt };
      });
  }
  return plan.options
    .filter((option) => option.title.trim())
    .map(({ id, title, note, cost, majority }) => ({
      ...(id && { id }),
      ...(barsOptions(plan, method) && majorityOf(majority)),
      title: title.trim(),
      note: note.trim(),
      ...(uses(method, "budget") && { cost: sum(cost, "options") }),
    }));
}

function majorityOf(text: string): Pick<PollOptionInput, "majority"> {
  if (!text.trim()) return {};
  const majority = times(text);
  if (!majority) throw new Refusal("INVALID", "not so many times", "options.majority");
  return { majority };
}

/** When a time ends that begins then; nothing for an open end. */
export function later(startsAt: string, minutes: number): string | null {
  return minutes > 0 ? new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() : null;
}

const share = (draft: ShareDraft | undefined): ShareInput | null => draft ?? null;
