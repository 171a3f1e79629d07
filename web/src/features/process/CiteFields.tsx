// Which paragraphs something is about.
import type { Signal } from "@preact/signals";
import { t } from "#i18n/text";
import { CheckboxGroup } from "#ui/Choice";
import { excerpt } from "./excerpt";
import { questioned } from "./names";
import { useRoom } from "./step";

export function CiteFields({ cites }: { cites: Signal<string[]> }) {
  const paragraphs = questioned(useRoom().process)?.paragraphs ?? [];
  if (paragraphs.length < 2) return null;
  return (
    <CheckboxGroup
      legend={t("consent-cites")}
      hint={t("consent-cites-hint")}
      options={paragraphs.map(({ place, digest, text }) => ({
        value: digest,
        label: `${t("consent-paragraph", { number: place })} ${excerpt(text.markdown, 60)}`,
      }))}
      values={cites.value}
      onChange={(values) => {
        cites.value = values;
      }}
    />
  );
}
