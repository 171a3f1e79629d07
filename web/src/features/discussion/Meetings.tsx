// The meetings that belong to a discussion.
import { t } from "#i18n/text";
import { MeetingRow } from "#ui/MeetingRow";
import type { DiscussionDetailsFragment } from "./discussion.generated";

export function Meetings({ discussion: { meetings } }: { discussion: DiscussionDetailsFragment }) {
  if (meetings.length === 0) return null;
  return (
    <section>
      <h2 class="side-title">{t("discussion-meetings")}</h2>
      <ul class="list">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingRow meeting={meeting} own />
          </li>
        ))}
      </ul>
    </section>
  );
}
