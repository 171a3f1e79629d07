import { t } from "#i18n/text";
import { listed, namesOf } from "./names";
import type { WholeCountFragment } from "./result.generated";
import { argument } from "./sentence";
import { TIE_RULES } from "./words";

type Tie = WholeCountFragment["ties"][number];

/** Where options were level, and what decided; the harmless ties apart. */
export function Ties({ count }: { count: WholeCountFragment }) {
  const name = namesOf(count.options);
  const harmless = count.ties.filter(({ rule }) => rule === "HARMLESS");
  const others = count.ties.filter(({ rule }) => rule !== "HARMLESS");
  if (count.ties.length === 0) return null;
  return (
    <section class="stack-tight">
      <h3>{t("tied-title")}</h3>
      <TieList ties={others} name={name} />
      {harmless.length > 0 && (
        <details class="unfold">
          <summary>{t("tied-harmless-ones", { count: harmless.length })}</summary>
          <TieList ties={harmless} name={name} />
        </details>
      )}
    </section>
  );
}

function TieList({ ties, name }: { ties: readonly Tie[]; name: (id: string) => string }) {
  if (ties.length === 0) return null;
  return (
    <ul class="plain-list">
      {ties.map((tie, at) => (
        <li key={at}>{tieText(tie, name)}</li>
      ))}
    </ul>
  );
}

export function tieText(tie: Tie, name: (id: string) => string): string {
  const between = listed(tie.between.map(name), 12);
  const where =
    tie.round == null
      ? t("tied-at-the-end", { between })
      : t("tied-in-round", { between, number: tie.round + 1 });
  const chosen = tie.chosen.length > 0 ? t("tied-chosen", { chosen: listed(tie.chosen.map(name), 12) }) : "";
  return [where, t(TIE_RULES[tie.rule]), chosen].filter(Boolean).join(" ");
}

/** How many ballots would have changed the result. */
export function MarginText({ margin }: { margin: NonNullable<WholeCountFragment["margin"]> }) {
  const count = argument(margin.ballots);
  return <p>{margin.least ? t("result-margin", { count }) : t("result-margin-near", { count })}</p>;
}
