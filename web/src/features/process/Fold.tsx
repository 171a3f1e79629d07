// What was said in an earlier phase is folded away: it can be read again, and does not stand in the way.
import type { ComponentChildren } from "preact";

interface Props {
  label: string;
  /** Now is its time: it is shown as it is. */
  open: boolean;
  children: ComponentChildren;
}

export function Fold({ label, open, children }: Props) {
  if (open) return <>{children}</>;
  return (
    <details class="unfold">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
