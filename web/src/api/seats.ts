// Who sits in groups.
import { send } from "./graphql";
import { SeatsQuery } from "./seats.generated";

/** Everybody who sits in one of the groups and may vote, each once. */
export async function seatsOf(groupIds: string[]): Promise<Set<string>> {
  const people = new Set<string>();
  for (const id of groupIds) {
    let after: string | null | undefined = null;
    do {
      const answer: SeatsQuery = await send(SeatsQuery, { id, after });
      const members = answer.group?.members;
      for (const { person } of members?.nodes ?? [])
        if (person.active && person.standing === "MEMBER") people.add(person.id);
      after = members?.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
    } while (after);
  }
  return people;
}
