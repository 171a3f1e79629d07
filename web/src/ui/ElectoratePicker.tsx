import { useReading } from "#api/reading";
import type { ElectorateKind, GroupKind } from "#api/schema.generated";
import { seatsOf } from "#api/seats";
import { t } from "#i18n/text";
import { CheckboxGroup, RadioGroup } from "./Choice";
import { electorateText } from "./electorate";
import type { Found } from "./find";
import { PeoplePicker } from "./PeoplePicker";
import { ELECTORATES } from "./words";

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
  /** What they are chosen for, where it is not a vote. */
  legend?: string;
  hint?: string;
  /** How many people that is, in words. */
  counted?: (count: number) => string;
  onChange: (chosen: Chosen) => void;
}

const KINDS: ElectorateKind[] = ["GROUPS", "CORE_TEAM", "PEOPLE"];

/** Who that is, counted. */
export function useElectors(groups: Room[], chosen: Chosen): Electors {
  const named = seatable(groups).filter((group) => chosen.groupIds.includes(group.id));
  const core = groups.filter((group) => group.kind === "CORE_TEAM");
  const seated = chosen.kind === "GROUPS" ? named : chosen.kind === "CORE_TEAM" ? core : [];
  const ids = seated.map((group) => group.id);
  const seats = useReading(() => seatsOf(ids), ids.join());
  return chosen.kind === "PEOPLE"
    ? { named, nobody: chosen.people.length === 0, size: chosen.people.length }
    : { named, nobody: seated.length === 0, size: seats.answer.value?.size };
}

const seatable = (groups: Room[]) =>
  groups.filter((group) => group.kind === "HUB" || group.kind === "WORKING_GROUP");

/** Who votes, by a rule that a person can read, with how many people that is. */
export function ElectoratePicker(props: Props) {
  const { groups, chosen, electors, error, legend, hint, onChange } = props;
  const rooms = seatable(groups);
  const { named, nobody, size } = electors;
  const counted = props.counted ?? ((count) => t("deciding-electorate-size", { count }));
  return (
    <>
      <RadioGroup
        legend={legend ?? t("poll-who")}
        hint={hint}
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
              size === undefined ? "" : `: ${counted(size)}.`
            }`}
      </p>
    </>
  );
}
