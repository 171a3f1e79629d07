// Where the reader is: the history API as a signal.
import { signal } from "@preact/signals";

const here = () => ({ path: location.pathname, search: location.search });

export const address = signal(here());
/** True once the reader has moved inside the page: the first page keeps the browser's own focus. */
export const moved = signal(false);

export function navigate(to: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  moved.value = true;
  address.value = here();
  if (!replace) scrollTo(0, 0);
}

addEventListener("popstate", () => {
  moved.value = true;
  address.value = here();
});

/** The value of a search parameter of the present address. */
export function parameter(name: string): string | null {
  return new URLSearchParams(address.value.search).get(name);
}

/** Changes search parameters in place; an empty value removes its name. */
export function setParameters(values: Record<string, string | undefined>): void {
  const search = new URLSearchParams(address.value.search);
  for (const [name, value] of Object.entries(values)) {
    if (value) search.set(name, value);
    else search.delete(name);
  }
  const text = search.toString();
  navigate(address.value.path + (text && `?${text}`), { replace: true });
}

/** On from a form that was sent: the way back does not lead to it again. */
export function moveOn(to: string): void {
  navigate(to, { replace: true });
  scrollTo(0, 0);
}
