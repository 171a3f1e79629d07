// An objection: where it is in words, what it says, who carries it, what it changed, its story, and what can be done with it.
import { t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { Badge } from "#ui/Badge";
import { Time } from "#ui/Time";
import { Cited } from "./Cited";
import { PutOff } from "./Deferral";
import { RESOLUTIONS, STAGE_MEANINGS, STAGES } from "./names";
import { ObjectionMoves } from "./ObjectionMoves";
import { Challenged } from "./ObjectionTasks";
import { ObjectionWords } from "./ObjectionWords";
import { type Objection, useRoom } from "./step";

export function ObjectionCard({ objection }: { objection: Objection }) {
  const { number, raisedBy, stage, live, carriers, version, cites, challenge, mergeInto } = objection;
  const possible = carriers.length === 0 && (stage === "RAISED" || stage === "UPHELD");
  return (
    <article
      id={`objection-${number}`}
      class={live ? "card process-objection live stack" : "card process-objection stack"}
      aria-label={t("consent-objection-of", { name: raisedBy.name, number })}
    >
      <div class="row apart">
        <div class="person-line">
          <Avatar person={raisedBy} size={32} />
          <div>
            <h3>{t("consent-objection-of", { name: raisedBy.name, number })}</h3>
            <p class="soft small">{t("consent-against", { number: version })}</p>
          </div>
        </div>
        <Badge tone={live ? "bad" : stage === "RESOLVED" ? "good" : "calm"}>
          {t(possible ? "consent-possible-objection" : STAGES[stage])}
        </Badge>
      </div>
      <p class="soft">{t(possible ? "consent-possible-meaning" : STAGE_MEANINGS[stage])}</p>
      <Cited cites={cites} />
      <ObjectionWords objection={objection} bare />
      {carriers.length > 0 && (
        <p class="small">{t("consent-carried-by", { names: carriers.map(({ name }) => name).join(", ") })}</p>
      )}
      {challenge && <Challenged objection={objection} />}
      <Resolution objection={objection} />
      <Credits objection={objection} />
      {mergeInto && live && <p class="notice">{t("consent-merge-offered", { number, into: mergeInto })}</p>}
      <ObjectionMoves objection={objection} />
      <Earlier objection={objection} />
      <details class="unfold">
        <summary>{t("consent-its-story")}</summary>
        <ol class="history">
          {objection.story.map((step) => (
            <li key={`${step.at}-${step.stage}`}>
              {t(STAGES[step.stage])}{" "}
              <span class="soft small">
                <Time at={step.at} as="absolute" />
              </span>
            </li>
          ))}
        </ol>
      </details>
    </article>
  );
}

function Resolution({ objection }: { objection: Objection }) {
  const { resolution, stage } = objection;
  if (stage === "RESOLVED" && resolution?.deferral)
    return (
      <p class="small">
        <PutOff deferral={resolution.deferral} />
      </p>
    );
  if (!resolution || stage !== "IN_INTEGRATION") return null;
  const names = resolution.confirmedBy.map(({ name }) => name).join(", ");
  return (
    <p class="small">
      {t("consent-takes-up", { number: resolution.version, how: t(RESOLUTIONS[resolution.how]) })}{" "}
      {resolution.deferral && (
        <>
          <PutOff deferral={resolution.deferral} />.{" "}
        </>
      )}
      {names ? t("consent-confirmed-by", { names }) : t("consent-not-confirmed")}{" "}
      {t(resolution.meetsNeed ? "consent-need-met" : "consent-need-open")}
    </p>
  );
}

/** What it changed. */
function Credits({ objection }: { objection: Objection }) {
  if (objection.credits.length === 0) return null;
  return (
    <div class="process-credit">
      <h4 class="process-small-head">{t("consent-what-it-changed")}</h4>
      <ul>
        {objection.credits.map(({ version, how, paragraphs, deferral }) => (
          <li key={version}>
            {t("consent-credit", { number: version, how: t(RESOLUTIONS[how]) })}{" "}
            {deferral && (
              <>
                <PutOff deferral={deferral} />{" "}
              </>
            )}
            {paragraphs.map((place, at) => (
              <span key={place}>
                {at > 0 && ", "}
                <a href={`#paragraph-${place}`}>{t("consent-paragraph", { number: place })}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Earlier({ objection }: { objection: Objection }) {
  const { onBehalfOf } = useRoom();
  if (objection.earlierForms.length === 0 || onBehalfOf) return null;
  return (
    <details class="unfold">
      <summary>{t("consent-earlier-forms", { count: objection.earlierForms.length })}</summary>
      <ol class="stack">
        {objection.earlierForms.map((form, at) => (
          // The forms before have no names of their own; the list only ever grows.
          <li key={at} class="quoted">
            <ObjectionWords objection={{ ...objection, form }} bare />
          </li>
        ))}
      </ol>
    </details>
  );
}
