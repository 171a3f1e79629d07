// The vocabularies of meetings, as the page says them.
import type {
  AgendaItemKind,
  AgendaItemSettled,
  AgendaWhy,
  MeetingAnswer,
  MeetingState,
} from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";

/** What one can say; that somebody has not answered is no answer. */
export type Said = Exclude<MeetingAnswer, "WAITING">;

export const ANSWERS: Record<Said, TextKey> = {
  COMING: "meeting-answer-coming",
  MAYBE: "meeting-answer-maybe",
  NOT_COMING: "meeting-answer-not-coming",
};

export const ANSWER_ORDER: Said[] = ["COMING", "MAYBE", "NOT_COMING"];

export const COUNTED: Record<MeetingAnswer, TextKey> = {
  COMING: "meeting-coming",
  MAYBE: "meeting-maybe",
  NOT_COMING: "meeting-not-coming",
  WAITING: "meeting-waiting",
};

export const STATES: Record<MeetingState, { word: TextKey; tone: "calm" | "good" | "warm" | "info" }> = {
  PLANNED: { word: "meeting-planned", tone: "info" },
  UNDER_WAY: { word: "meeting-under-way", tone: "good" },
  HELD: { word: "meeting-held", tone: "calm" },
  CANCELLED: { word: "meeting-cancelled", tone: "warm" },
};

export const KINDS: Record<AgendaItemKind, TextKey> = {
  WORDS: "meeting-item-words",
  DISCUSSION: "meeting-item-discussion",
  POLL: "meeting-item-poll",
  PROCESS: "meeting-item-process",
  OBJECTION: "meeting-item-objection",
  GOAL: "meeting-item-goal",
};

export const SETTLED: Record<AgendaItemSettled, TextKey> = {
  OPEN: "meeting-settled-open",
  DONE: "meeting-settled-done",
  CARRIED_OVER: "meeting-settled-carried-over",
};

export const SETTLED_ORDER: AgendaItemSettled[] = ["OPEN", "DONE", "CARRIED_OVER"];

export const WHYS: Record<AgendaWhy, TextKey> = {
  OBJECTION: "meeting-why-objection",
  REVIEW: "meeting-why-review",
  POLL_BEFORE: "meeting-why-poll-before",
  POLL_AFTER: "meeting-why-poll-after",
  GOAL_OFF_TRACK: "meeting-why-goal",
  NO_END: "meeting-why-no-end",
};

/** What an item or a suggestion is about, as far as the reader may see it. */
interface About {
  title?: string | null;
  objection?: number | null;
  discussion?: { id: string; title: string } | null;
  poll?: { id: string; version: { title: string } } | null;
  process?: { id: string; title: string } | null;
  goal?: { id: string; title: string } | null;
}

/** Its title, and where it leads. */
export function subjectOf(about: About): { title: string; href?: string } {
  const { discussion, poll, process, goal, objection } = about;
  if (discussion) return { title: discussion.title, href: `/d/${discussion.id}` };
  if (poll) return { title: poll.version.title, href: `/polls/${poll.id}` };
  if (goal) return { title: goal.title, href: `/goals/${goal.id}` };
  if (process && objection) {
    const title = t("meeting-item-objection-title", { number: objection, title: process.title });
    return { title, href: `/processes/${process.id}` };
  }
  if (process) return { title: process.title, href: `/processes/${process.id}` };
  return { title: about.title ?? t("meeting-item-hidden") };
}
