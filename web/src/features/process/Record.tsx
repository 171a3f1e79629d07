// The records of what was decided here, to be read: what was agreed, by whom, what each objection changed, what is to be done. The exact
// bytes and their digest stand behind it.
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Button } from "#ui/Button";
import { Markdown } from "#ui/Markdown";
import { useWholeOnPaper } from "#ui/paper";
import { basisText } from "#ui/process";
import { Loaded } from "#ui/states";
import { Time } from "#ui/Time";
import { PutOff } from "./Deferral";
import { Goals } from "./Goals";
import { HarmedLine } from "./Harmed";
import { ENDS, STAGES, STANCES } from "./names";
import { ProcessRecordsQuery, type RecordDetailsFragment } from "./process.generated";
import { useRoom } from "./step";
import { Terms } from "./Terms";

export function Records() {
  const { process } = useRoom();
  const opened = useSignal(false);
  if (process.records.length === 0) return null;
  return (
    <details
      class="unfold"
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>{t("consent-records")}</summary>
      <p class="soft">{t("consent-records-text")}</p>
      {opened.value && <Read key={process.records.length} id={process.id} />}
    </details>
  );
}

function Read({ id }: { id: string }) {
  const reading = useQueryOnce(ProcessRecordsQuery, { id });
  useWholeOnPaper(".process-record details");
  return (
    <Loaded reading={reading} lines={6}>
      {({ process }) => (
        <div class="stack">
          {process?.records.map((record) => (
            <Record key={record.number} record={record} />
          ))}
          <div>
            <Button onClick={() => print()}>{t("consent-record-print")}</Button>
          </div>
        </div>
      )}
    </Loaded>
  );
}

