// A meeting in a list: its title, whose it is, and when.
import type { ComponentChildren } from "preact";
import { timeZone } from "#api/session";
import { language } from "#i18n/text";
import { GroupLink } from "./Badge";
import type { MeetingGlanceFragment } from "./meeting.generated";
import { span } from "./time";

interface Props {
  meeting: MeetingGlanceFragment;
  /** Where the group is known from what stands around. */
  own?: boolean;
  children?: ComponentChildren;
}

export function MeetingRow({ meeting, own = false, children }: Props) {
  const [from, to] = [Date.parse(meeting.startsAt), Date.parse(meeting.endsAt)];
  return (
    <div>
      <a class="item-title" href={`/meetings/${meeting.id}`}>
        {meeting.title}
      </a>
      <div class="item-line">
        {!own && <GroupLink group={meeting.group} />}
        <time dateTime={meeting.startsAt}>{span(from, to, language.value, timeZone.value)}</time>
        {children}
      </div>
    </div>
  );
}
