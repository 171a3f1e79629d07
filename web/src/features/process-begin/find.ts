// Finding an agreement by a few letters, whatever their accents.

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those whose titles hold every typed word. */
export function found<Titled extends { title: string }>(all: Titled[], typed: string): Titled[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return all.filter(({ title }) => words.every((word) => plain(title).includes(word)));
}
