// Short messages: seen at the edge of the page and heard by screen readers.
import { signal } from "@preact/signals";
import { asRefusal, refusalText } from "#api/errors";
import { t } from "#i18n/text";
import { Icon, type IconName } from "./Icon";

const message = signal<{ text: string; sign?: IconName } | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;

function say(text: string, sign?: IconName): void {
  clearTimeout(timer);
  message.value = sign ? { text, sign } : { text };
  timer = setTimeout(() => {
    message.value = undefined;
  }, 6000);
}

/** Heard, not seen: for what sighted readers notice anyway. */
export const announce = (text: string): void => say(text);
/** Heard and seen: "Saved." */
export const toast = (text: string): void => say(text, "check");
/** Runs what has no place of its own for an error: it is said at the edge of the page. */
export async function told(work: () => Promise<void>): Promise<void> {
  await work().catch((thrown) => say(refusalText(asRefusal(thrown)), "alert"));
}
/** What a form says when it is done. */
export const saved = (): void => toast(t("ui-saved"));

export function Announcements() {
  const said = message.value;
  return (
    <div role="status" class="announcements">
      {said && (
        <p class={said.sign ? "toast" : "hidden"}>
          {said.sign && <Icon name={said.sign} />} {said.text}
        </p>
      )}
    </div>
  );
}
