import type { RefObject } from "preact";
import { type TextKey, t } from "#i18n/text";
import { Icon, type IconName } from "./Icon";
import { type Marked, prefix, wrap } from "./markup";

const TOOLS: { label: TextKey; icon: IconName; use: (marked: Marked) => Marked }[] = [
  { label: "ui-bold", icon: "bold", use: (marked) => wrap(marked, "**") },
  { label: "ui-italic", icon: "italic", use: (marked) => wrap(marked, "_") },
  { label: "ui-link", icon: "link", use: (marked) => wrap(marked, "[", "](https://)") },
  { label: "ui-list", icon: "list", use: (marked) => prefix(marked, "- ") },
  { label: "ui-tasks", icon: "tasks", use: (marked) => prefix(marked, "- [ ] ") },
  { label: "ui-quote", icon: "quote", use: (marked) => prefix(marked, "> ") },
  {
    label: "ui-mention",
    icon: "at",
    use: (marked) => ({
      text: `${marked.text.slice(0, marked.start)}@${marked.text.slice(marked.end)}`,
      start: marked.start + 1,
      end: marked.start + 1,
    }),
  },
];

interface Props {
  area: RefObject<HTMLTextAreaElement | null>;
  onPut: (changed: Marked) => void;
}

/** One stop for the Tab key; the arrows walk along it. */
export function Toolbar({ area, onPut }: Props) {
  const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const tools = [...event.currentTarget.querySelectorAll("button")];
    const at = tools.indexOf(document.activeElement as HTMLButtonElement);
    const next = tools[(at + step + tools.length) % tools.length];
    for (const tool of tools) tool.tabIndex = tool === next ? 0 : -1;
    next?.focus();
  };
  return (
    <div class="toolbar" role="toolbar" tabIndex={-1} aria-label={t("ui-toolbar")} onKeyDown={walk}>
      {TOOLS.map(({ label, icon, use }, at) => (
        <button
          type="button"
          key={label}
          tabIndex={at === 0 ? 0 : -1}
          title={t(label)}
          onClick={() => {
            const element = area.current;
            if (!element) return;
            onPut(use({ text: element.value, start: element.selectionStart, end: element.selectionEnd }));
          }}
        >
          <Icon name={icon} />
          <span class="hidden">{t(label)}</span>
        </button>
      ))}
    </div>
  );
}
