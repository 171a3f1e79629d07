// Plain <a href> everywhere: a click on an address of the page moves without loading it anew.
import { navigate } from "#ui/address";
import { find } from "./table";

export function followLinks(): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest?.("a");
    if (!link?.href || link.target || link.hasAttribute("download")) return;
    const to = new URL(link.href);
    const here = to.pathname === location.pathname && to.search === location.search;
    if (to.origin !== location.origin || (here && to.hash) || !find(to.pathname)) return;
    event.preventDefault();
    navigate(to.pathname + to.search + to.hash);
  });
}
