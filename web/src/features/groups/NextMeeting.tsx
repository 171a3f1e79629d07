// When a group meets next.
import { t } from "#i18n/text";
import { MeetingRow } from "#ui/MeetingRow";
import type { MeetingGlanceFragment } from "#ui/meeting.generated";

export function NextMeeting({ meetings, level }: { meetings: MeetingGlanceFragment[]; level: 2 | 3 | 4 }) {
  const [next] = meetings;
  if (!next) return null;
  const Part = `h${level}` as const;
  return (
    <div class="stack-tight">
      <Part class={level === 2 ? undefined : "hub-card-part"}>{t("groups-next-meeting")}</Part>
      <MeetingRow meeting={next} own />
    </div>
  );
}
