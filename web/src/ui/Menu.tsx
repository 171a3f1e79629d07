import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./Icon";

export interface MenuItem {
  label: string;
  icon?: IconName;
  danger?: boolean;
  run: () => void;
}

interface Props {
  /** What the button is for, in words: "More for this comment". */
  label: string;
  items: (MenuItem | false | null | undefined)[];
}

/** How near to the edge of the window a list may come, in pixels. */
const EDGE = 8;

/** Seldom needed actions behind three dots. With nothing to offer there is no button. */
export function Menu({ label, items }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const offered = items.filter((item): item is MenuItem => Boolean(item));
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const button = () => root.current?.querySelector("button");

  useLayoutEffect(() => {
    if (!open) return;
    if (list.current) bringInside(list.current);
    entries()[0]?.focus();
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  const onKey = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined && open) {
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
      button()?.focus();
    } else if (event.key === "Tab") setOpen(false);
  };

  if (offered.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu inside
    <div class="menu" ref={root} onKeyDown={onKey}>
      <button
        type="button"
        class="button button-quiet button-icon"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
        <span class="hidden">{label}</span>
      </button>
      {open && (
        <div class="menu-list" ref={list} role="menu" id={id} aria-label={label}>
          {offered.map((item) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              key={item.label}
              class={item.danger ? "menu-item danger" : "menu-item"}
              onClick={() => {
                setOpen(false);
                button()?.focus();
                item.run();
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/**
 * The list stands under its button, moved aside as far as the window asks for; the page scrolls until all of it is seen.
 * At the very end of a page there is nothing to scroll: there it stands above its button.
 */
function bringInside(list: HTMLElement): void {
  const { left, right } = list.getBoundingClientRect();
  const page = document.documentElement;
  const most = page.clientWidth - EDGE;
  const aside = Math.max(Math.min(0, most - right), EDGE - left);
  list.style.translate = `${aside}px`;
  list.scrollIntoView({ block: "nearest" });
  // What lies over the foot of the page, the navigation of phones.
  const covered = Number.parseFloat(getComputedStyle(page).scrollPaddingBottom) || 0;
  if (list.getBoundingClientRect().bottom > innerHeight - covered + 1) list.classList.add("menu-list-above");
}
