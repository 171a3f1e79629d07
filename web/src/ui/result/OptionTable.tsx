import type { FigureKind, Method } from "#api/schema.generated";
import { language, t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { Bar, type Part } from "./Bar";
import { shown, sum } from "./exact";
import { type Counted, columnsOf, figure, figureText, inOrder } from "./figures";
import { Num } from "./Num";
import { nameOf } from "./names";
import type { CountedPollFragment } from "./result.generated";
import { Sideways } from "./Sideways";
import { scaleOf } from "./scale";
import { onlyTold, spendsMoney } from "./sentence";
import { FIGURES, TOTALS } from "./words";

interface Props {
  options: readonly Counted[];
  order: readonly (readonly string[])[];
  method: Method;
  closed: boolean;
  /** Whether the count came to a choice; otherwise nobody "won". */
  chosen: boolean;
  /** What a bar has to reach, where there is such a number. */
  needed?: string | null | undefined;
  poll?: CountedPollFragment | undefined;
}

/** The options with a bar, a number and a mark each: picture and table in one. */
export function OptionTable({ options, order, method, closed, chosen, needed, poll }: Props) {
  const rows = inOrder(options, order, method);
  const columns = columnsOf(rows);
  const line = needed ?? undefined;
  const scale = scaleOf([...rows.map(reach), ...(line ? [line] : [])]);
  return (
    <Sideways label={t("result-by-option")}>
      <table class="option-table">
        <caption class="hidden">{t("result-by-option")}</caption>
        <thead>
          <tr>
            <th scope="col">{t(method === "NOMINATION" ? "result-person" : "result-option")}</th>
            <th scope="col">{t(TOTALS[method])}</th>
            {columns.map((kind) => (
              <th key={kind} scope="col" class="option-figure">
                {t(FIGURES[kind])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((option) => (
            <tr key={option.id} class={option.won && chosen ? "option-won" : undefined}>
              <th scope="row">
                <span class="option-name">
                  {nameOf(option)} <Mark option={option} method={method} closed={closed} chosen={chosen} />
                </span>
                <Bar parts={partsOf(option, chosen)} scale={scale} line={line} />
                <Figures option={option} kinds={columns} poll={poll} />
              </th>
              <td>{option.total ? <Num value={option.total} /> : "–"}</td>
              {columns.map((kind) => (
                <td key={kind} class="option-figure">
                  <Cell option={option} kind={kind} poll={poll} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {line && <p class="soft small">{t("result-line", { needed: shown(line, language.value) })}</p>}
    </Sideways>
  );
}

/** On a phone the further figures stand below the bar, for there is no room beside it. */
function Figures({ option, kinds, poll }: { option: Counted; kinds: FigureKind[]; poll: Props["poll"] }) {
  const said = kinds.flatMap((kind) => {
    const value = figure(option, kind);
    return value === undefined ? [] : [`${t(FIGURES[kind])}: ${figureText(kind, value, poll)}`];
  });
  return said.length > 0 ? <span class="option-figures">{said.join(" · ")}</span> : null;
}

function Cell({ option, kind, poll }: { option: Counted; kind: FigureKind; poll: Props["poll"] }) {
  const value = figure(option, kind);
  return value === undefined ? <>–</> : <Num value={value}>{figureText(kind, value, poll)}</Num>;
}

/** A word and a sign, never colour alone. */
function Mark({
  option,
  method,
  closed,
  chosen,
}: Pick<Props, "method" | "closed" | "chosen"> & { option: Counted }) {
  if (onlyTold(method)) return null;
  if (option.tied) return <Badge tone="warm">{t("result-mark-level")}</Badge>;
  if (!option.won) return null;
  if (!closed || !chosen) return <Badge>{t("result-mark-ahead")}</Badge>;
  return (
    <Badge tone="good" icon="check">
      {t(spendsMoney(method) ? "result-mark-paid" : "result-mark-chosen")}
    </Badge>
  );
}

function partsOf(option: Counted, chosen: boolean): Part[] {
  const [yes, maybe, no] = (["YES", "IF_NEED_BE", "NO"] as const).map((kind) => figure(option, kind));
  if (yes !== undefined && maybe !== undefined && no !== undefined)
    return [
      { value: yes, look: "bar-yes" },
      { value: maybe, look: "bar-maybe" },
      { value: no, look: "bar-no" },
    ];
  return [{ value: option.total ?? "0", look: option.won && chosen ? "bar-won" : "" }];
}

/** As far as its bar goes. */
const reach = (option: Counted): string => sum(partsOf(option, false).map(({ value }) => value));
