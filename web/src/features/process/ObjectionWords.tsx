// An objection in its own words: what harm, how, how likely, what is known, and the smallest change.
import { t } from "#i18n/text";
import { Icon } from "#ui/Icon";
import { Markdown } from "#ui/Markdown";
import { HarmedLine } from "./Harmed";
import type { Objection } from "./step";

const PARTS = [
  ["harm", "consent-harm"],
  ["cause", "consent-cause"],
  ["likelihood", "consent-likelihood"],
  ["knowledge", "consent-knowledge"],
  ["change", "consent-change"],
] as const;

interface Props {
  objection: Pick<Objection, "number" | "raisedBy" | "form">;
  /** Without the line that says whose it is, where a heading does. */
  bare?: boolean;
}

export function ObjectionWords({ objection, bare }: Props) {
  const { form, number, raisedBy } = objection;
  return (
    <div class="stack-tight process-objection-words">
      {!bare && (
        <p>
          <a href={`#objection-${number}`}>{t("consent-objection-of", { name: raisedBy.name, number })}</a>
        </p>
      )}
      {form.breaksRule && (
        <p class="row-tight">
          <Icon name="alert" size={16} /> {t("consent-breaks-rule")}
        </p>
      )}
      {form.harmed && <HarmedLine harmed={form.harmed} />}
      <dl class="process-form">
        {PARTS.map(([part, label]) => {
          const text = form[part];
          if (!text) return null;
          return (
            <div key={part}>
              <dt>{t(label)}</dt>
              <dd>
                <Markdown html={text.html} />
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
