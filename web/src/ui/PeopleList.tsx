import { t } from "#i18n/text";
import { Avatar } from "./Avatar";
import type { Found } from "./find";

interface Props {
  id: string;
  people: Found[];
  active: number;
  onChoose: (person: Found) => void;
}

/** The list under a field where a name is typed; the field keeps the focus. */
export function PeopleList({ id, people, active, onChoose }: Props) {
  if (people.length === 0) return null;
  return (
    <div class="people-list" role="listbox" id={id} aria-label={t("ui-people")}>
      {people.map((person, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that owns the list
        <div
          key={person.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          <Avatar person={person} size={28} />
          <span>{person.name}</span>
          <span class="soft small">@{person.handle}</span>
        </div>
      ))}
    </div>
  );
}
