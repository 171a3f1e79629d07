import type { Base } from "#api/schema.generated";
import { language, type TextKey, t } from "#i18n/text";
import type { ResultNumbersFragment } from "#ui/poll.generated";
import { Bar } from "./Bar";
import { shown } from "./exact";
import { scaleOf } from "./scale";

const BASES: Record<Base, TextKey> = {
  ELIGIBLE: "result-base-eligible",
  ACTIVE: "result-base-active",
  CAST: "result-base-cast",
  VALID: "result-base-valid",
  YES_NO: "result-base-yes-no",
};

/** How many are in favour, of those who count for it, and how many have to be. */
export function ShareBar({ threshold }: { threshold: NonNullable<ResultNumbersFragment["threshold"]> }) {
  const { has, base, needed, share } = threshold;
  const number = (value: string) => shown(value, language.value);
  return (
    <div class="stack-tight">
      <Bar parts={[{ value: has, look: "bar-won" }]} scale={scaleOf([base, needed])} line={needed} />
      <p class="soft small">
        {t("result-in-favour", { has: number(has), base: number(base), of: t(BASES[share.of]) })}{" "}
        {t("result-line", { needed: number(needed) })}
      </p>
    </div>
  );
}
