// A process in a list.
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { Badge } from "./Badge";
import { Icon } from "./Icon";
import { PHASE_TONES, PROCESS_KINDS, phaseText, taskText } from "./process";
import type { ProcessGlanceFragment } from "./process.generated";
import { Time } from "./Time";
import { absolute, now, relative } from "./time";

const DAY = 86_400_000;

/** Until when; warm in the last day. The exact time is one hover away. */
export function Until({ at }: { at: string }) {
  const moment = Date.parse(at);
  const left = moment - now.value;
  const when = relative(moment, now.value, language.value);
  return (
    <Badge tone={left < DAY && left > 0 ? "warm" : "calm"} icon="clock">
      <time dateTime={at} title={absolute(moment, language.value, timeZone.value)}>
        {left > 0 ? t("process-until", { when }) : t("process-until-past", { when })}
      </time>
    </Badge>
  );
}

/** Where it is, how long, and what it asks of the reader. */
export function ProcessRow({ process }: { process: ProcessGlanceFragment }) {
  const { id, title, kind, phase, phaseEndsAt, paused, viewerTasks } = process;
  const draft = phase === "DRAFT";
  return (
    <>
      <a class="item-title" href={draft ? `/processes/${id}/edit` : `/processes/${id}`}>
        {title}
      </a>
      <div class="item-line">
        <span>{t(PROCESS_KINDS[kind])}</span>
        <Badge tone={PHASE_TONES[phase]}>{phaseText(process)}</Badge>
        {paused ? (
          <Badge tone="warm">
            {t("process-paused-until")} <Time at={paused.until} as="date" />
          </Badge>
        ) : (
          phaseEndsAt && <Until at={phaseEndsAt} />
        )}
        {draft && <span>{t("process-only-you")}</span>}
      </div>
      {!draft && viewerTasks.length > 0 && (
        <ul class="process-tasks" aria-label={t("process-asked-of-you")}>
          {viewerTasks.map((task) => (
            <li key={`${task.name}${task.number ?? ""}`}>
              <a class="row-tight" href={`/processes/${id}`}>
                <Icon name="right" size={16} /> {taskText(task)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
