// What the parts of a discussion's comments share.
import { signal } from "@preact/signals";
import type { Marks } from "./marks";

export interface Room {
  discussionId: string;
  mayComment: boolean;
  marks: Marks;
  /** Brings a comment on screen, wherever it stands. */
  show: (commentId: string) => void;
}

/** The comment that is pointed at: drawn with an edge. */
export const pointedAt = signal<string | undefined>(undefined);

/** Scrolls to a comment that is on the page; false when it is not. */
export function bring(commentId: string): boolean {
  const element = document.getElementById(commentId);
  if (!element) return false;
  pointedAt.value = commentId;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
  return true;
}
