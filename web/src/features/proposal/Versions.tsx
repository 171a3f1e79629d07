import { t } from "#i18n/text";
import { Diff } from "#ui/Diff";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import type { VersionDetailsFragment } from "./proposal.generated";

/** Every version, newest first: why it changed, what changed, and its whole text. */
export function Versions({ versions }: { versions: VersionDetailsFragment[] }) {
  if (versions.length < 2) return null;
  return (
    <Section title={t("proposal-versions")} count={versions.length}>
      <ol class="versions">
        {versions.toReversed().map((version) => (
          <li key={version.id} id={`version-${version.number}`} class="card stack-tight">
            <h3>
              {t("deciding-version", { number: version.number })}: {version.title}
            </h3>
            <p class="soft small">
              {version.author.name}, <Time at={version.createdAt} as="absolute" />
            </p>
            {version.note && <p>{version.note}</p>}
            {version.number > 1 && (
              <details class="unfold" open={version.number === versions.length}>
                <summary>{t("proposal-what-changed")}</summary>
                <Diff parts={version.diff} />
              </details>
            )}
            <details class="unfold">
              <summary>{t("proposal-whole-text")}</summary>
              <div class="quoted">
                <Markdown html={version.body.html} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </Section>
  );
}
