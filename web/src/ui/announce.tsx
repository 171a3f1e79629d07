// Short messages: seen at the edge of the page and heard by screen readers.
import { signal } from "@preact/signals";
import { t } from "#i18n/text";
import { Icon } from "./Icon";

const message = signal<{ text: string; seen: boolean } | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;

function say(text: string, seen: boolean): void {
  clearTimeout(timer);
  message.value = { text, seen };
  timer = setTimeout(() => {
    message.value = undefined;
  }, 6000);
}

/** Heard, not seen: for what sighted readers notice anyway. */
export const announce = (text: string): void => say(text, false);
/** Heard and seen: "Saved." */
export const toast = (text: string): void => say(text, true);
/** What a form says when it is done. */
export const saved = (): void => toast(t("ui-saved"));

export function Announcements() {
  const told = message.value;
  return (
    <div role="status" class="announcements">
      {told && (
        <p class={told.seen ? "toast" : "hidden"}>
          {told.seen && <Icon name="check" />} {told.text}
        </p>
      )}
    </div>
  );
}
