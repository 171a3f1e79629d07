// A ranking: tap what you like best, then what next; buttons move what is ranked. Nothing has to be dragged.
import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import { Icon, type IconName } from "#ui/Icon";
import { type BallotProps, MarkSet, OptionName, OptionNote } from "./MarkSet";
import type { Option } from "./order";
import { add, canFall, canRise, down, level, type Ranking, rankOf, remove, up } from "./ranking";

interface Props extends BallotProps {
  ranking: Ranking;
  onChange: (ranking: Ranking) => void;
}

type Move = "up" | "down" | "level" | "remove";

export function RankingBallot({ poll, options, title, error, ranking, onChange }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // What was pressed may have moved, or gone: the focus stays with what is ranked.
  const focus = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (focus.current) box.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = undefined;
  }, [ranking]);
  const byId = (id: string) => options.find((option) => option.id === id);
  const rest = options.filter((option) => rankOf(ranking, option.id) === 0);

  const move = (option: Option, how: Move) => {
    const moved = { up, down, level, remove }[how](ranking, option.id);
    focus.current = how === "remove" ? `[data-add="${option.id}"]` : `[data-move="${option.id} ${how}"]`;
    onChange(moved);
    const rank = rankOf(moved, option.id);
    announce(
      rank > 0
        ? t("ballot-now-ranked", { option: option.title, rank })
        : t("ballot-now-unranked", { option: option.title }),
    );
  };
  const rankNext = (option: Option) => {
    const at = rest.indexOf(option);
    const next = rest[at + 1] ?? rest[at - 1];
    focus.current = next ? `[data-add="${next.id}"]` : `[data-move="${option.id} up"]`;
    const moved = add(ranking, option.id);
    onChange(moved);
    announce(t("ballot-now-ranked", { option: option.title, rank: moved.length }));
  };

  return (
    <MarkSet title={title} error={error} hint={t("ballot-rank-how")}>
      <div ref={box} class="ranking">
        {ranking.length > 0 && (
          <ol class="ranked" aria-label={t("ballot-ranked")}>
            {ranking.flatMap((tier, at) =>
              tier.map((id) => {
                const option = byId(id);
                return (
                  option && (
                    <li key={id} class="ranked-option">
                      <span class="rank">
                        <span class="hidden">{t("ballot-rank")} </span>
                        {at + 1}
                      </span>
                      <div class="ranked-name">
                        <OptionName poll={poll} option={option} />
                        {tier.length > 1 && <span class="soft small"> {t("ballot-shares-rank")}</span>}
                        <OptionNote option={option} />
                      </div>
                      <div class="ranked-moves">
                        <Mover {...{ option, move }} how="up" icon="up" can={canRise(ranking, id)} />
                        <Mover {...{ option, move }} how="down" icon="down" can={canFall(ranking, id)} />
                        {poll.settings.equalRanks && (
                          <Mover {...{ option, move }} how="level" icon="equal" can={at > 0} />
                        )}
                        <Mover {...{ option, move }} how="remove" icon="close" can />
                      </div>
                    </li>
                  )
                );
              }),
            )}
          </ol>
        )}
        {rest.length > 0 && (
          <div class="stack-tight">
            {ranking.length > 0 && <p class="hint">{t("ballot-unranked")}</p>}
            <ul class="stance-cards">
              {rest.map((option) => (
                <li key={option.id}>
                  <button
                    type="button"
                    class="stance-card mark-card rank-next"
                    data-add={option.id}
                    onClick={() => rankNext(option)}
                  >
                    <Icon name="plus" />
                    <span>
                      <span class="hidden">{t("ballot-rank-next", { rank: ranking.length + 1 })} </span>
                      <span class="stance-card-name">
                        <OptionName poll={poll} option={option} />
                      </span>
                    </span>
                  </button>
                  <OptionNote option={option} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </MarkSet>
  );
}

const MOVES = {
  up: "ballot-rank-up",
  down: "ballot-rank-down",
  level: "ballot-rank-level",
  remove: "ballot-rank-remove",
} as const;

interface MoverProps {
  option: Option;
  how: Move;
  icon: IconName;
  can: boolean;
  move: (option: Option, how: Move) => void;
}

/** At the end of the way the button stays, and keeps the focus; it only stops answering. */
function Mover({ option, how, icon, can, move }: MoverProps) {
  return (
    <button
      type="button"
      class="button button-quiet button-icon"
      data-move={`${option.id} ${how}`}
      aria-disabled={!can || undefined}
      title={t(MOVES[how])}
      onClick={() => can && move(option, how)}
    >
      <Icon name={icon} />
      <span class="hidden">
        {t(MOVES[how])}: {option.title}
      </span>
    </button>
  );
}
