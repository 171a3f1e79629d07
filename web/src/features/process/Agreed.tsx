// What was agreed: on what it was adopted, thanks to those whose objections made it better, until when, and the record.
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Badge } from "#ui/Badge";
import { Icon } from "#ui/Icon";
import { Markdown } from "#ui/Markdown";
import { basisText, STANDING_TONES, STANDINGS } from "#ui/process";
import { Time } from "#ui/Time";
import { credited } from "./credited";
import { held } from "./names";
import type { AgreementDetailsFragment } from "./process.generated";
import { Records } from "./Record";
import { useRoom } from "./step";
import { Terms } from "./Terms";

export function Agreed() {
  const { process } = useRoom();
  const last = held(process.agreements);
  if (!last) return null;
  const before = process.agreements.filter((agreement) => agreement !== last).toReversed();
  return (
    <section class="section" aria-labelledby="agreed">
      <div class="section-head">
        <h2 id="agreed">{t("consent-agreed")}</h2>
      </div>
      <div class="stack">
        <div class="outcome">
          <Agreement agreement={last} />
          <Thanks />
        </div>
        {process.learnt && (
          <div>
            <h3 class="process-small-head">{t("consent-learnt-before")}</h3>
            <Markdown html={process.learnt.html} />
          </div>
        )}
        {before.map((agreement) => (
          <details class="unfold" key={agreement.place}>
            <summary>{t("consent-agreement-before", { number: agreement.place })}</summary>
            <div class="card stack">
              <Agreement agreement={agreement} />
            </div>
          </details>
        ))}
        <Records />
      </div>
    </section>
  );
}

function Agreement({ agreement }: { agreement: AgreementDetailsFragment }) {
  const { turnout, version, owner, supersededBy } = agreement;
  return (
    <>
      <div class="row">
        <Badge tone={STANDING_TONES[agreement.standing]}>{t(STANDINGS[agreement.standing])}</Badge>
        {version && <a href="#text">{t("consent-version", { number: version.number })}</a>}
      </div>
      <p class="strong">{basisText({ basis: agreement.basis, standing: agreement.standingObjections })}</p>
      {agreement.announcement && <Markdown html={agreement.announcement.html} />}
      <p>
        {t("consent-adopted-at")} <Time at={agreement.adoptedAt} as="absolute" />.{" "}
        {agreement.basis !== "ADVICE" &&
          t("consent-adopted-turnout", {
            active: turnout.active,
            carried: turnout.carried,
            seats: turnout.seats,
          })}
      </p>
      {agreement.votesFor !== null && (
        <p>{t("consent-adopted-votes", { yes: agreement.votesFor, no: agreement.votesAgainst ?? 0 })}</p>
      )}
      {version?.candidate && <PersonLine person={version.candidate}>{t("consent-has-role")}</PersonLine>}
      {agreement.adviceUsed && (
        <div>
          <h3 class="process-small-head">{t("consent-advice-used")}</h3>
          <Markdown html={agreement.adviceUsed.html} />
        </div>
      )}
      <PersonLine person={owner}>{t("consent-owner")}</PersonLine>
      <Terms terms={agreement.terms} />
      {supersededBy && (
        <p>
          {t("consent-superseded-by")} <a href={`/processes/${supersededBy.id}`}>{supersededBy.title}</a>
        </p>
      )}
    </>
  );
}

/** "§3 because of Ana's objection 2." */
function Thanks() {
  const { process } = useRoom();
  const thanked = credited(process.objections);
  if (thanked.length === 0) return null;
  return (
    <div>
      <h3 class="process-small-head">
        <Icon name="smile" size={16} /> {t("consent-thanks")}
      </h3>
      <ul>
        {thanked.map(({ number, name, places, version }) => {
          const what =
            places.length > 0
              ? places.map((place) => t("consent-paragraph", { number: place })).join(", ")
              : t("consent-version", { number: version });
          return (
            <li key={number}>
              {what} <a href={`#objection-${number}`}>{t("consent-because", { name, number })}</a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
