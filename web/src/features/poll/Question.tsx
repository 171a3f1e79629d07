import { t } from "#i18n/text";
import { Diff } from "#ui/Diff";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import type { PollDetailsFragment } from "./poll.generated";

/** The version that is decided on, word for word, and what it changed. */
export function Question({ poll }: { poll: PollDetailsFragment }) {
  const { version, proposal } = poll;
  // A question that says it all stands in the title already.
  if (proposal.current.number === 1 && version.body.markdown === version.title) return null;
  return (
    <Section
      title={t("poll-proposal")}
      actions={
        <a href={`/proposals/${proposal.id}`}>{t("poll-all-versions", { count: proposal.current.number })}</a>
      }
    >
      {proposal.current.number > version.number && (
        <p class="notice notice-warm">{t("poll-newer-version", { number: proposal.current.number })}</p>
      )}
      <div class="card stack">
        <Markdown html={version.body.html} />
        {version.number > 1 && (
          <details class="unfold">
            <summary>{t("poll-changed", { number: version.number - 1 })}</summary>
            <div class="stack-tight">
              {version.note && (
                <p>
                  <strong>{version.author.name}:</strong> {version.note}
                </p>
              )}
              <Diff parts={version.diff} />
            </div>
          </details>
        )}
      </div>
    </Section>
  );
}
