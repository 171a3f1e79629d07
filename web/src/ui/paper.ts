// What is folded away on the screen is whole on paper, where nothing can be opened.
import { useEffect } from "preact/hooks";

/** Opens these folded parts while the page is printed; `folded` is a selector of details. */
export function useWholeOnPaper(folded: string): void {
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const open = () => {
      closed = [...document.querySelectorAll<HTMLDetailsElement>(folded)].filter((one) => !one.open);
      for (const one of closed) one.open = true;
    };
    const close = () => {
      for (const one of closed) one.open = false;
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", close);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", close);
    };
  }, [folded]);
}
