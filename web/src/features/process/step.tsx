// Taking a step: who takes it, for whom, what is possible, and what is said when it is refused. Every part of the page that does something
// asks here.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { Refusal, reasonText, refusalText } from "#api/errors";
import { mutate } from "#api/reading";
import type { ProcessMoveName, ProcessStepInput } from "#api/schema.generated";
import { viewer } from "#api/session";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { OF_THEM } from "./behalf";
import { MoveProcessMutation, type ProcessDetailsFragment } from "./process.generated";

export type Process = ProcessDetailsFragment;
export type Objection = Process["objections"][number];
export type Version = Process["versions"][number];
export type Paragraph = Version["paragraphs"][number];
export type Seat = Process["panel"][number];
export type Task = Process["viewerTasks"][number];
export type Face = Process["proposer"];

/** Whether the card in which the reader answers shows the one text there is: it need not stand there twice. */
export const holdsText = (process: Process): boolean =>
  process.versions.length === 1 && process.viewerTasks.some(({ name }) => name === "ANSWER");

interface Speaking {
  process: Process;
  /** For whom the facilitator enters what is said, in a meeting. */
  onBehalfOf?: Face;
}

export const Room = createContext<Speaking | undefined>(undefined);

export function useRoom(): Speaking {
  const room = useContext(Room);
  if (!room) throw new Error("a part of the page of a process stands outside of one");
  return room;
}

/** Words to whoever reads them; about the person for whom they are entered, in a meeting. */
export function useSay(): typeof t {
  const { onBehalfOf } = useRoom();
  return (key, values) => {
    const about = onBehalfOf && OF_THEM[key];
    return about ? t(about, { ...values, person: onBehalfOf.name }) : t(key, values);
  };
}

/** Whose answers are shown and taken: the reader's, or those of whom they speak for. */
export function useSpeaker(): { id: string | undefined; seat: Seat | undefined } {
  const { process, onBehalfOf } = useRoom();
  const id = onBehalfOf?.id ?? viewer.value?.person.id;
  return { id, seat: process.panel.find((seat) => seat.person.id === id) };
}

/** The moves of the reader, or those that can be entered for whom they speak for: the server says both. */
export function useMoves(): Process["viewerMoves"] {
  const { process, onBehalfOf } = useRoom();
  if (!onBehalfOf) return process.viewerMoves;
  return process.viewerMovesFor.find(({ person }) => person.id === onBehalfOf.id)?.moves ?? [];
}

/** Whether a move is possible now. */
export function useMay(): (name: ProcessMoveName, number?: number) => boolean {
  const moves = useMoves();
  return (name, number) =>
    moves.some((move) => move.name === name && (number === undefined || move.number === number));
}

/** What waits for the reader, or for those whom they speak for. */
export function useTasks(): Task[] {
  const { process, onBehalfOf } = useRoom();
  if (!onBehalfOf) return process.viewerTasks;
  return process.tasks.filter(({ person }) => person.id === onBehalfOf.id);
}

/** Takes a step, says that it is done, and keeps the focus on the page when its card is gone. */
export function useTake(): (step: ProcessStepInput, done: string) => Promise<void> {
  const { process, onBehalfOf } = useRoom();
  return async (step, done) => {
    await mutate(MoveProcessMutation, {
      input: { processId: process.id, onBehalfOfId: onBehalfOf?.id ?? null, step },
    });
    toast(done);
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById("asked")?.focus();
    });
  };
}

/** What the page says better than the server, because it is not about this process. */
const OURS: readonly string[] = [
  "UNAUTHENTICATED",
  "OFFLINE",
  "INTERNAL",
  "TOO_MANY_REQUESTS",
  "BAD_REQUEST",
  "QUERY_TOO_COSTLY",
];

/** A refusal that says what to do instead in this very place: by its reason, or else as the server put it. */
export const sentence = (refusal: Refusal): string =>
  OURS.includes(refusal.code)
    ? refusalText(refusal)
    : reasonText({ sentence: refusal.message, reason: refusal.reason ?? null });

/** What to write under a field, if the refusal is about it. */
export const wrong = (refusal: Refusal | undefined, field: string): string | undefined =>
  refusal?.field === field ? sentence(refusal) : undefined;

/** Who was chosen; a form that nobody was chosen in is not sent. */
export function chosenIn(people: { id: string }[], field: string): string {
  const [person] = people;
  if (!person) throw new Refusal("INVALID", t("error-field-person"), field);
  return person.id;
}

/** The moment that was chosen; a form without one is not sent. */
export function momentIn(at: string, field: string): string {
  if (!at) throw new Refusal("INVALID", t("consent-choose-moment"), field);
  return at;
}
