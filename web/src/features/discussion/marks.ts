// Marking as read while one reads: a comment that was on screen for a moment counts, and the mark
// moves up to the first that was not.
import { useEffect, useState } from "preact/hooks";
import { send } from "#api/graphql";
import { MarkDiscussionReadMutation } from "./discussion.generated";

export interface Marks {
  /** A comment came on screen or went; returns what undoes it. */
  watch: (element: HTMLElement, number: number, unread: boolean) => () => void;
  /** Everything up to this number, at the reader's own word. */
  upTo: (number: number) => Promise<void>;
}

const LOOKED_AT = 900;

export function useMarks(discussionId: string, readUpTo: number, mayMark: boolean): Marks {
  const [marks] = useState(() => makeMarks(discussionId, readUpTo));
  useEffect(() => (mayMark ? marks.start() : undefined), []);
  return marks;
}

export function makeMarks(
  discussionId: string,
  readUpTo: number,
  tell = (upTo: number): Promise<unknown> =>
    send(MarkDiscussionReadMutation, { input: { discussionId, upTo } }),
) {
  const read = new Map<number, boolean>();
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  let reached = readUpTo;
  let told = -1;
  let active = false;
  let sending: ReturnType<typeof setTimeout> | undefined;

  const advance = () => {
    while (read.get(reached + 1)) reached++;
    if (!active || reached === told || sending) return;
    sending = setTimeout(async () => {
      sending = undefined;
      told = reached;
      await tell(reached).catch(() => {});
    }, 1500);
  };
  const numberOf = (element: Element) => Number((element as HTMLElement).dataset.number);
  const observer =
    typeof IntersectionObserver === "undefined"
      ? undefined
      : new IntersectionObserver((entries) => {
          for (const { target, isIntersecting } of entries) {
            clearTimeout(timers.get(target));
            if (!isIntersecting || document.hidden) continue;
            timers.set(
              target,
              setTimeout(() => {
                read.set(numberOf(target), true);
                observer?.unobserve(target);
                advance();
              }, LOOKED_AT),
            );
          }
        });
  return {
    start: () => {
      active = true;
      // Also without comments: the discussion itself has been opened.
      advance();
      return () => {
        active = false;
        if (sending) {
          clearTimeout(sending);
          void tell(reached).catch(() => {});
        }
        observer?.disconnect();
      };
    },
    watch: (element: HTMLElement, number: number, unread: boolean) => {
      if (!unread) {
        read.set(number, true);
        advance();
        return () => {};
      }
      if (!read.get(number)) read.set(number, false);
      observer?.observe(element);
      return () => {
        clearTimeout(timers.get(element));
        observer?.unobserve(element);
      };
    },
    upTo: async (number: number) => {
      reached = Math.max(reached, number);
      told = reached;
      await tell(reached);
    },
  };
}
