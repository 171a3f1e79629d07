// The proposer after the reactions: what is still missing, the next version, and then asking for consent.
import { reasonText } from "#api/errors";
import { t } from "#i18n/text";
import { Icon } from "#ui/Icon";
import { StepButton } from "./StepButton";
import { useMay, useRoom } from "./step";
import { WriteVersion } from "./WriteVersion";

export function MakeReadyTask() {
  const { process } = useRoom();
  const may = useMay();
  const terms = process.version?.terms;
  const ready = may("READY");
  const refused = process.viewerRefusals.find(({ name }) => name === "READY");
  const why = refused && reasonText(refused);
  const marks = [
    { has: Boolean(terms?.reviewAt), text: t("consent-has-review") },
    { has: (terms?.criteria.length ?? 0) > 0, text: t("consent-has-criterion") },
  ];
  return (
    <>
      <ul class="stack-tight">
        {marks.map(({ has, text }) => (
          <li key={text} class="row-tight">
            <Icon name={has ? "check" : "alert"} size={16} />
            {text}: {t(has ? "consent-is-there" : "consent-is-missing")}
          </li>
        ))}
      </ul>
      {!ready && why && <p class="notice">{why}</p>}
      {ready && (
        <StepButton step="READY" done={t("consent-ready-done")} look="primary" hint={t("consent-ready-hint")}>
          {t("consent-ready")}
        </StepButton>
      )}
      {may("WRITE") && (
        <details class="unfold" open={!ready}>
          <summary>{t("consent-write-next")}</summary>
          <WriteVersion />
        </details>
      )}
    </>
  );
}
