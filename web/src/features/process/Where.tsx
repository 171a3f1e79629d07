// Where we are: kind and phase, how long, who proposes and facilitates, and the need.
import { timeZone, viewer } from "#api/session";
import { language, t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Badge } from "#ui/Badge";
import { Icon } from "#ui/Icon";
import { Markdown } from "#ui/Markdown";
import { PHASE_TONES, PHASES, PROCESS_KINDS } from "#ui/process";
import { absolute, now, relative } from "#ui/time";
import { Goals } from "./Goals";
import { CAUSES, ENDS, MODES, PHASE_MEANINGS, RUNGS } from "./names";
import { Steps } from "./Steps";
import { useRoom } from "./step";

export function Where() {
  const { process } = useRoom();
  const { facilitator, proposer } = process;
  const kind = process.kind === "CONSENT" ? MODES[process.mode] : PROCESS_KINDS[process.kind];
  const lazy = process.phase === "CONSENT" && process.kind === "LAZY";
  const integrates = process.phase === "CONSENT" || process.phase === "INTEGRATE";
  return (
    <section class="stack" aria-label={t("consent-where")}>
      <div class="row">
        <Badge icon="hubs">{t(kind)}</Badge>
        <Badge tone={PHASE_TONES[process.phase]}>{t(PHASES[process.phase])}</Badge>
        {process.policy.confidential && <Badge icon="lock">{t("consent-confidential")}</Badge>}
      </div>
      <Steps process={process} />
      <div class="stack-tight">
        <p>
          {t(process.end ? ENDS[process.end] : lazy ? "consent-now-lazy" : PHASE_MEANINGS[process.phase])}
        </p>
        <Until />
        {process.rounds > 0 && integrates && (
          <p class="soft small">
            {t("consent-rounds", { count: process.rounds, most: process.policy.rounds })}
          </p>
        )}
      </div>
      <Banners />
      <div class="process-people">
        <PersonLine person={proposer}>
          {t(process.kind === "ADVICE" ? "consent-decides" : "consent-proposes")}
        </PersonLine>
        {facilitator && <PersonLine person={facilitator}>{t("consent-facilitates")}</PersonLine>}
      </div>
      {process.need && (
        <div>
          <h2 class="process-small-head">{t("consent-need")}</h2>
          <Markdown html={process.need.html} />
        </div>
      )}
      {process.goals.length > 0 && (
        <div>
          <h2 class="process-small-head">{t("consent-goals")}</h2>
          <Goals goals={process.goals} />
        </div>
      )}
    </section>
  );
}

/** How long: the phase's own end, on the reader's clock. */
function Until() {
  const { process } = useRoom();
  // What is adopted does not end when it is announced.
  const adopted = process.phase === "AGREED";
  if (!process.phaseEndsAt || process.paused || process.meeting || adopted) return null;
  const at = Date.parse(process.phaseEndsAt);
  const left = relative(at, now.value, language.value);
  const when = absolute(at, language.value, timeZone.value);
  return (
    <p class="process-until">
      <Icon name="clock" />
      <time dateTime={process.phaseEndsAt}>
        <strong>{t("consent-until", { left })}</strong> <span class="soft">{when}</span>
      </time>
    </p>
  );
}

/** What stops the clock, is tried instead of consent, or touches the same agreements. */
function Banners() {
  const { process } = useRoom();
  const { paused, meeting, fallback, conflicts, mySeat } = process;
  const when = (at: string) => absolute(Date.parse(at), language.value, timeZone.value);
  const away = mySeat?.awayUntil && Date.parse(mySeat.awayUntil) > now.value ? mySeat.awayUntil : undefined;
  return (
    <>
      {paused && (
        <div class="notice notice-warm">
          <Icon name="clock" />
          <div>
            <p>{t("consent-paused", { when: when(paused.until) })}</p>
            <Markdown html={paused.reason.html} />
          </div>
        </div>
      )}
      {meeting && (
        <p class="notice">
          <Icon name="people" />
          {t(meeting.how === "CALL" ? "consent-in-call" : "consent-in-person", { when: when(meeting.until) })}
        </p>
      )}
      {fallback && (
        <div class="notice notice-warm">
          <Icon name="alert" />
          <div class="stack-tight">
            <p>{t(CAUSES[fallback.cause])}</p>
            <p>
              {t("consent-rung-now", { rung: t(RUNGS[fallback.rung.kind]), when: when(fallback.endsAt) })}{" "}
              {fallback.trio.length > 0 &&
                t("consent-trio", { names: fallback.trio.map(({ name }) => name).join(", ") })}
              {fallback.rung.kind === "DECIDER" &&
                fallback.rung.person &&
                t("consent-decider", { name: fallback.rung.person.name })}
            </p>
            {fallback.yes + fallback.no > 0 && (
              <p>
                {t("consent-rung-votes", { yes: fallback.yes, no: fallback.no })}{" "}
                {fallback.myVote === true && t("consent-voted-yes")}
                {fallback.myVote === false && t("consent-voted-no")}
              </p>
            )}
          </div>
        </div>
      )}
      {away && (
        <p class="notice">
          <Icon name="clock" />
          {t("consent-you-are-away", { when: when(away) })}
        </p>
      )}
      {conflicts.length > 0 && (
        <div class="notice notice-warm">
          <Icon name="alert" />
          <p>
            {t("consent-conflicts")}{" "}
            {conflicts.map((other, at) => (
              <span key={other.id}>
                {at > 0 && ", "}
                <a href={`/processes/${other.id}`}>{other.title}</a>
              </span>
            ))}
          </p>
        </div>
      )}
      {!viewer.value && <p class="notice">{t("consent-sign-in")}</p>}
    </>
  );
}
