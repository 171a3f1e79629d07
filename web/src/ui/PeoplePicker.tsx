import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { t } from "#i18n/text";
import { Avatar } from "./Avatar";
import { announce } from "./announce";
import { FieldShell } from "./Field";
import { type Found, useFoundPeople } from "./find";
import { Icon } from "./Icon";
import { PeopleList } from "./PeopleList";

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  people: Found[];
  onChange: (people: Found[]) => void;
  /** Only members of this group are offered. */
  groupId?: string;
  /** Choosing another replaces the one. */
  single?: boolean;
}

/** Choosing people by typing a part of their name: a combobox and the chosen ones as chips. */
export function PeoplePicker(props: Props) {
  const { label, hint, error, optional, people, onChange, groupId, single } = props;
  const id = useId();
  const search = useSignal("");
  const active = useSignal(0);
  const found = useFoundPeople(search.value.trim() || undefined, groupId);
  const offered = found.value.filter((person) => !people.some((chosen) => chosen.id === person.id));

  useEffect(() => {
    active.value = 0;
    if (search.value.trim()) announce(t("ui-people-found", { count: offered.length }));
  }, [found.value]);

  const add = (person: Found) => {
    search.value = "";
    onChange(single ? [person] : [...people, person]);
    announce(t("ui-person-added", { name: person.name }));
  };
  const drop = (person: Found) => {
    onChange(people.filter((kept) => kept.id !== person.id));
    announce(t("ui-person-removed", { name: person.name }));
    document.getElementById(id)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const chosen = offered[active.value];
    const last = people.at(-1);
    if (event.key === "Backspace" && !search.value && last) drop(last);
    if (!chosen) {
      if (event.key === "Enter" && search.value) event.preventDefault();
      return;
    }
    if (event.key === "ArrowDown") active.value = (active.value + 1) % offered.length;
    else if (event.key === "ArrowUp") active.value = (active.value + offered.length - 1) % offered.length;
    else if (event.key === "Enter") add(chosen);
    else if (event.key === "Escape") search.value = "";
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <FieldShell id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      {people.length > 0 && (
        <ul class="chips">
          {people.map((person) => (
            <li key={person.id} class="chip">
              <Avatar person={person} size={24} />
              {person.name}
              <button type="button" onClick={() => drop(person)}>
                <Icon name="close" size={16} />
                <span class="hidden">{t("ui-remove-person", { name: person.name })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="picker">
        <input
          id={id}
          class="input"
          role="combobox"
          autocomplete="off"
          placeholder={t("ui-type-a-name")}
          value={search.value}
          aria-autocomplete="list"
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-people`}
          aria-activedescendant={offered.length ? `${id}-people-${active.value}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={
            [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined
          }
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
          onBlur={() => {
            found.value = [];
          }}
          onKeyDown={onKey}
        />
        <PeopleList id={`${id}-people`} people={offered} active={active.value} onChoose={add} />
      </div>
    </FieldShell>
  );
}
