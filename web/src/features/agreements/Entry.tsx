// An agreement in the register: what holds, on what it rests, who looks after it, and when it is looked at again.
import type { ComponentChildren } from "preact";
import { signedIn } from "#api/session";
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { basisText, PROCESS_KINDS, STANDING_TONES, STANDINGS } from "#ui/process";
import { Time } from "#ui/Time";
import { now } from "#ui/time";
import type { AgreementEntryFragment } from "./agreements.generated";

export function Entry({ agreement }: { agreement: AgreementEntryFragment }) {
  const { process, terms, owner, supersededBy, standing } = agreement;
  const holds = standing === "ACTIVE" || standing === "DUE_FOR_REVIEW";
  return (
    <li class="agreement-entry">
      <div class="row apart">
        <h3>
          <a class="item-title" href={`/processes/${process.id}`}>
            {agreement.title}
          </a>
        </h3>
        <Badge tone={STANDING_TONES[standing]}>{t(STANDINGS[standing])}</Badge>
      </div>
      <p class="small">
        {basisText({ basis: agreement.basis, standing: agreement.standingObjections })}
        {agreement.basis !== "CONSENT" && process.kind === "ROLE" && `, ${t(PROCESS_KINDS.ROLE)}`}
      </p>
      <dl class="agreement-facts">
        <Fact name={t("agreements-adopted")}>
          <Time at={agreement.adoptedAt} as="date" />
        </Fact>
        <Fact name={t("agreements-owner")}>
          {signedIn.value ? <a href={`/people/${owner.handle}`}>{owner.name}</a> : owner.name}
        </Fact>
        {holds && terms.reviewAt && (
          <Fact name={t(isPast(terms.reviewAt) ? "agreements-review-since" : "agreements-review")}>
            <Time at={terms.reviewAt} as="date" />
          </Fact>
        )}
        {holds && terms.endsAt && (
          <Fact name={t(terms.atEnd === "LAPSE" ? "agreements-ends" : "agreements-term")}>
            <Time at={terms.endsAt} as="date" />
          </Fact>
        )}
      </dl>
      {supersededBy && (
        <p class="small">
          {t("agreements-superseded-by")} <a href={`/processes/${supersededBy.id}`}>{supersededBy.title}</a>
        </p>
      )}
      {process.discussion.themes.length > 0 && (
        <ul class="row" aria-label={t("agreements-themes")}>
          {process.discussion.themes.map((theme) => (
            <li key={theme.id}>
              <Badge>{theme.name}</Badge>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const isPast = (at: string) => Date.parse(at) < now.value;

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
