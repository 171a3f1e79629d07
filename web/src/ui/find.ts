// Looking people up while a name is being typed: debounced, the last question wins.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { send } from "#api/graphql";
import { FindPeopleQuery } from "./people.generated";

export type Found = FindPeopleQuery["people"]["nodes"][number];

export function useFoundPeople(search: string | undefined, groupId?: string) {
  const found = useSignal<Found[]>([]);
  useEffect(() => {
    if (!search) {
      found.value = [];
      return;
    }
    let late = false;
    const timer = setTimeout(async () => {
      const answer = await send(FindPeopleQuery, { search, groupId }).catch(() => undefined);
      if (!late) found.value = answer?.people.nodes ?? [];
    }, 180);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [search, groupId]);
  return found;
}
