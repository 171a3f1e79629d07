import { timeZone } from "#api/session";
import { language } from "#i18n/text";
import { absolute, now, relative, shortDate } from "./time";

interface Props {
  at: string;
  /** How it is shown; the other form is in the tooltip. */
  as?: "relative" | "absolute" | "date";
}

/** A moment: how far away, with the exact time in the reader's zone one hover away. */
export function Time({ at, as = "relative" }: Props) {
  const moment = Date.parse(at);
  // A day without an hour is the same day everywhere.
  const zone = at.length === 10 ? "UTC" : timeZone.value;
  const exact = absolute(moment, language.value, zone);
  const near = relative(moment, now.value, language.value);
  const day = shortDate(moment, language.value, zone);
  const shown = { relative: near, absolute: exact, date: day }[as];
  return (
    <time dateTime={at} title={as === "relative" ? exact : near}>
      {shown}
    </time>
  );
}
