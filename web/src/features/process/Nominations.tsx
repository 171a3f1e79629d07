// Nominations for a role, with their reasons.
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Badge } from "#ui/Badge";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { useRoom } from "./step";

export function Nominations() {
  const { nominations, kind } = useRoom().process;
  if (kind !== "ROLE") return null;
  return (
    <Section title={t("consent-nominations")} count={nominations.length}>
      {nominations.length === 0 && <p class="soft">{t("consent-no-nominations")}</p>}
      <ul class="stack">
        {nominations.map(({ by, candidate, reason, willing, changed, settled }) => (
          <li key={by.id} class="card stack-tight">
            <div class="row apart">
              <PersonLine person={candidate}>{t("consent-nominated-by", { name: by.name })}</PersonLine>
              <span class="row">
                {willing === true && <Badge tone="good">{t("consent-is-willing")}</Badge>}
                {willing === false && <Badge tone="warm">{t("consent-not-willing")}</Badge>}
                {changed ? (
                  <Badge>{t("consent-nomination-changed")}</Badge>
                ) : (
                  settled && <Badge>{t("consent-nomination-kept")}</Badge>
                )}
              </span>
            </div>
            <Markdown html={reason.html} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
