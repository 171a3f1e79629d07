// Announcing an outcome: a sentence or two, begun with thanks by name to those whose objections made it better, and what they changed.
import { t } from "#i18n/text";
import { forgetDraft, useDraft } from "#ui/draft";
import { TextArea } from "#ui/Field";
import { listed } from "#ui/result/names";
import { credited } from "./credited";
import { StepForm } from "./StepForm";
import { useRoom, wrong } from "./step";

export function AnnounceTask() {
  const { process } = useRoom();
  const kept = `process.${process.id}.announce`;
  const thanked = credited(process.objections);
  const places = [...new Set(thanked.flatMap(({ places }) => places))].sort((a, b) => a - b);
  const names = listed([...new Set(thanked.map(({ name }) => name))]);
  const suggestion =
    thanked.length === 0
      ? t("consent-announce-all", { title: process.title })
      : places.length === 0
        ? t("consent-announce-thanks", { title: process.title, names })
        : t("consent-announce-changed", {
            title: process.title,
            names,
            paragraphs: listed(places.map((number) => t("consent-paragraph", { number }))),
          });
  const text = useDraft(kept, suggestion);
  return (
    <StepForm
      submit={t("consent-announce")}
      done={t("consent-announced")}
      fields={["text"]}
      step={() => ({ announce: { text: text.text.value } })}
      onDone={() => forgetDraft(kept)}
      beside={<span class="soft small">{t("deciding-draft-kept")}</span>}
    >
      {(refusal) => (
        <TextArea
          label={t("consent-announcement")}
          hint={t("consent-announce-hint")}
          optional
          rows={3}
          maxLength={500}
          value={text.text.value}
          error={wrong(refusal, "text")}
          onText={text.write}
        />
      )}
    </StepForm>
  );
}
