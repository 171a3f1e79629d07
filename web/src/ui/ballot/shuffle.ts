// An order by chance that can be found again.

/** In an order that follows from the seed alone. */
export function shuffled<Item extends { id: string }>(items: readonly Item[], seed: string): Item[] {
  const place = new Map(items.map((item) => [item, hash(`${seed} ${item.id}`)]));
  return items.toSorted(
    (one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0) || one.id.localeCompare(other.id),
  );
}

/** FNV-1a with the last steps of Murmur3, which spread what differs in the last letters only. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
