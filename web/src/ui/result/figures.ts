// The figures of the options, in the order and with the names in which they are shown.
import type { FigureKind, Method } from "#api/schema.generated";
import { language } from "#i18n/text";
import { money } from "#ui/money";
import { byNumber, shown } from "./exact";
import type { CountedPollFragment, OptionGlanceFragment, WholeCountFragment } from "./result.generated";

/** An option with its further figures, where they were asked for. */
export type Counted = OptionGlanceFragment & Partial<Pick<WholeCountFragment["options"][number], "figures">>;

const COLUMNS: FigureKind[] = [
  "COST",
  "YES",
  "IF_NEED_BE",
  "NO",
  "FIRST_CHOICES",
  "FIRST_NOMINATIONS",
  "MEAN",
  "SUPPORTERS",
  "BLANK",
  "KEEP_FACTOR",
];

export function figure(option: Counted, kind: FigureKind): string | undefined {
  return figureRow(option, kind)?.[0];
}

export function figureRow(option: Counted, kind: FigureKind): readonly string[] | undefined {
  return option.figures?.find((one) => one.kind === kind)?.values;
}

/** What a figure is where it has nothing to say. */
const PLAIN: Partial<Record<FigureKind, string>> = { BLANK: "0", KEEP_FACTOR: "1" };

/** The figures that say something beside the total. */
export function columnsOf(options: readonly Counted[]): FigureKind[] {
  return COLUMNS.filter((kind) =>
    [(option: Counted) => option.total, () => PLAIN[kind], () => undefined].every((known) =>
      options.some((option) => figure(option, kind) !== known(option)),
    ),
  );
}

export function figureText(kind: FigureKind, value: string, poll: CountedPollFragment | undefined): string {
  if (kind === "COST") return money(value, poll?.settings.currency ?? "");
  return shown(value, language.value);
}

/** In the order of the result; where there is none, those who won and then by the total. */
export function inOrder<Option extends Counted>(
  options: readonly Option[],
  order: readonly (readonly string[])[],
  method: Method,
): Option[] {
  const place = new Map(order.flat().map((id, at) => [id, at]));
  const last = order.flat().length;
  const towards = method === "RESISTANCE" ? 1 : -1;
  return options.toSorted(
    (one, other) =>
      (place.get(one.id) ?? last) - (place.get(other.id) ?? last) ||
      Number(other.won) - Number(one.won) ||
      towards * byNumber(one.total ?? "0", other.total ?? "0"),
  );
}
