// Light, dark, or as the device has it; the choice is kept on this device.
import { signal } from "@preact/signals";

export type Appearance = "device" | "light" | "dark";
const KEPT = "folkmoot.appearance";

function kept(): Appearance {
  const value = localStorage.getItem(KEPT);
  return value === "light" || value === "dark" ? value : "device";
}

export const appearance = signal<Appearance>(kept());

export function appear(wanted: Appearance): void {
  appearance.value = wanted;
  if (wanted === "device") {
    localStorage.removeItem(KEPT);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(KEPT, wanted);
    document.documentElement.dataset.theme = wanted;
  }
}

appear(appearance.value);
