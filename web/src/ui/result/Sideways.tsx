import type { ComponentChildren } from "preact";

/** A table that is wider than a phone scrolls inside its own frame, by the keyboard as well. */
export function Sideways({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached without a mouse
    <section class="sideways" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
