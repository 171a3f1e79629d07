// Voicing a concern: it stops nothing, is heard, and goes into the criteria.
import { useSignal } from "@preact/signals";
import { t } from "#i18n/text";
import { CiteFields } from "./CiteFields";
import { WordsForm } from "./StepForm";
import { useSay } from "./step";

export function VoiceForm({ cites: begun = [], onDone }: { cites?: string[]; onDone: () => void }) {
  const say = useSay();
  const cites = useSignal(begun);
  return (
    <WordsForm
      draft="voice"
      label={say("consent-your-concern")}
      hint={t("consent-your-concern-hint")}
      submit={t("consent-voice")}
      done={say("consent-voiced")}
      onDone={onDone}
      onCancel={onDone}
      step={(text) => ({ voice: { text, cites: cites.value } })}
    >
      <CiteFields cites={cites} />
    </WordsForm>
  );
}