function Record({ record }: { record: RecordDetailsFragment }) {
  const { process } = useRoom();
  const { number, proposer, facilitator, owner, text, need, terms, concerns, thanks, goals } = record;
  const { announcement, adviceUsed, advice, nominations, objected } = record;
  const advised = advice.filter((said) => said.text);
  const result = record.basis
    ? basisText({ basis: record.basis, standing: record.standingObjections })
    : record.end && t(ENDS[record.end]);
  const id = `record-${number}`;
  return (
    <section class="card process-record stack" aria-labelledby={id}>
      <h3 id={id}>
        {t("consent-record", { number })} <Time at={record.at} as="date" />
      </h3>
      {result && <p class="strong">{result}</p>}
      {announcement && <Markdown html={announcement.html} />}
      {need && (
        <div>
          <h4>{t("consent-record-need")}</h4>
          <Markdown html={need.html} />
        </div>
      )}
      {text && (
        <details class="unfold">
          <summary>{t("consent-record-text")}</summary>
          <Markdown html={text.html} />
        </details>
      )}
      {goals.length > 0 && (
        <div>
          <h4>{t("consent-goals")}</h4>
          <Goals goals={goals} />
        </div>
      )}
      {terms && <Terms terms={terms} />}
      <div>
        <h4>{t("consent-record-people")}</h4>
        <PersonLine person={proposer}>{t("consent-record-proposed")}</PersonLine>
        {facilitator && <PersonLine person={facilitator}>{t("consent-record-facilitated")}</PersonLine>}
        {owner && <PersonLine person={owner}>{t("consent-owner")}</PersonLine>}
      </div>
      <Seats record={record} />
      <p>
        {t("consent-record-way", {
          versions: record.versions,
          objections: record.objections,
          rounds: record.rounds,
        })}
      </p>
      <Objected objected={objected} />
      {thanks.length > 0 && (
        <div>
          <h4>{t("consent-thanks")}</h4>
          <ul>
            {thanks.map(({ objection, version, paragraphs, raisedBy }) => (
              <li key={`${objection} ${version}`}>
                {paragraphs.length > 0
                  ? paragraphs.map((place) => t("consent-paragraph", { number: place })).join(", ")
                  : t("consent-version", { number: version })}{" "}
                <a href={`#objection-${objection}`}>
                  {t("consent-because", { name: raisedBy.name, number: objection })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {concerns.some(({ text: words }) => words) && (
        <div>
          <h4>{t("consent-record-concerns")}</h4>
          <ul class="process-criteria">
            {concerns.map(
              ({ text: words, voicedBy }, at) =>
                words && (
                  <li key={at}>
                    <Markdown html={words.html} />
                    {voicedBy && <span class="soft">{voicedBy.name}</span>}
                  </li>
                ),
            )}
          </ul>
        </div>
      )}
      {nominations.length > 0 && (
        <div>
          <h4>{t("consent-nominations")}</h4>
          <ul class="process-criteria">
            {nominations.map(({ by, candidate, reason }) => (
              <li key={by.id}>
                <strong>{candidate.name}</strong>{" "}
                <span class="soft">{t("consent-nominated-by", { name: by.name })}</span>
                <Markdown html={reason.html} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {advised.length > 0 && (
        <div>
          <h4>{t("consent-advice")}</h4>
          <Said said={advised.map(({ person, text: words }) => ({ by: person, html: words?.html ?? "" }))} />
        </div>
      )}
      {adviceUsed && (
        <div>
          <h4>{t("consent-advice-used")}</h4>
          <Markdown html={adviceUsed.html} />
        </div>
      )}
      <AdvisoryBoard record={record} />
      <p class="soft small">
        <Exact json={record.json} name={`${process.id}-${number}.json`} /> SHA-256:{" "}
        <code class="process-digest">{record.digest}</code>
      </p>
    </section>
  );
}

/** What was said, each with whose it is as far as the rules let it be told. */
function Said({ said }: { said: { by: { name: string } | null; html: string }[] }) {
  return (
    <ul class="process-criteria">
      {said.map(({ by, html }, at) => (
        // What was said has no name of its own; a record never changes.
        <li key={at}>
          <Markdown html={html} />
          {by && <span class="soft">{by.name}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Every objection, with what it would harm and how it was resolved. */
function Objected({ objected }: Pick<RecordDetailsFragment, "objected">) {
  if (objected.length === 0) return null;
  return (
    <div>
      <h4>{t("consent-objections")}</h4>
      <ul class="stack-tight">
        {objected.map(({ number, raisedBy, stage, form, resolution }) => (
          <li key={number}>
            <a href={`#objection-${number}`}>{t("consent-objection-of", { name: raisedBy.name, number })}</a>:{" "}
            {t(STAGES[stage])}
            {stage === "RESOLVED" && resolution?.deferral && (
              <>
                {" "}
                (<PutOff deferral={resolution.deferral} />)
              </>
            )}
            {form.harmed && <HarmedLine harmed={form.harmed} />}
            {form.harm && <Markdown html={form.harm.html} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What those said who were on the advisory board then. */
function AdvisoryBoard({ record }: { record: RecordDetailsFragment }) {
  const { advisors, objected, concerns, advice } = record;
  if (advisors.length === 0) return null;
  const of = (person: { id: string } | null) =>
    person !== null && advisors.some(({ id }) => id === person.id);
  const said = [
    ...objected
      .filter(({ raisedBy }) => of(raisedBy))
      .map(({ raisedBy, form }) => ({ by: raisedBy, html: form.harm?.html ?? "" })),
    ...concerns
      .filter(({ voicedBy }) => of(voicedBy))
      .map(({ voicedBy, text }) => ({ by: voicedBy, html: text?.html ?? "" })),
    ...advice
      .filter(({ person }) => of(person))
      .map(({ person, text }) => ({ by: person, html: text?.html ?? "" })),
  ];
  return (
    <div>
      <h4>{t("consent-from-advisory-board")}</h4>
      <Said said={said.filter(({ html }) => html)} />
    </div>
  );
}

/** Who was on the panel, and what each answered as far as the rules let it be told. */
function Seats({ record }: { record: RecordDetailsFragment }) {
  const { panel } = record;
  if (panel.length === 0) return null;
  return (
    <div>
      <h4>{t("consent-panel")}</h4>
      <ul class="stack-tight">
        {panel.map(({ person, stance, carriedFrom, away, reason }) => (
          <li key={person.id}>
            <strong>{person.name}</strong>
            {stance && `: ${t(STANCES[stance])}`}
            {!stance && carriedFrom && `: ${t("consent-record-carried", { number: carriedFrom })}`}
            {away && ` (${t("consent-record-away")})`}
            {reason && <Markdown html={reason.html} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The record byte for byte as its digest was made, to be kept or checked. */
function Exact({ json, name }: { json: string; name: string }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([json], { type: "application/json" })), [json]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a href={address} download={name}>
      {t("consent-record-exact")}
    </a>
  );
}
