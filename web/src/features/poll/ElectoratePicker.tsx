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

export interface Room {
  id: string;
  name: string;
  kind: GroupKind;
}

interface Electors {
  /** The groups that are chosen by name. */
  named: Room[];
  nobody: boolean;
  /** How many people that is, each counted once; unknown until it is counted. */
  size: number | undefined;
}

interface Props {
  groups: Room[];
  chosen: Chosen;
  electors: Electors;
  error: string | undefined;
  onChange: (chosen: Chosen) => void;
}

const KINDS: ElectorateKind[] = ["GROUPS", "CORE_TEAM", "PEOPLE"];

/** Who that is, counted. */
export function useElectors(groups: Room[], chosen: Chosen): Electors {
  const named = seatable(groups).filter((group) => chosen.groupIds.includes(group.id));
  const core = groups.filter((group) => group.kind === "CORE_TEAM");
  const seated = chosen.kind === "GROUPS" ? named : chosen.kind === "CORE_TEAM" ? core : [];
  const ids = seated.map((group) => group.id);
  const seats = useReading(() => countPeople(ids), ids.join());
  return chosen.kind === "PEOPLE"
    ? { named, nobody: chosen.people.length === 0, size: chosen.people.length }
    : { named, nobody: seated.length === 0, size: seats.answer.value };
}

const seatable = (groups: Room[]) =>
  groups.filter((group) => group.kind === "HUB" || group.kind === "WORKING_GROUP");

/** Who votes, by a rule that a person can read, with how many people that is. */
export function ElectoratePicker({ groups, chosen, electors, error, onChange }: Props) {
  const rooms = seatable(groups);
  const { named, nobody, size } = electors;
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
