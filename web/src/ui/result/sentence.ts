// A result in a sentence: what came of it, and the checks that made it so.
import type { Method, Stance } from "#api/schema.generated";
import { language, t } from "#i18n/text";
import type { ResultNumbersFragment } from "#ui/poll.generated";
import { STOPPING } from "#ui/stance";
import { VERDICTS } from "#ui/words";
import { approximately, byNumber, shown } from "./exact";
import { listed, nameOf } from "./names";
import { IF_CHOSEN_NOW, IF_CLOSED_NOW, STEPS } from "./words";

interface Props {
  result: ResultNumbersFragment;
  method: Method;
  /** Over: then the sentence says how it ended rather than where it stands. */
  closed: boolean;
}

export const spendsMoney = (method: Method): boolean =>
  method === "EQUAL_SHARES" || method === "BUDGET_GREEDY";

/** Here people speak, and nothing is decided by counting. */
export const onlyTold = (method: Method): boolean => method === "QUESTION_ROUND" || method === "NOMINATION";

export function countOf(result: ResultNumbersFragment, stance: Stance): number {
  return result.counts.find((one) => one.stance === stance)?.count ?? 0;
}

/** Whether so few took part in a confidential poll that nothing but that is told. */
export const withheld = (result: ResultNumbersFragment): boolean =>
  result.steps.some(({ step }) => step === "too_few_to_tell");

export function resultSentence(props: Props): string {
  const { result, method } = props;
  if ((method === "CONSENT" || method === "CONSENSUS") && !withheld(result)) return consentSentence(props);
  return [chosenLine(props), checksSentence(props)].filter(Boolean).join(" ");
}

/** Nobody asks here how many are for it, but whether something stands against it. */
function consentSentence({ result, method, closed }: Props): string {
  const { cast, eligible, quorumNeeded: needed } = result;
  const stops = STOPPING.reduce((sum, stance) => sum + countOf(result, stance), 0);
  const numbers = { cast, eligible, needed, count: stops };
  const consent = method === "CONSENT";
  const turnout = t(closed ? "deciding-turnout-was" : "deciding-turnout", numbers);
  if (result.verdict === "BLOCKED")
    return `${t(consent ? "deciding-objections-stop" : "deciding-blocks-stop", numbers)} ${turnout}`;
  if (result.verdict === "NO_QUORUM") return t(closed ? "deciding-too-few" : "deciding-too-few-yet", numbers);
  if (result.verdict === "NOT_PASSED") return `${t("deciding-nobody-carries")} ${turnout}`;
  if (closed) return `${t(consent ? "deciding-nobody-objected" : "deciding-nobody-blocked")} ${turnout}`;
  const free = t(consent ? "deciding-nobody-objects" : "deciding-nobody-blocks");
  return `${free} ${t("deciding-would-pass")} ${turnout}`;
}

function checksSentence({ result, method, closed }: Props): string {
  const steps = result.steps
    .filter(({ step }) => !saidElsewhere(step, result))
    .map((step) => stepText(step, result))
    .filter((text) => text !== undefined)
    .join(", ");
  if (closed && !onlyTold(method))
    return t("result-sentence", { verdict: t(VERDICTS[result.verdict]), steps });
  const far = t(closed ? "result-told" : "result-so-far", { steps });
  if (onlyTold(method)) return far;
  const now = result.count ? IF_CHOSEN_NOW[result.verdict] : IF_CLOSED_NOW[result.verdict];
  return `${far} ${t(now)}`;
}

/** The line that names the options says how many they are; a threshold says how many are in favour. */
function saidElsewhere(step: string, result: ResultNumbersFragment): boolean {
  if (step === "some_in_favour") return Boolean(result.threshold);
  return step === "chosen" || (step === "tie_stands" && Boolean(result.count));
}

function stepText(step: ResultNumbersFragment["steps"][number], result: ResultNumbersFragment) {
  // Where nobody in particular is needed, that is no check worth telling.
  if (step.step === "quorum_met" && result.quorumNeeded === 0)
    return t("result-took-part", { cast: result.cast, eligible: result.eligible });
  const key = STEPS[step.step];
  const numbers = step.numbers.map(({ name, value }) => [name, argument(value)] as const);
  return key && t(key, { eligible: result.eligible, ...Object.fromEntries(numbers) });
}

/** Whole numbers as numbers, so that a text can tell one from several. */
export function argument(value: string): number | string {
  const number = approximately(value);
  return Number.isSafeInteger(number) && !value.includes("/") ? number : shown(value, language.value);
}

/** Who won, who is in front, or between whom nothing has decided; nothing where there are no options. */
export function chosenLine({ result, method, closed }: Props): string | undefined {
  if (!result.count) return undefined;
  const { places, order } = result.count;
  const place = new Map(order.flat().map((id, at) => [id, at]));
  const options = result.count.options.toSorted(
    (one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0),
  );
  if (method === "NOMINATION") return nominatedLine(options);
  const names = options.filter(({ won }) => won).map(nameOf);
  const level = options.filter(({ tied }) => tied).map(nameOf);
  const lines: string[] = [];
  if (names.length > 0) lines.push(t(chosenKey({ result, method, closed }), { names: listed(names) }));
  if (level.length > 0) lines.push(t("result-level", { names: listed(level), places }));
  return lines.join(" ") || undefined;
}

function chosenKey({ result, method, closed }: Props) {
  if (!closed) return spendsMoney(method) ? "result-would-be-paid" : "result-ahead";
  if (result.verdict !== "PASSED") return "result-was-ahead";
  return spendsMoney(method) ? "result-paid-for" : "result-chosen";
}

function nominatedLine(options: NonNullable<ResultNumbersFragment["count"]>["options"]): string | undefined {
  const named = options
    .filter(({ total }) => total && total !== "0")
    .toSorted((one, other) => byNumber(other.total ?? "0", one.total ?? "0"))
    .map((option) => `${nameOf(option)} (${shown(option.total ?? "0", language.value)})`);
  return named.length > 0 ? t("result-nominated", { names: listed(named) }) : undefined;
}
