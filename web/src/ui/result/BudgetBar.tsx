import { t } from "#i18n/text";
import { money } from "#ui/money";
import { Bar } from "./Bar";
import { difference, sum } from "./exact";
import { type Counted, figure } from "./figures";
import type { CountedPollFragment } from "./result.generated";
import { scaleOf } from "./scale";

interface Props {
  options: readonly Counted[];
  poll: CountedPollFragment;
  closed: boolean;
}

/** Where the money goes: a part for each project that is paid for, and what is left. */
export function BudgetBar({ options, poll, closed }: Props) {
  const { budget, currency } = poll.settings;
  if (!budget) return null;
  const costs = options.filter(({ won }) => won).map((option) => figure(option, "COST") ?? "0");
  const spent = sum(costs);
  const left = difference(budget, spent);
  const amount = (value: string) => money(value, currency);
  return (
    <div class="stack-tight">
      <Bar
        parts={costs.map((value, at) => ({ value, look: at % 2 ? "bar-won bar-other" : "bar-won" }))}
        scale={scaleOf([budget])}
      />
      <p class="small">
        {t(closed ? "result-budget-spent" : "result-budget-would-spend", {
          spent: amount(spent),
          budget: amount(budget),
          left: amount(left),
        })}
      </p>
    </div>
  );
}
