// Concerns: they stop nothing, and go into the criteria by which one will know whether it works.
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Markdown } from "#ui/Markdown";
import { Cited } from "./Cited";
import { useRoom } from "./step";

export function Concerns() {
  const { process } = useRoom();
  const { concerns } = process;
  if (concerns.length === 0) return null;
  return (
    <section class="section" aria-labelledby="concerns">
      <div class="section-head">
        <h2 id="concerns">
          {t("consent-concerns")} <span class="count">{concerns.length}</span>
        </h2>
      </div>
      <p class="soft process-lead">{t("consent-concerns-text")}</p>
      <ul class="stack">
        {concerns.map(({ voicedBy, text, cites, version, objection }, at) => (
          // A concern has no number of its own; the list only ever grows.
          <li key={at} class="stack-tight">
            {voicedBy ? (
              <PersonLine person={voicedBy} size={30}>
                {t("consent-version", { number: version })}
              </PersonLine>
            ) : (
              <p class="soft small">
                {t("consent-a-concern")}, {t("consent-version", { number: version })}
              </p>
            )}
            <div class="process-said">
              <Cited cites={cites} />
              {text && <Markdown html={text.html} />}
              {objection && (
                <p>
                  <a href={`#objection-${objection}`}>{t("consent-was-objection", { number: objection })}</a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
