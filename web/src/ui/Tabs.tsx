import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  count?: number | undefined;
}

interface Props<Name extends string> {
  label: string;
  tabs: Tab<Name>[];
  value: Name;
  onChoose: (name: Name) => void;
  /** The panel of the chosen tab. */
  children: ComponentChildren;
}

export function Tabs<Name extends string>({ label, tabs, value, onChoose, children }: Props<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const choice = tabs.length > 1;
  const onKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.name === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };
  return (
    <div class="tabs">
      {/* One alone is no choice: its panel stands by itself. */}
      {choice && (
        <div class="tab-list" role="tablist" tabIndex={-1} aria-label={label} ref={list} onKeyDown={onKey}>
          {tabs.map((tab) => (
            <button
              type="button"
              role="tab"
              key={tab.name}
              id={`${id}-${tab.name}`}
              data-tab={tab.name}
              aria-selected={tab.name === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.name === value ? 0 : -1}
              onClick={() => onChoose(tab.name)}
            >
              {tab.label}
              {tab.count !== undefined && <span class="count">{tab.count}</span>}
            </button>
          ))}
        </div>
      )}
      <div
        {...(choice && {
          class: "tab-panel",
          role: "tabpanel",
          id: `${id}-panel`,
          "aria-labelledby": `${id}-${value}`,
        })}
      >
        {children}
      </div>
    </div>
  );
}
