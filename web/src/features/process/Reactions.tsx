// Quick reactions: gathered, and answered by nobody.
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import { Fold } from "./Fold";
import { useRoom } from "./step";

export function Reactions() {
  const { reactions, phase } = useRoom().process;
  if (reactions.length === 0 && phase !== "SHAPE") return null;
  return (
    <Section title={t("consent-reactions")} count={reactions.length}>
      {reactions.length === 0 && <p class="soft">{t("consent-no-reactions")}</p>}
      <Fold label={t("consent-show-reactions")} open={phase === "SHAPE"}>
        <ul class="stack">
          {reactions.map(({ person, text, at }) => (
            <li key={`${person.id}-${at}`} class="stack-tight">
              <PersonLine person={person} size={30}>
                <Time at={at} />
              </PersonLine>
              <div class="process-said">
                <Markdown html={text.html} />
              </div>
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
