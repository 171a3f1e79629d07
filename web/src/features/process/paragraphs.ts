// The paragraphs of a text that is being written, to say which of them take up an objection. The server parts texts in the same way: at
// blank lines, and a fenced block of code is one.

export function paragraphsOf(text: string): string[] {
  const found: string[] = [];
  let lines: string[] = [];
  let fence: string | undefined;
  const end = () => {
    const paragraph = lines.join("\n").trim();
    if (paragraph) found.push(paragraph);
    lines = [];
  };
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence) {
      lines.push(line);
      const closes = mark?.[1]?.startsWith(fence) && !mark[2]?.trim();
      if (closes) fence = undefined;
    } else if (!line.trim()) end();
    else {
      if (mark?.[1]) fence = mark[1];
      lines.push(line);
    }
  }
  end();
  return found;
}

/** The places of the paragraphs that are not in the text before; the first is one. */
export function changedPlaces(before: string[], after: string[]): number[] {
  return after.flatMap((paragraph, at) => (before.includes(paragraph) ? [] : [at + 1]));
}
