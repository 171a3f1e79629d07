import { useEffect, useRef } from "preact/hooks";

/** Shows HTML that the server has rendered from Markdown and sanitised. Never give it anything else. */
export function Markdown({ html }: { html: string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A wide table scrolls by itself, and then must be reachable by keyboard.
    for (const table of element.current?.querySelectorAll("table") ?? []) {
      if (table.parentElement?.classList.contains("wide")) continue;
      const wide = document.createElement("div");
      wide.className = "wide";
      wide.tabIndex = 0;
      table.replaceWith(wide);
      wide.append(table);
    }
    for (const box of element.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? []) {
      box.setAttribute("aria-label", box.closest("li")?.textContent?.trim() ?? "");
    }
  }, [html]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the server, the only place that does it
  return <div class="prose" ref={element} dangerouslySetInnerHTML={{ __html: html }} />;
}
