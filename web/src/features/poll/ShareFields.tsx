import type { Base } from "#api/schema.generated";
import { t } from "#i18n/text";
import { ChoiceGroup } from "#ui/Choice";
import { Select } from "#ui/Field";
import { shareText } from "#ui/rule";
import { BASES } from "#ui/words";
import type { ShareDraft } from "./plan";

const FRACTIONS = ["1/4", "1/3", "1/2", "3/5", "2/3", "3/4", "4/5", "9/10"];

interface Props {
  legend: string;
  bases: Base[];
  share: ShareDraft | undefined;
  /** What it says with a share in it. */
  sentence: (share: string) => string;
  /** What nothing chosen means. */
  usual: string;
  error: string | undefined;
  onChange: (share: ShareDraft | undefined) => void;
}

/** How much is enough, chosen as a sentence: "more than 1/2 of those who say yes or no". */
export function ShareFields({ legend, bases, share, sentence, usual, error, onChange }: Props) {
  const [base = "ELIGIBLE"] = bases;
  const how = share ? (share.strict ? "more" : "least") : "usual";
  // More than all is nobody; none is at least nothing.
  const fractions = share?.strict ? FRACTIONS : ["0", ...FRACTIONS, "1"];
  return (
    <ChoiceGroup legend={legend} error={error}>
      <div class="share-fields">
        <Select
          label={t("start-share-how")}
          value={how}
          options={[
            { value: "usual", label: usual },
            { value: "least", label: t("start-share-least") },
            { value: "more", label: t("start-share-more") },
          ]}
          onChoose={(chosen) => {
            if (chosen === "usual") onChange(undefined);
            else {
              const strict = chosen === "more";
              const fraction =
                share && (!strict || FRACTIONS.includes(share.fraction)) ? share.fraction : "1/2";
              onChange({ of: share?.of ?? base, fraction, strict });
            }
          }}
        />
        {share && (
          <>
            <Select
              label={t("start-share-fraction")}
              value={share.fraction}
              options={fractions.map((value) => ({
                value,
                label: value === "1" ? t("start-share-all") : value === "0" ? t("start-share-none") : value,
              }))}
              onChoose={(fraction) => onChange({ ...share, fraction })}
            />
            <Select
              label={t("start-share-base")}
              value={share.of}
              options={bases.map((value) => ({ value, label: t(BASES[value]) }))}
              onChoose={(of) => onChange({ ...share, of })}
            />
          </>
        )}
      </div>
      {share && share.fraction !== "0" && <p class="hint">{sentence(shareText(share))}</p>}
    </ChoiceGroup>
  );
}
