import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { Badge } from "./Badge";
import { absolute, now, relative } from "./time";

const DAY = 86_400_000;

/** How long a poll still takes ballots; warm in its last day. The exact time is one hover away. */
export function TimeLeft({ closesAt }: { closesAt: string }) {
  const at = Date.parse(closesAt);
  const left = at - now.value;
  const exact = absolute(at, language.value, timeZone.value);
  const words = relative(at, now.value, language.value);
  return (
    <Badge tone={left < DAY && left > 0 ? "warm" : "calm"} icon="clock">
      <time dateTime={closesAt} title={exact}>
        {left > 0 ? t("ui-closes", { when: words }) : t("ui-closed", { when: words })}
      </time>
    </Badge>
  );
}
