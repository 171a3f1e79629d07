// Objecting, or saying an objection better: five short fields, each with help and an example, kept on this device until they are sent.
import { useSignal } from "@preact/signals";
import type { ObjectionFormInput } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { Checkbox } from "#ui/Choice";
import { Dialog } from "#ui/Dialog";
import { forgetDraft, useDraft } from "#ui/draft";
import { TextArea } from "#ui/Field";
import { CiteFields } from "./CiteFields";
import { HarmedField } from "./Harmed";
import { harmedDraft, harmedInput } from "./harm";
import { questioned } from "./names";
import { StepForm } from "./StepForm";
import { type Objection, useRoom, useSay, useSpeaker, wrong } from "./step";

type Words = "harm" | "cause" | "likelihood" | "knowledge" | "change";

const FIELDS: { name: Words; label: TextKey; hint: TextKey; example: TextKey }[] = [
  { name: "harm", label: "consent-harm", hint: "consent-harm-hint", example: "consent-harm-example" },
  { name: "cause", label: "consent-cause", hint: "consent-cause-hint", example: "consent-cause-example" },
  {
    name: "likelihood",
    label: "consent-likelihood",
    hint: "consent-likelihood-hint",
    example: "consent-likelihood-example",
  },
  {
    name: "knowledge",
    label: "consent-knowledge",
    hint: "consent-knowledge-hint",
    example: "consent-knowledge-example",
  },
  { name: "change", label: "consent-change", hint: "consent-change-hint", example: "consent-change-example" },
];

interface Props {
  onClose: () => void;
  /** The paragraphs that it is about, where one began there. */
  cites?: string[];
  /** The objection that is said better. */
  refines?: Objection;
}

export function ObjectDialog({ onClose, cites: begun = [], refines }: Props) {
  const say = useSay();
  const { process, onBehalfOf } = useRoom();
  const { seat } = useSpeaker();
  const cites = useSignal(begun);
  const kept = `process.${process.id}.${onBehalfOf?.id ?? ""}.object.${refines?.number ?? ""}`;
  const before = (name: Words) => refines?.form[name]?.markdown ?? "";
  const words = {
    harm: useDraft(`${kept}.harm`, before("harm")),
    cause: useDraft(`${kept}.cause`, before("cause")),
    likelihood: useDraft(`${kept}.likelihood`, before("likelihood")),
    knowledge: useDraft(`${kept}.knowledge`, before("knowledge")),
    change: useDraft(`${kept}.change`, before("change")),
  };
  const breaksRule = useSignal(refines?.form.breaksRule ?? false);
  const harmed = useSignal(harmedDraft(refines?.form.harmed));
  const version = questioned(process)?.number ?? 1;
  const form = (): ObjectionFormInput => ({
    harm: words.harm.text.value.trim(),
    cause: words.cause.text.value.trim(),
    likelihood: words.likelihood.text.value.trim(),
    knowledge: words.knowledge.text.value.trim(),
    change: words.change.text.value.trim(),
    breaksRule: breaksRule.value,
    harmed: harmedInput(harmed.value),
  });
  const onPanel = seat !== undefined && !seat.left;
  return (
    <Dialog
      title={
        refines
          ? t("consent-refine", { number: refines.number })
          : t("consent-object-to", { number: version })
      }
      onClose={onClose}
    >
      <StepForm
        submit={say(refines ? "consent-refine-send" : "consent-object-send")}
        done={say(refines ? "consent-refined" : "consent-objected")}
        fields={["harmed", ...FIELDS.map(({ name }) => name)]}
        step={() =>
          refines
            ? { refine: { objection: refines.number, form: form() } }
            : { raise: { version, cites: cites.value, form: form() } }
        }
        onDone={() => {
          for (const { name } of FIELDS) forgetDraft(`${kept}.${name}`);
          onClose();
        }}
        onCancel={onClose}
        beside={<span class="soft small">{t("deciding-draft-kept")}</span>}
      >
        {(refusal) => (
          <>
            <p>{t("consent-object-intro")}</p>
            {!onPanel && !refines && <p class="notice">{say("consent-object-possible")}</p>}
            <Checkbox
              label={t("consent-breaks-rule")}
              hint={t("consent-breaks-rule-hint")}
              checked={breaksRule.value}
              onToggle={(on) => {
                breaksRule.value = on;
              }}
            />
            <HarmedField draft={harmed} before={refines?.form.harmed} error={wrong(refusal, "harmed")} />
            {FIELDS.map(({ name, label, hint, example }) => (
              <TextArea
                key={name}
                label={say(label)}
                hint={
                  <>
                    {t(hint)} <em>{t("consent-example", { text: t(example) })}</em>
                  </>
                }
                optional={name === "change" || (breaksRule.value && name !== "harm")}
                rows={2}
                value={words[name].text.value}
                error={wrong(refusal, name)}
                onText={words[name].write}
              />
            ))}
            {!refines && <CiteFields cites={cites} />}
          </>
        )}
      </StepForm>
    </Dialog>
  );
}
