import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { language, t } from "#i18n/text";
import { announce } from "#ui/announce";
import { Button } from "#ui/Button";
import { Icon } from "#ui/Icon";
import { money } from "#ui/money";
import { actsText, type Round } from "./acts";
import { Bar } from "./Bar";
import { difference, shown, sign } from "./exact";
import { inOrder } from "./figures";
import { Num } from "./Num";
import { namesOf } from "./names";
import type { CountedPollFragment, WholeCountFragment } from "./result.generated";
import { Sideways } from "./Sideways";
import { type Scale, scaleOf } from "./scale";
import { spendsMoney } from "./sentence";

interface Props {
  count: WholeCountFragment;
  poll: CountedPollFragment;
}

/** The count, one round after the other; on paper, and for whoever wants them, all at once. */
export function Rounds({ count, poll }: Props) {
  const id = useId();
  const at = useSignal(0);
  const all = useSignal(false);
  const { rounds } = count;
  // Nominations that nobody changed are the same before and after.
  const changed = poll.method !== "NOMINATION" || rounds.some(({ acts }) => acts.length > 0);
  if (rounds.length < 2 || !changed) return null;
  const name = namesOf(count.options);
  const numbers = rounds.flatMap(({ totals, needed }) =>
    [...totals, needed].filter((value) => value != null),
  );
  const shared = { count, poll, scale: scaleOf(numbers), name };
  const current = Math.min(at.value, rounds.length - 1);
  const go = (to: number) => {
    const round = rounds[to];
    if (!round) return;
    at.value = to;
    announce([place(to, rounds.length), ...actsText(round, poll, name)].join(" "));
  };
  return (
    <section class="stack-tight rounds" aria-labelledby={id}>
      <div class="row apart">
        <h3 id={id}>{t("round-title")}</h3>
        <Button
          size="small"
          look="quiet"
          aria-pressed={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {t("round-all")}
        </Button>
      </div>
      {!all.value && (
        <div class="row round-steps">
          <Button
            icon="left"
            aria-label={t("round-previous")}
            aria-disabled={current === 0}
            onClick={() => go(current - 1)}
          />
          <strong>{place(current, rounds.length)}</strong>
          <Button
            icon="right"
            aria-label={t("round-next")}
            aria-disabled={current === rounds.length - 1}
            onClick={() => go(current + 1)}
          />
        </div>
      )}
      <ol class={all.value ? "round-list round-list-all" : "round-list"}>
        {rounds.map((round, place) => (
          <li key={place} class={place === current ? "round" : "round round-other"}>
            <OneRound {...shared} round={round} before={rounds[place - 1]} number={place + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const place = (at: number, of: number): string => t("round-place", { number: at + 1, of });

interface RoundProps extends Props {
  round: Round;
  before: Round | undefined;
  number: number;
  scale: Scale;
  name: (id: string) => string;
}

function OneRound({ round, before, number, count, poll, scale, name }: RoundProps) {
  const acts = actsText(round, poll, name);
  const { needed } = round;
  return (
    <>
      <h4 class="round-number">{t("round-number", { number })}</h4>
      {acts.length > 0 && (
        <ul class="round-acts">
          {acts.map((act) => (
            <li key={act}>
              <Icon name="right" size={18} /> <span>{act}</span>
            </li>
          ))}
        </ul>
      )}
      {round.totals.some((total) => total != null) && (
        <Totals
          round={round}
          before={before}
          number={number}
          count={count}
          poll={poll}
          scale={scale}
          name={name}
        />
      )}
      {needed && <p class="soft small">{t("result-line", { needed: shown(needed, language.value) })}</p>}
    </>
  );
}

function Totals({ round, before, number, count, poll, scale, name }: RoundProps) {
  const inMoney = poll.method === "EQUAL_SHARES";
  const text = (value: string) =>
    inMoney ? money(value, poll.settings.currency) : shown(value, language.value);
  // The same order in every round, so that the eye finds an option again.
  const rows = inOrder(count.options, count.order, poll.method)
    .map((option) => ({ id: option.id, place: count.options.indexOf(option) }))
    .map(({ id, place }) => ({ id, total: round.totals[place], was: before?.totals[place] }))
    .filter((row) => row.total != null);
  // What money is left changes with every purchase; what votes come and go is what a round is about.
  const changes = !spendsMoney(poll.method) && rows.some(({ was }) => was != null);
  const label = t(inMoney ? "round-money" : "round-totals", { number });
  return (
    <Sideways label={label}>
      {inMoney && <p class="soft small">{t("round-money-meaning")}</p>}
      <table class="option-table">
        <caption class="hidden">{label}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{t("result-option")}</th>
            <th scope="col">{t(inMoney ? "round-can-pay" : "round-total")}</th>
            {changes && <th scope="col">{t("round-change")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, total, was }) => (
            <tr key={id}>
              <th scope="row">
                <span class="option-name">{name(id)}</span>
                <Bar
                  parts={[{ value: total ?? "0", look: look(round, id) }]}
                  scale={scale}
                  line={round.needed}
                />
              </th>
              <td>
                <Num value={total ?? "0"}>{text(total ?? "0")}</Num>
              </td>
              {changes && <td class="soft">{was != null && <Change from={was} to={total ?? "0"} />}</td>}
            </tr>
          ))}
          {sign(round.exhausted) > 0 && (
            <tr class="soft">
              <th scope="row">{t("round-exhausted")}</th>
              <td>
                <Num value={round.exhausted} />
              </td>
              {changes && <td />}
            </tr>
          )}
        </tbody>
      </table>
    </Sideways>
  );
}

function Change({ from, to }: { from: string; to: string }) {
  const change = difference(to, from);
  if (sign(change) === 0) return null;
  return <Num value={change}>{shown(change, language.value, { signDisplay: "always" })}</Num>;
}

const CARRIED = ["elected", "finalist", "bought", "funded"];

/** What happens to an option in the round shows on its bar; the words above say it as well. */
function look(round: Round, id: string): string {
  const acts = round.acts.filter(({ option }) => option === id).map(({ act }) => act);
  if (acts.some((act) => CARRIED.includes(act))) return "bar-won";
  return acts.includes("excluded") ? "bar-out" : "";
}
