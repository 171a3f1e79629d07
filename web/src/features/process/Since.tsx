// What changed since the version that somebody answered: only the changed paragraphs, word by word, each with the objection that caused it.
import { useQuery } from "#api/reading";
import type { ParagraphFate } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { Diff } from "#ui/Diff";
import { Loaded } from "#ui/states";
import { excerpt } from "./excerpt";
import { type ChangedParagraphFragment, ProcessComparisonQuery } from "./process.generated";
import { useRoom } from "./step";
import { Terms } from "./Terms";

export function Since({ from }: { from: number }) {
  const { process } = useRoom();
  const reading = useQuery(ProcessComparisonQuery, { id: process.id, from });
  return (
    <Loaded reading={reading}>
      {(answer) => <Changes from={from} changes={answer.process?.compare ?? []} />}
    </Loaded>
  );
}

const FATES: Record<ParagraphFate, TextKey> = {
  ADDED: "consent-fate-added",
  CHANGED: "consent-fate-changed",
  REMOVED: "consent-fate-removed",
  UNCHANGED: "consent-fate-unchanged",
};

function Changes({ from, changes }: { from: number; changes: ChangedParagraphFragment[] }) {
  const { process } = useRoom();
  const changed = changes.filter(({ fate }) => fate !== "UNCHANGED");
  const same = changes.length - changed.length;
  const before = process.versions.find((version) => version.number === from);
  const after = process.version;
  const terms = before && after && JSON.stringify(before.terms) !== JSON.stringify(after.terms);
  const place = (digest: string | null | undefined) =>
    after?.paragraphs.find((paragraph) => paragraph.digest === digest)?.place;
  return (
    <div class="stack">
      <p class="soft">{t("consent-since", { number: from, changed: changed.length, same })}</p>
      {changed.map((change, at) => {
        const at1 = place(change.digest);
        return (
          <div class="process-change" key={`${change.digest}-${at}`}>
            <div class="stack-tight">
              <h4 class="process-small-head">
                {at1 ? `${t("consent-paragraph", { number: at1 })} ` : ""}
                {t(FATES[change.fate])}
              </h4>
              <Diff parts={change.runs} />
            </div>
            <Because numbers={change.objections} />
          </div>
        );
      })}
      {terms && after && (
        <div class="stack-tight">
          <h4 class="process-small-head">{t("consent-terms-changed")}</h4>
          <Terms terms={after.terms} />
        </div>
      )}
    </div>
  );
}

/** The objections that caused a change. */
function Because({ numbers }: { numbers: number[] }) {
  const { process } = useRoom();
  const causes = process.objections.filter(({ number }) => numbers.includes(number));
  if (causes.length === 0) return null;
  return (
    <div class="process-because">
      {causes.map((objection) => (
        <p key={objection.number} class="small">
          <a href={`#objection-${objection.number}`}>
            {t("consent-because", { name: objection.raisedBy.name, number: objection.number })}
          </a>{" "}
          {objection.form.harm && <span class="soft">{excerpt(objection.form.harm.markdown, 160)}</span>}
        </p>
      ))}
    </div>
  );
}
