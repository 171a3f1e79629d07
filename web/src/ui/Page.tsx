import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { organisation } from "#api/session";
import { moved } from "./address";

interface Props {
  title: string;
  /** Above the title: where this belongs. */
  above?: ComponentChildren;
  /** Beside the title: what can be done. */
  actions?: ComponentChildren;
  /** "narrow" for forms, "wide" for overviews, else the width of a text. */
  width?: "narrow" | "text" | "wide";
  children: ComponentChildren;
}

/** A page's frame of its own: the title of the document, its heading, and the focus on arrival. */
export function Page({ title, above, actions, width = "text", children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = organisation.value?.name ?? "Folkmoot";
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
  useEffect(() => {
    if (moved.value) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class={`page page-${width}`}>
      <header class="page-head">
        <div class="page-title">
          {above && <div class="above">{above}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actions && <div class="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  count?: number | undefined;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

export function Section({ title, count, actions, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section-head">
        <h2>
          {title} {count !== undefined && <span class="count">{count}</span>}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
