// The rule of a poll in the reader's words, with the numbers that it was told.
import { t } from "#i18n/text";
import { money } from "./money";
import type { PollRuleFragment, ShareWordsFragment } from "./poll.generated";
import { BASES, METHOD_MEANINGS, TIES } from "./words";

type Share = Omit<ShareWordsFragment, " $fragmentName">;

/** "more than 1/2 of those who say yes or no". */
export function shareText({ of, fraction, strict }: Share): string {
  const values = { fraction, base: t(BASES[of]) };
  if (fraction === "1") return t("rule-share-all", values);
  return strict ? t("rule-share-more", values) : t("rule-share-least", values);
}

/** How it decides: what the method is, how much is enough, and how many have to take part. */
export function ruleText({ method, quorum, settings }: PollRuleFragment): string {
  const { threshold, approvalQuorum, seats, budget, currency, target } = settings;
  const parts = [
    t(METHOD_MEANINGS[method]),
    seats > 1 && t("rule-seats", { count: seats }),
    budget && t("rule-budget", { budget: money(budget, currency) }),
    target && t("rule-target", { count: target }),
    threshold && t("rule-threshold", { share: shareText(threshold) }),
    approvalQuorum && t("rule-approval-quorum", { share: shareText(approvalQuorum) }),
    quorum.fraction !== "0" && t("rule-quorum", { share: shareText(quorum) }),
  ];
  return parts.filter(Boolean).join(" ");
}

/** What happens at a tie; nothing where no tie can stand. */
export function tieText({ method, settings }: PollRuleFragment): string | undefined {
  if (settings.tie === "CASTING_VOTE" && settings.casting)
    return t("rule-tie-casting", { name: settings.casting.name });
  if (NO_TIE.includes(method)) return undefined;
  return t("rule-tie", { policy: t(TIES[settings.tie]) });
}

/** Methods that decide on a text, or decide nothing. */
const NO_TIE: PollRuleFragment["method"][] = [
  "CONSENT",
  "CONSENSUS",
  "YES_NO",
  "GRADIENTS",
  "COUNT_ME_IN",
  "QUESTION_ROUND",
  "NOMINATION",
];
