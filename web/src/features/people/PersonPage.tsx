import { useQuery } from "#api/reading";
import { viewer } from "#api/session";
import { language, t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { GroupLink } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { Page, Section } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { Time } from "#ui/Time";
import { now, region } from "#ui/time";
import { Marks } from "./Everyone";
import { PersonMenu } from "./PersonMenu";
import { PersonPageQuery as PersonPageDocument, type PersonPageQuery } from "./people.generated";
import "./people.css";

type Shown = NonNullable<PersonPageQuery["person"]>;

export default function PersonPage({ parameters }: { parameters: { handle?: string } }) {
  const reading = useQuery(PersonPageDocument, { handle: parameters.handle ?? "" });
  const person = reading.answer.value?.person;
  if (person) return <Person person={person} />;
  return (
    <Page title={parameters.handle ?? ""}>
      <Loaded reading={reading}>{() => <EmptyState title={t("error-not-found")} />}</Loaded>
    </Page>
  );
}

function Person({ person }: { person: Shown }) {
  const me = viewer.value?.person.id === person.id;
  const names = new Intl.DisplayNames([language.value], { type: "language" });
  return (
    <Page
      title={person.name}
      above={<a href="/people">{t("people-title")}</a>}
      actions={
        <>
          {me && (
            <ButtonLink href="/me" icon="pen">
              {t("people-edit-profile")}
            </ButtonLink>
          )}
          <PersonMenu person={person} />
        </>
      }
    >
      <div class="person-head card">
        <Avatar person={person} size={88} />
        <div class="stack-tight">
          <p class="row">
            <span class="soft">@{person.handle}</span> <Marks person={person} />
          </p>
          {person.languages.length > 0 && (
            <p>
              {t("people-speaks", { languages: listed(person.languages.map((tag) => names.of(tag) ?? tag)) })}
            </p>
          )}
          <p class="soft">
            {t("people-local-time", { time: clock(person.timeZone), zone: person.timeZone })}
          </p>
        </div>
      </div>
      <Section title={t("people-takes-part")}>
        {person.memberships.length === 0 && <p class="soft">{t("people-no-group")}</p>}
        <ul class={person.memberships.length > 0 ? "list" : undefined}>
          {person.memberships.map((membership) => (
            <li class="row apart" key={membership.id}>
              <GroupLink group={membership.group} />
              <span class="soft">
                {membership.title || t(membership.role === "LEAD" ? "role-lead" : "role-member")}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {person.roles.length > 0 && (
        <Section title={t("people-roles")}>
          <ul class="list">
            {person.roles.map((held) => (
              <li class="row apart" key={held.id}>
                <span>
                  <a href={`/roles/${held.role.id}`}>{held.role.name}</a>{" "}
                  <GroupLink group={held.role.group} />
                </span>
                {held.until && (
                  <span class="soft">
                    {t("role-until")} <Time at={held.until} as="date" />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

const listed = (words: string[]) => new Intl.ListFormat(language.value).format(words);

/** What the clock shows there now: whom one should not expect an answer from tonight. */
function clock(timeZone: string): string {
  return new Intl.DateTimeFormat(region(language.value), { timeStyle: "short", timeZone }).format(now.value);
}
