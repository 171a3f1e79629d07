// Text surgery of the Markdown editor, apart from the page so that it can be tested.

export interface Marked {
  text: string;
  start: number;
  end: number;
}

/** Puts marks around the selection, or takes them away when they are there already. */
export function wrap({ text, start, end }: Marked, before: string, after = before): Marked {
  const inside = text.slice(start, end);
  const outer =
    text.slice(start - before.length, start) === before && text.slice(end, end + after.length) === after;
  if (outer) {
    return {
      text: text.slice(0, start - before.length) + inside + text.slice(end + after.length),
      start: start - before.length,
      end: end - before.length,
    };
  }
  return {
    text: text.slice(0, start) + before + inside + after + text.slice(end),
    start: start + before.length,
    end: end + before.length,
  };
}

/** Puts a mark before every selected line, or takes it from all when all have it. */
export function prefix({ text, start, end }: Marked, mark: string): Marked {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const found = text.indexOf("\n", end);
  const to = found === -1 ? text.length : found;
  const lines = text.slice(from, to).split("\n");
  const all = lines.every((line) => line.startsWith(mark));
  const changed = lines.map((line) => (all ? line.slice(mark.length) : mark + line)).join("\n");
  const grown = changed.length - (to - from);
  return {
    text: text.slice(0, from) + changed + text.slice(to),
    start: Math.max(from, start + (all ? -mark.length : mark.length)),
    end: end + grown,
  };
}

/** The "@name" being written at the caret, if one is. */
export function mentionAt(text: string, caret: number): { from: number; search: string } | undefined {
  const found = /(^|[\s(])@([\p{L}\p{N}_.-]{1,30})$/u.exec(text.slice(0, caret));
  return found ? { from: caret - (found[2] ?? "").length - 1, search: found[2] ?? "" } : undefined;
}
