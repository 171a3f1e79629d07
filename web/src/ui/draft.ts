// What is being written, kept on this device until it is sent: a lost connection or a closed tab loses nothing.
import { type Signal, signal } from "@preact/signals";
import { useState } from "preact/hooks";

const nameOf = (draft: string) => `folkmoot.draft.${draft}`;

export const keptDraft = (draft: string): string => localStorage.getItem(nameOf(draft)) ?? "";

export function keepDraft(draft: string, text: string): void {
  if (text) localStorage.setItem(nameOf(draft), text);
  else localStorage.removeItem(nameOf(draft));
}

export const forgetDraft = (draft: string): void => keepDraft(draft, "");

/** One line that is kept like the texts of the editor: a title. */
export function useDraft(
  draft: string,
  otherwise = "",
): { text: Signal<string>; write: (text: string) => void } {
  const [text] = useState(() => signal(keptDraft(draft) || otherwise));
  return {
    text,
    write: (changed) => {
      text.value = changed;
      keepDraft(draft, changed);
    },
  };
}
