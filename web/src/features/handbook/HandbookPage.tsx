// How we decide: told by the rules in force, for somebody who has never heard of sociocracy. To be read, linked to, and printed.
import { useEffect } from "preact/hooks";
import { useQuery } from "#api/reading";
import { type TextKey, t } from "#i18n/text";
import { Button } from "#ui/Button";
import { clauseText, stepText } from "#ui/clause";
import { Page } from "#ui/Page";
import { RecordLinks } from "#ui/RecordLinks";
import { Loaded } from "#ui/states";
import { HandbookQuery } from "./handbook.generated";
import { anchorOf, inOrder, type Part, partsOf, type Told } from "./parts";
import "./handbook.css";

type Guide = HandbookQuery["howWeDecide"][number];

const NAMES: Record<string, { name: TextKey; when: TextKey }> = {
  consent: { name: "how-consent", when: "how-consent-when" },
  "consent-fast": { name: "how-fast", when: "how-fast-when" },
  lazy: { name: "process-kind-lazy", when: "how-lazy-when" },
  advice: { name: "process-kind-advice", when: "how-advice-when" },
  role: { name: "process-kind-role", when: "how-role-when" },
};

const PART_NAMES: Record<Part, TextKey> = {
  purpose: "how-part-purpose",
  who: "how-part-who",
  before: "how-part-before",
  decide: "how-part-decide",
  answer: "how-part-answer",
  objection: "how-part-objection",
  integrate: "how-part-integrate",
  without: "how-part-without",
  times: "how-part-times",
  after: "how-part-after",
};

const WORDS: { word: TextKey; means: TextKey }[] = [
  { word: "how-word-consent", means: "how-word-consent-means" },
  { word: "how-word-objection", means: "how-word-objection-means" },
  { word: "how-word-concern", means: "how-word-concern-means" },
  { word: "how-word-panel", means: "how-word-panel-means" },
  { word: "how-word-facilitator", means: "how-word-facilitator-means" },
  { word: "how-word-need", means: "how-word-need-means" },
];

const named = (guide: Guide) => NAMES[anchorOf(guide)] ?? { name: "how", when: "how" };

export default function HandbookPage() {
  const reading = useQuery(HandbookQuery, {});
  const there = reading.answer.value !== undefined;
  // What an address leads to is not there before the answer is.
  useEffect(() => {
    if (there && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [there]);
  return (
    <Page title={t("how")} actions={<Button onClick={() => print()}>{t("how-print")}</Button>}>
      <RecordLinks />
      <div class="handbook">
        <p class="handbook-lead">{t("how-lead")}</p>
        <p>{t("how-lead-harm")}</p>
        <Loaded reading={reading} lines={12}>
          {({ howWeDecide, organisation }) => {
            const guides = inOrder<Guide["clauses"][number]>(howWeDecide) as Guide[];
            const first = guides[0];
            if (!first) return null;
            return (
              <>
                <Contents guides={guides} />
                <Words />
                {guides.map((guide) => (
                  <Chapter key={anchorOf(guide)} guide={guide} first={first} />
                ))}
                <p class="soft small">
                  {t("how-zone", {
                    name: organisation.name,
                    zone: organisation.timeZone.replaceAll("_", " "),
                  })}
                </p>
              </>
            );
          }}
        </Loaded>
      </div>
    </Page>
  );
}

function Contents({ guides }: { guides: Guide[] }) {
  return (
    <nav class="card handbook-contents" aria-labelledby="ways">
      <h2 id="ways">{t("how-which")}</h2>
      <ul>
        {guides.map((guide) => (
          <li key={anchorOf(guide)}>
            <a href={`#${anchorOf(guide)}`}>{t(named(guide).name)}</a>
            <span>{t(named(guide).when)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Words() {
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t("how-words")}</h2>
      <dl class="handbook-words">
        {WORDS.map(({ word, means }) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>{t(means)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Chapter({ guide, first }: { guide: Guide; first: Guide }) {
  const anchor = anchorOf(guide);
  return (
    <section class="handbook-chapter" aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {t(named(guide).name)}
        <Anchor to={anchor} name={t(named(guide).name)} />
      </h2>
      {partsOf(guide, first).map((told) => (
        <Answer key={told.part} {...{ guide, first, anchor, told }} />
      ))}
    </section>
  );
}

interface AnswerProps {
  guide: Guide;
  first: Guide;
  anchor: string;
  told: Told<Guide["clauses"][number]>;
}

/** What the rules say to one question. */
function Answer({ guide, first, anchor, told }: AnswerProps) {
  const { part, clauses, asBefore } = told;
  const id = `${anchor}-${part}`;
  return (
    <div class="handbook-part">
      <h3 id={id}>
        {t(PART_NAMES[part])}
        <Anchor to={id} name={t(PART_NAMES[part])} />
      </h3>
      {asBefore ? (
        <p>
          <a href={`#${anchorOf(first)}-${part}`}>{t("how-as-before", { name: t(named(first).name) })}</a>
        </p>
      ) : (
        <ul class="handbook-clauses">
          {clauses.map((clause) => (
            <li key={clause.name}>
              {clauseText(clause, guide)}
              {clause.steps.length > 0 && (
                <ol>
                  {clause.steps.map((step) => (
                    <li key={`${step.name}${step.part?.of ?? ""}`}>{stepText(step)}</li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The address of a place on the page, to be copied or kept. */
function Anchor({ to, name }: { to: string; name: string }) {
  return (
    <a class="handbook-anchor" href={`#${to}`} aria-label={t("how-link-to", { name })}>
      #
    </a>
  );
}
