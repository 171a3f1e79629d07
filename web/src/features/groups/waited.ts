// Whom a process waits for: each person once, in the order of its tasks.
interface Waiting<Person> {
  person: Person;
}

export function waitedFor<Person extends { id: string }>(tasks: Waiting<Person>[]): Person[] {
  const people = new Map(tasks.map(({ person }) => [person.id, person]));
  return [...people.values()];
}
