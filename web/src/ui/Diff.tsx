import type { DiffKind } from "#api/schema.generated";
import { t } from "#i18n/text";

/** What changed between two versions: seen by colour and stroke, heard by hidden words. */
export function Diff({ parts }: { parts: { kind: DiffKind; text: string }[] }) {
  return (
    <div class="diff">
      {parts.map((part, at) => {
        const key = `${at}-${part.kind}`;
        if (part.kind === "SAME") return <span key={key}>{part.text}</span>;
        const added = part.kind === "ADDED";
        const Mark = added ? "ins" : "del";
        return (
          <Mark key={key}>
            <span class="hidden">{t(added ? "ui-diff-added" : "ui-diff-removed")} </span>
            {part.text}
            <span class="hidden"> {t("ui-diff-end")}</span>
          </Mark>
        );
      })}
    </div>
  );
}
