// How we decide: told by the rules in force, for somebody who has never heard of sociocracy. To be read, linked to, and printed.
import { useEffect } from "preact/hooks";
import { useQuery } from "#api/reading";
import { type TextKey, t } from "#i18n/text";
import { Button } from "#ui/Button";
import { clauseText, sentenceOf, stepText } from "#ui/clause";
import { Page } from "#ui/Page";
import { useWholeOnPaper } from "#ui/paper";
import { RecordLinks } from "#ui/RecordLinks";
import { Loaded } from "#ui/states";
import { HandbookQuery } from "./handbook.generated";
import { anchorOf, byTheme, inOrder, sharedOf, summaryOf, type Theme, type Told, without } from "./parts";
import "./handbook.css";

type Guide = HandbookQuery["howWeDecide"][number];
type Clause = Guide["clauses"][number];

const NAMES: Record<ReturnType<typeof anchorOf>, { name: TextKey; when: TextKey }> = {
  consent: { name: "how-consent", when: "how-consent-when" },
  "consent-fast": { name: "how-fast", when: "how-fast-when" },
  lazy: { name: "process-kind-lazy", when: "how-lazy-when" },
  advice: { name: "process-kind-advice", when: "how-advice-when" },
  role: { name: "process-kind-role", when: "how-role-when" },
};

const THEME_NAMES: Record<Theme, TextKey> = {
  begin: "how-theme-begin",
  time: "how-theme-time",
  objections: "how-theme-objections",
  without: "how-theme-without",
  after: "how-theme-after",
};

const WORDS: { word: TextKey; means: TextKey }[] = [
  { word: "how-word-consent", means: "how-word-consent-means" },
  { word: "how-word-objection", means: "how-word-objection-means" },
  { word: "how-word-concern", means: "how-word-concern-means" },
  { word: "how-word-panel", means: "how-word-panel-means" },
  { word: "how-word-facilitator", means: "how-word-facilitator-means" },
  { word: "how-word-need", means: "how-word-need-means" },
];

const named = (guide: Guide) => NAMES[anchorOf(guide)];

/** Brings what the address names into view, opened if it is folded away. */
function show() {
  const there = document.getElementById(location.hash.slice(1));
  const folded = there?.closest("details");
  if (folded) folded.open = true;
  there?.scrollIntoView();
}

export default function HandbookPage() {
  const reading = useQuery(HandbookQuery, {});
  const there = reading.answer.value !== undefined;
  useWholeOnPaper(".handbook details");
  // What an address leads to is not there before the answer is.
  useEffect(() => {
    if (!there) return;
    if (location.hash) show();
    addEventListener("hashchange", show);
    return () => removeEventListener("hashchange", show);
  }, [there]);
  return (
    <Page title={t("how")} actions={<Button onClick={() => print()}>{t("how-print")}</Button>}>
      <RecordLinks />
      <div class="handbook">
        <p class="handbook-lead">{t("how-lead")}</p>
        <Loaded reading={reading} lines={12}>
          {({ howWeDecide, organisation }) => {
            const guides = inOrder(howWeDecide);
            const shared = sharedOf(guides);
            return (
              <>
                <Contents guides={guides} />
                {guides.map((guide) => (
                  <Chapter key={anchorOf(guide)} guide={guide} shared={shared} />
                ))}
                {shared.length > 0 && <Always guides={guides} shared={shared} />}
                <Words />
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
        <li>
          <a href="#always">{t("how-always")}</a>
          <span>{t("how-always-when")}</span>
        </li>
        <li>
          <a href="#words">{t("how-words")}</a>
        </li>
      </ul>
    </nav>
  );
}

function Words() {
  return (
    <section class="handbook-chapter" aria-labelledby="words">
      <h2 id="words" tabIndex={-1}>
        {t("how-words")}
      </h2>
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

/** What happens to the reader, in its order; what else the rules say of this way alone is folded away. */
function Chapter({ guide, shared }: { guide: Guide; shared: Clause[] }) {
  const anchor = anchorOf(guide);
  const about = guide.clauses.find(({ name }) => name === "ABOUT");
  const names = new Set(shared.map(({ name }) => name));
  const own = guide.clauses.filter(({ name }) => !names.has(name));
  return (
    <section class="handbook-chapter" aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {t(named(guide).name)}
        <Anchor to={anchor} name={t(named(guide).name)} />
      </h2>
      {about && <p>{clauseText(about, guide)}</p>}
      <ol class="handbook-summary">
        {summaryOf(guide).map(({ key, clause }) => (
          <li key={key}>{sentenceOf(key, clause)}</li>
        ))}
      </ol>
      {byTheme(own).map((told) => (
        <Themed key={told.theme} told={told} guide={guide} anchor={anchor} />
      ))}
      <p>
        <a href="#always">{t("how-and-always")}</a>
      </p>
    </section>
  );
}

/** What is the same whichever way is taken. */
function Always({ guides, shared }: { guides: Guide[]; shared: Clause[] }) {
  const [first] = guides;
  if (!first) return null;
  return (
    <section class="handbook-chapter" aria-labelledby="always">
      <h2 id="always" tabIndex={-1}>
        {t("how-always")}
        <Anchor to="always" name={t("how-always")} />
      </h2>
      <p>{t("how-lead-harm")}</p>
      {byTheme(shared).map((told) => {
        const others = without<Clause, Guide>(guides, told.clauses).map((guide) => t(named(guide).name));
        return (
          <Themed key={told.theme} told={told} guide={first} anchor="always">
            {others.length > 0 && <p class="soft">{t("how-not-in", { names: others.join(", ") })}</p>}
          </Themed>
        );
      })}
    </section>
  );
}

interface ThemedProps {
  told: Told<Clause>;
  guide: Guide;
  anchor: string;
  children?: preact.ComponentChildren;
}

/** All that the rules say of one theme. */
function Themed({ told, guide, anchor, children }: ThemedProps) {
  const id = `${anchor}-${told.theme}`;
  return (
    <details class="unfold" id={id}>
      <summary>
        <h3>{t(THEME_NAMES[told.theme])}</h3>
      </summary>
      {children}
      <ul class="handbook-clauses">
        {told.clauses.map((clause) => (
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
    </details>
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
