// Who is reading, and which organisation this is. Read once at the start and on every refresh.
import { computed, signal } from "@preact/signals";
import { choose, spoken } from "#i18n/text";
import { asRefusal, type Refusal } from "./errors";
import { send } from "./graphql";
import { listen, stopListening } from "./live";
import { refresh } from "./reading";
import { SessionQuery } from "./session.generated";

export const session = signal<SessionQuery | undefined>(undefined);
export const sessionRefusal = signal<Refusal | undefined>(undefined);
export const viewer = computed(() => session.value?.viewer ?? undefined);
export const organisation = computed(() => session.value?.organisation);
export const signedIn = computed(() => viewer.value !== undefined);

/** Times are shown in the zone of the reader's profile, or else of the device. */
export const timeZone = computed(
  () => viewer.value?.person.timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone,
);

export async function readSession(): Promise<void> {
  try {
    session.value = await send(SessionQuery, {});
    sessionRefusal.value = undefined;
  } catch (thrown) {
    sessionRefusal.value = asRefusal(thrown);
    return;
  }
  const language = viewer.value?.person.languages.map(spoken).find((known) => known !== undefined);
  if (language) await choose(language);
  if (signedIn.value) listen();
  else stopListening();
}

/** After signing in or out: a new reader, a new socket, everything read again (the session too). */
export async function readerChanged(): Promise<void> {
  stopListening();
  await refresh();
}
