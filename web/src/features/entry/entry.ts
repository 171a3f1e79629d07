// What the pages before the door have in common.
import type { Refusal } from "#api/errors";
import { readerChanged } from "#api/session";
import { navigate, parameter } from "#ui/address";
import { ownAddress } from "./own";

/** The way on: where the reader wanted to go, if that is an address of this page. */
export function wayOn(): string {
  return ownAddress(parameter("next"));
}

export async function enter(): Promise<void> {
  await readerChanged();
  navigate(wayOn(), { replace: true });
}

export const deviceTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Shorter ones are refused by the server too. */
export const SHORTEST_PASSWORD = 10;

/** The server does not say which part was wrong; neither do we. */
export function turnedAway(refusal: Refusal): boolean {
  return ["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "INVALID"].includes(refusal.code);
}
