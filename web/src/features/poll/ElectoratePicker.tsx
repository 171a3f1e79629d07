import { send } from "#api/graphql";
import { useReading } from "#api/reading";
import type { ElectorateKind, GroupKind } from "#api/schema.generated";
import { t } from "#i18n/text";
import { CheckboxGroup, RadioGroup } from "#ui/Choice";
import { electorateText } from "#ui/electorate";
import type { Found } from "#ui/find";
import { PeoplePicker } from "#ui/PeoplePicker";
import { ELECTORATES } from "#ui/words";
import { SeatsQuery } from "./poll.generated";

export interface Chosen {
  kind: ElectorateKind;
  groupIds: string[];
  people: Found[];
}

interface Room {
  id: string;
  name: string;
  kind: GroupKind;
}

interface Props {
  groups: Room[];
  chosen: Chosen;
  error: string | undefined;
  onChange: (chosen: Chosen) => void;
}

const KINDS: ElectorateKind[] = ["GROUPS", "CORE_TEAM", "PEOPLE"];

/** Who votes, by a rule that a person can read, with how many people that is. */
export function ElectoratePicker({ groups, chosen, error, onChange }: Props) {
  const rooms = groups.filter((group) => group.kind === "HUB" || group.kind === "WORKING_GROUP");
  const core = groups.filter((group) => group.kind === "CORE_TEAM");
  const named = rooms.filter((group) => chosen.groupIds.includes(group.id));
  const seated = chosen.kind === "GROUPS" ? named : chosen.kind === "CORE_TEAM" ? core : [];
  const ids = seated.map((group) => group.id);
  const seats = useReading(() => countPeople(ids), ids.join());
  const size = chosen.kind === "PEOPLE" ? chosen.people.length : seats.answer.value;
  const nobody = chosen.kind === "PEOPLE" ? chosen.people.length === 0 : seated.length === 0;
  return (
    <>
      <RadioGroup
        legend={t("poll-who")}
        error={error}
        value={chosen.kind}
        options={KINDS.map((value) => ({ value, label: t(ELECTORATES[value]) }))}
        onChoose={(kind) => onChange({ ...chosen, kind })}
      />
      {chosen.kind === "GROUPS" && (
        <CheckboxGroup
          legend={t("poll-which-groups")}
          options={rooms.map((group) => ({ value: group.id, label: group.name }))}
          values={chosen.groupIds}
          onChange={(groupIds) => onChange({ ...chosen, groupIds })}
        />
      )}
      {chosen.kind === "PEOPLE" && (
        <PeoplePicker
          label={t("poll-which-people")}
          people={chosen.people}
          onChange={(people) => onChange({ ...chosen, people })}
        />
      )}
      <p class="electorate" role="status">
        {nobody
          ? t("poll-nobody-yet")
          : `${electorateText({ kind: chosen.kind, groups: named, people: chosen.people, size: size ?? 0 })}${
              size === undefined ? "" : `: ${t("deciding-electorate-size", { count: size })}.`
            }`}
      </p>
    </>
  );
}

/** Everybody who sits in one of the groups and may vote, each once. */
async function countPeople(groupIds: string[]): Promise<number> {
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
  return people.size;
}
