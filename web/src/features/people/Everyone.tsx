import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { usePages } from "#api/pages";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Badge } from "#ui/Badge";
import { Field } from "#ui/Field";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { PersonMenu } from "./PersonMenu";
import { PeopleQuery, type PersonDetailsFragment } from "./people.generated";

export function Everyone() {
  const typed = useSignal("");
  const search = useSignal("");
  const reading = usePages(PeopleQuery, { search: search.value || null }, (answer) => answer.people);
  useEffect(() => {
    const timer = setTimeout(() => {
      search.value = typed.value.trim();
    }, 250);
    return () => clearTimeout(timer);
  }, [typed.value]);
  return (
    <div class="stack">
      <Field
        label={t("people-search")}
        type="search"
        value={typed.value}
        onText={(text) => {
          typed.value = text;
        }}
      />
      <Loaded reading={reading}>
        {({ nodes, hasMore }) => (
          <>
            {nodes.length === 0 && <EmptyState title={t("people-nobody")} />}
            <ul class={nodes.length > 0 ? "list" : undefined}>
              {nodes.map((person) => (
                <PersonRow key={person.id} person={person} />
              ))}
            </ul>
            <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function PersonRow({ person }: { person: PersonDetailsFragment }) {
  const where = person.memberships
    .map(({ group, title }) => (title ? `${group.name} (${title})` : group.name))
    .join(", ");
  return (
    <li class="person-row">
      <PersonLine person={person} size={40}>
        <span class="person-marks">
          {where || t("people-no-group")} <Marks person={person} />
        </span>
      </PersonLine>
      <PersonMenu person={person} />
    </li>
  );
}

export function Marks({
  person,
}: {
  person: Pick<PersonDetailsFragment, "standing" | "administrator" | "active">;
}) {
  return (
    <>
      {person.administrator && <Badge tone="info">{t("people-administrator")}</Badge>}
      {person.standing === "SUPPORTER" && <Badge>{t("people-supporter")}</Badge>}
      {!person.active && <Badge tone="bad">{t("people-inactive")}</Badge>}
    </>
  );
}
