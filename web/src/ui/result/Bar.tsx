import type { Scale } from "./scale";

export interface Part {
  value: string;
  /** How the part looks: "bar-won", "bar-maybe" … */
  look?: string;
}

interface Props {
  parts: readonly Part[];
  scale: Scale;
  /** What has to be reached, where there is such a number. */
  line?: string | null | undefined;
}

/** A bar, or several end to end. Decoration: its numbers stand beside it. */
export function Bar({ parts, scale, line }: Props) {
  const nought = scale.at("0");
  let from = nought;
  return (
    <span class="bar" aria-hidden="true">
      {parts.map(({ value, look = "" }, at) => {
        const width = scale.at(value) - nought;
        const left = width < 0 ? from + width : from;
        from += Math.max(0, width);
        return (
          <span
            key={at}
            class={`bar-part ${look}`}
            style={{ left: `${left}%`, width: `${Math.abs(width)}%` }}
          />
        );
      })}
      {nought > 0 && <span class="bar-nought" style={{ left: `${nought}%` }} />}
      {line && <span class="bar-line" style={{ left: `min(${scale.at(line)}%, 100% - 2px)` }} />}
    </span>
  );
}
