// When this device last showed the whole. What was decided since is marked as new until the next visit.
const KEPT = "folkmoot-whole-seen";

const kept = Number(localStorage.getItem(KEPT) ?? Date.now());

/** The moment of the visit before this one; nothing is new on the first. */
export const lastVisit = kept;

export function noteVisit(): void {
  localStorage.setItem(KEPT, String(Date.now()));
}
