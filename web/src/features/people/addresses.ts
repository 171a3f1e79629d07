// Email addresses out of whatever was pasted: lines, commas, "Name <address>", a column of a table.
export function addressesIn(pasted: string): string[] {
  const found = new Map<string, string>();
  for (const piece of pasted.split(/[\s,;<>"'()]+/)) {
    const address = piece.replace(/^mailto:/i, "").replace(/[.:]+$/, "");
    if (address.includes("@")) found.set(address.toLowerCase(), address);
  }
  return [...found.values()];
}
