import { language, t } from "#i18n/text";
import { shown } from "./exact";
import { inOrder } from "./figures";
import { nameOf } from "./names";
import { beatsAll, contest, contests, path } from "./pairs";
import type { WholeCountFragment } from "./result.generated";
import { Sideways } from "./Sideways";

const number = (value: string) => shown(value, language.value);

/** Each option against each other one: a table, what it says in words, and the paths where it goes round in circles. */
export function Pairs({ count }: { count: WholeCountFragment }) {
  const { pairs, options } = count;
  if (pairs.length < 2) return null;
  const places = inOrder(options, count.order, "SCHULZE").map((option) => options.indexOf(option));
  const name = (place: number) => {
    const option = options[place];
    return option ? nameOf(option) : "";
  };
  const first = beatsAll(pairs);
  return (
    <section class="stack-tight">
      <h3>{t("result-pairs")}</h3>
      <p class="soft small">{t("result-pairs-meaning")}</p>
      <Sideways label={t("result-pairs")}>
        <table class="number-table">
          <caption class="hidden">{t("result-pairs")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("result-option")}</th>
              {places.map((place, column) => (
                <th key={place} scope="col" title={name(place)}>
                  <span aria-hidden="true">{column + 1}</span>
                  <span class="hidden">{t("result-over", { option: name(place) })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((one, row) => (
              <tr key={one}>
                <th scope="row">
                  <span aria-hidden="true">{row + 1}. </span>
                  {name(one)}
                </th>
                {places.map((other) => (
                  <Cell key={other} pairs={pairs} one={one} other={other} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <p>
        {first === undefined ? t("result-beats-all-nobody") : t("result-beats-all", { option: name(first) })}
      </p>
      <details class="unfold">
        <summary>{t("result-in-words")}</summary>
        <ul class="plain-list">
          {contests(pairs, places).map(({ over, under, level, ...by }) => (
            <li key={`${over} ${under}`}>
              {t(level ? "result-level-with" : "result-beats", {
                over: name(over),
                under: name(under),
                for: number(by.for),
                against: number(by.against),
              })}
            </li>
          ))}
        </ul>
      </details>
      {first === undefined && <Paths count={count} places={places} name={name} />}
    </section>
  );
}

function Cell({ pairs, one, other }: { pairs: string[][]; one: number; other: number }) {
  if (one === other) return <td class="pair-none">–</td>;
  const { over, level } = contest(pairs, one, other);
  const wins = !level && over === one;
  return (
    <td class={wins ? "pair-won" : undefined}>
      {number(pairs[one]?.[other] ?? "0")}
      {wins && <span class="pair-mark"> ✓</span>}
    </td>
  );
}

interface PathsProps {
  count: WholeCountFragment;
  places: readonly number[];
  name: (place: number) => string;
}

/** Nobody beats everybody: then the strongest chain of comparisons from one to the other is asked. */
function Paths({ count, places, name }: PathsProps) {
  const [first, ...others] = places;
  if (first === undefined || count.paths.length === 0) return null;
  return (
    <>
      <p class="soft small">{t("result-paths-meaning")}</p>
      <ul class="plain-list">
        {others.map((other) => {
          const { there, back, leads } = path(count.paths, first, other);
          return (
            <li key={other}>
              {t(leads ? "result-path" : "result-path-level", {
                from: name(first),
                to: name(other),
                there: number(there),
                back: number(back),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
