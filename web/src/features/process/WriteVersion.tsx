// Writing the next version: the text with the open objections beside it; tick which it takes up, how, and in which paragraphs. While the
// panel answers, only the wording can be changed.
import { type Signal, useSignal } from "@preact/signals";
import type { Refusal } from "#api/errors";
import type { IntegrationInput, ResolutionKind } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Checkbox, CheckboxGroup, RadioGroup } from "#ui/Choice";
import { forgetDraft, useDraft } from "#ui/draft";
import { Select } from "#ui/Field";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { DEFERRAL_FIELDS, type DeferralDraft, DeferralFields, deferralOf, useDeferral } from "./Deferral";
import { excerpt } from "./excerpt";
import { kinds } from "./ObjectionTasks";
import { ObjectionWords } from "./ObjectionWords";
import { changedPlaces, paragraphsOf } from "./paragraphs";
import { StepForm } from "./StepForm";
import { type Objection, useRoom, wrong } from "./step";
import { changedTerms, TERMS_FIELDS, TermsFields, termsOf, useTermsDraft } from "./TermsFields";

export function WriteVersion() {
  // What is written begins with the newest version, whoever wrote that.
  return <Writing key={useRoom().process.version?.number} />;
}

/** How an objection is taken up, while it is being said. */
type Taken = Omit<IntegrationInput, "deferral"> & { deferral: DeferralDraft };

function Writing() {
  const { process } = useRoom();
  const before = process.version;
  const kept = `process.${process.id}.text.${before?.number ?? 0}`;
  const text = useDraft(kept, before?.text.markdown);
  const terms = useTermsDraft(before?.terms);
  const candidate = useSignal(before?.candidate?.id ?? "");
  const taken = useSignal<Taken[]>([]);
  const wordingOnly = process.phase === "CONSENT";
  const open = wordingOnly ? [] : process.objections.filter(({ live }) => live);
  const places = changedPlaces(paragraphsOf(before?.text.markdown ?? ""), paragraphsOf(text.text.value));
  return (
    <StepForm
      submit={t(wordingOnly ? "consent-write-wording" : "consent-write", {
        number: (before?.number ?? 0) + 1,
      })}
      done={t("consent-written")}
      fields={["text", "body", "candidate", ...TERMS_FIELDS, ...DEFERRAL_FIELDS]}
      step={() => ({
        write: {
          text: text.text.value,
          terms: wordingOnly || !changedTerms(terms, before?.terms) ? null : termsOf(terms),
          candidateId: process.kind === "ROLE" ? candidate.value || null : null,
          integrates: taken.value.map(({ deferral, ...one }) => ({
            ...one,
            deferral: deferralOf(one.how, deferral),
            // What was ticked and then written away is not named.
            paragraphs: (one.paragraphs ?? []).filter((place) => places.includes(place)),
          })),
        },
      })}
      onDone={() => forgetDraft(kept)}
      beside={<span class="soft small">{t("deciding-draft-kept")}</span>}
    >
      {(refusal) => (
        <>
          {wordingOnly && <p class="notice">{t("consent-wording-only")}</p>}
          {process.kind === "ROLE" && <Candidate chosen={candidate} error={wrong(refusal, "candidate")} />}
          <div class={open.length > 0 ? "process-write" : "stack"}>
            <MarkdownEditor
              label={t("consent-text")}
              hint={t("consent-text-hint")}
              rows={14}
              value={text.text.value}
              error={wrong(refusal, "text") ?? wrong(refusal, "body")}
              onText={text.write}
            />
            {open.length > 0 && (
              <div class="stack">
                <h4>{t("consent-open-objections")}</h4>
                {open.map((objection) => (
                  <TakeUp
                    key={objection.number}
                    objection={objection}
                    taken={taken}
                    places={places}
                    paragraphs={paragraphsOf(text.text.value)}
                    refusal={refusal}
                  />
                ))}
              </div>
            )}
          </div>
          {!wordingOnly && (
            <details class="unfold" open={!before?.terms.reviewAt || before.terms.criteria.length === 0}>
              <summary>{t("consent-terms")}</summary>
              <div class="form">
                <TermsFields draft={terms} refusal={refusal} />
              </div>
            </details>
          )}
        </>
      )}
    </StepForm>
  );
}

interface TakeUpProps {
  objection: Objection;
  taken: Signal<Taken[]>;
  /** The places of the changed paragraphs. */
  places: number[];
  paragraphs: string[];
  refusal: Refusal | undefined;
}

/** Does this version take the objection up? How, and where? */
function TakeUp({ objection, taken, places, paragraphs, refusal }: TakeUpProps) {
  const { number } = objection;
  const mine = taken.value.find((one) => one.objection === number);
  const deferral = useDeferral();
  const put = (changed: Taken | undefined) => {
    taken.value = [...taken.value.filter((one) => one.objection !== number), ...(changed ? [changed] : [])];
  };
  return (
    <div class="process-take-up stack-tight">
      <ObjectionWords objection={objection} />
      <Checkbox
        label={t("consent-takes-up-this", { number })}
        checked={mine !== undefined}
        onToggle={(on) =>
          put(on ? { objection: number, how: "TEXT_CHANGE", paragraphs: places, deferral } : undefined)
        }
      />
      {mine && (
        <>
          <Select<ResolutionKind>
            label={t("consent-how")}
            value={mine.how}
            options={kinds()}
            onChoose={(how) => put({ ...mine, how })}
          />
          <DeferralFields how={mine.how} draft={mine.deferral} refusal={refusal} />
          {places.length > 0 ? (
            <CheckboxGroup
              legend={t("consent-in-paragraphs")}
              options={places.map((place) => ({
                value: String(place),
                label: `${t("consent-paragraph", { number: place })} ${excerpt(paragraphs[place - 1] ?? "", 50)}`,
              }))}
              values={(mine.paragraphs ?? []).map(String)}
              onChange={(values) => put({ ...mine, paragraphs: values.map(Number).sort((a, b) => a - b) })}
            />
          ) : (
            <p class="soft small">{t("consent-no-changed-paragraphs")}</p>
          )}
        </>
      )}
    </div>
  );
}

/** Who is proposed: of those who were nominated and would take the role. */
function Candidate({ chosen, error }: { chosen: Signal<string>; error: string | undefined }) {
  const { process } = useRoom();
  const people = new Map(
    process.nominations
      .filter(({ willing }) => willing === true)
      .map(({ candidate }) => [candidate.id, candidate.name] as const),
  );
  if (people.size === 0) return <p class="notice notice-warm">{t("consent-nobody-willing")}</p>;
  return (
    <RadioGroup<string>
      legend={t("consent-propose-whom")}
      hint={t("consent-propose-whom-hint")}
      error={error}
      options={[...people].map(([value, label]) => ({ value, label }))}
      value={chosen.value || undefined}
      onChoose={(value) => {
        chosen.value = value;
      }}
    />
  );
}
