// What stands beside a result for those who want to look closer: other rules, and everything to count it again.
import type { Method } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Icon } from "#ui/Icon";
import { listed, namesOf } from "#ui/result/names";
import { METHODS } from "#ui/words";
import type { PollDetailsFragment } from "./poll.generated";

interface Props {
  poll: PollDetailsFragment;
  result: NonNullable<PollDetailsFragment["result"]>;
}

/** The same ballots under other rules: said plainly where they disagree. */
export function OtherRules({ result }: Pick<Props, "result">) {
  const { count, others } = result;
  if (!count || others.length === 0) return null;
  const name = namesOf(count.options);
  const differing = others.filter((other) => other.differs);
  if (differing.length === 0) return <p class="soft small">{t("other-rules-agree")}</p>;
  return (
    <div class="stack-tight">
      <p>{t("other-rules-differ")}</p>
      <ul class="bullets">
        {differing.map(({ rule, winners, tied }) => (
          <li key={rule}>
            {t(winners.length > 0 ? "other-rule-wins" : "other-rule-tied", {
              method: t(METHODS[methodOf(rule)]),
              names: listed((winners.length > 0 ? winners : tied).map(name)),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The evidence of a closed poll, and how anybody checks it. */
export function EvidenceLink({ poll }: Pick<Props, "poll">) {
  if (!poll.decision) return null;
  return (
    <details class="unfold">
      <summary>{t("evidence-how")}</summary>
      <div class="stack-tight">
        <p>{t("evidence-meaning")}</p>
        <p>
          <a class="row-tight" href={`/polls/${poll.id}/evidence.json`} download>
            <Icon name="outcome" /> {t("evidence-download")}
          </a>
        </p>
        <pre class="lot-code">folkmoot verify evidence.json</pre>
      </div>
    </details>
  );
}

/** "instant-runoff/1" is the rule of INSTANT_RUNOFF. */
function methodOf(rule: string): Method {
  const word = (rule.split("/")[0] ?? "").replaceAll("-", "_").toUpperCase();
  return (Object.keys(METHODS) as Method[]).find((method) => method === word) ?? "SCHULZE";
}
