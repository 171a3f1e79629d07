// Who held a role, from when until when, how they came to it, and why it ended before its day.
import type { HoldingEnd } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import type { RoleDetailsFragment, TimeInRoleFragment } from "./roles.generated";

const ENDS: Record<HoldingEnd, TextKey> = {
  HANDED_BACK: "roles-end-handed-back",
  TAKEN_OVER: "roles-end-taken-over",
  RENEWED: "roles-end-renewed",
  AMENDED: "roles-end-amended",
  SUSPENDED: "roles-end-suspended",
  SUPERSEDED: "roles-end-superseded",
  AGREEMENT_ENDED: "roles-end-agreement-ended",
  LAPSED: "roles-end-lapsed",
  ROLE_RETIRED: "roles-end-role-retired",
  LEFT: "roles-end-left",
};

export function History({ role }: { role: RoleDetailsFragment }) {
  return (
    <Section title={t("roles-history")}>
      {role.history.length === 0 && <p class="soft">{t("roles-no-history")}</p>}
      {role.history.length > 0 && (
        <ol class="list">
          {role.history.map((held) => (
            <li key={held.id} class="stack-tight">
              <p>
                <a href={`/people/${held.person.handle}`}>{held.person.name}</a>
                {held.current && <strong> · {t("roles-now")}</strong>}
              </p>
              <p class="item-line">
                <Days held={held} />
                {held.end && <span>{t(ENDS[held.end])}</span>}
              </p>
              {held.process && (
                <p class="small">
                  {t("roles-by-agreement")} <a href={`/processes/${held.process.id}`}>{held.process.title}</a>
                </p>
              )}
              {held.recordedBy && (
                <p class="small soft">{t("roles-recorded-by", { name: held.recordedBy.name })}</p>
              )}
              {held.words && <Markdown html={held.words.html} />}
              {held.endWords && <Markdown html={held.endWords.html} />}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** From the first day to the last one; to the day on which it ended, where that came sooner. */
function Days({ held }: { held: TimeInRoleFragment }) {
  const last = held.endedAt ?? held.until;
  return (
    <span>
      {t("roles-from")} <Time at={held.from} as="date" />
      {last && (
        <>
          {" "}
          {t("role-until")} <Time at={last} as="date" />
        </>
      )}
    </span>
  );
}
