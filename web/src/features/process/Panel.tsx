// The panel: who has answered what, who has yet to, and how many are needed.
import { t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { Time } from "#ui/Time";
import { now } from "#ui/time";
import { PANEL_CHANGES, SEATS, STANCES } from "./names";
import { type Seat, useRoom } from "./step";

/** While these last, an answer can still come. */
const ANSWERING = ["CONSENT", "INTEGRATE"];
const ANSWERED = ["CONSENT", "INTEGRATE", "FALLBACK", "AGREED", "LIVE", "REVIEW_DUE", "ENDED"];

export function Panel() {
  const { process } = useRoom();
  if (process.phase === "DRAFT") return null;
  const answers = ANSWERED.includes(process.phase) && process.kind !== "ADVICE";
  return (
    <Section
      title={t(process.kind === "ADVICE" ? "consent-asked-people" : "consent-panel")}
      count={process.panel.length}
    >
      <div class="stack">
        {answers && ANSWERING.includes(process.phase) && <Turnout />}
        <ul class="process-seats">
          {process.panel.map((seat) => (
            <li key={seat.person.id}>
              <Avatar person={seat.person} size={30} />
              <div>
                <a class="person-name" href={`/people/${seat.person.handle}`}>
                  {seat.person.name}
                </a>
                <div class="soft small">{answers ? <Answered seat={seat} /> : <Before seat={seat} />}</div>
              </div>
            </li>
          ))}
        </ul>
        {process.panelChanges.length > 0 && (
          <details class="unfold">
            <summary>{t("consent-panel-changes")}</summary>
            <ul class="history">
              {process.panelChanges.map(({ at, person, kind }) => (
                <li key={`${at}-${person.id}`}>
                  {t(PANEL_CHANGES[kind], { name: person.name })}{" "}
                  <span class="soft small">
                    <Time at={at} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
        {process.meetings.length > 0 && (
          <details class="unfold">
            <summary>{t("consent-meetings", { count: process.meetings.length })}</summary>
            <ul class="history">
              {process.meetings.map(({ how, since, attended }) => (
                <li key={since}>
                  {t(how === "CALL" ? "consent-met-call" : "consent-met-in-person")}{" "}
                  <Time at={since} as="absolute" />
                  {attended.length > 0 && `: ${attended.map(({ name }) => name).join(", ")}`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Section>
  );
}

export const isAway = (seat: Seat): boolean =>
  Boolean(seat.awayUntil && Date.parse(seat.awayUntil) > now.value);

/** "4 of 5 needed have taken part", and what they are made of. */
export function Turnout() {
  const { turnout, kind } = useRoom().process;
  // In lazy consensus whoever has read it takes part as well.
  const lazy = kind === "LAZY";
  const { seats, active, carried, seen, silent, away, abstained, floor, activeFloor, met, withCarried } =
    turnout;
  const parts = [
    t("consent-count-active", { count: active }),
    carried > 0 && t("consent-count-carried", { count: carried }),
    seen > 0 && t("consent-count-seen", { count: seen }),
    silent > 0 && t("consent-count-silent", { count: silent }),
    away > 0 && t("consent-count-away", { count: away }),
    abstained > 0 && t("consent-count-abstained", { count: abstained }),
  ].filter(Boolean);
  return (
    <p>
      <strong>
        {lazy
          ? t("consent-floor-seen", { seen: active + seen, all: seats - away - abstained, count: floor })
          : t(met ? "consent-floor-met" : "consent-floor-not-met", { active, count: floor })}
      </strong>{" "}
      <span class="soft">
        {parts.join(", ")}. {withCarried && met && t("consent-with-carried")}
        {carried > 0 && !met && t("consent-carried-count-once", { count: activeFloor })}
      </span>
    </p>
  );
}

function Answered({ seat }: { seat: Seat }) {
  const { process } = useRoom();
  if (seat.left) return <>{t("consent-seat-left")}</>;
  return (
    <>
      {isAway(seat) && seat.awayUntil && (
        <>
          {t("consent-seat-away")} <Time at={seat.awayUntil} as="date" />.{" "}
        </>
      )}
      {seat.answer === "ACTIVE" && seat.stance
        ? t(STANCES[seat.stance])
        : seat.answer === "SILENT" && !ANSWERING.includes(process.phase)
          ? t("consent-seat-none")
          : t(SEATS[seat.answer])}
      {seat.answer === "STALE" && seat.stance && seat.version && (
        <>
          {": "}
          {t("consent-said-to", { stance: t(STANCES[seat.stance]), number: seat.version })}
        </>
      )}
      {seat.stance === "ABSTAIN" && seat.reason && <Markdown html={seat.reason.html} />}
      {seat.enteredForThem && `. ${t("consent-entered")}`}
      {seat.mustAnswer &&
        seat.answer !== "ACTIVE" &&
        seat.answer !== "STALE" &&
        `. ${t("consent-must-answer")}`}
    </>
  );
}

function Before({ seat }: { seat: Seat }) {
  const { process } = useRoom();
  if (seat.left) return <>{t("consent-seat-left")}</>;
  if (isAway(seat) && seat.awayUntil)
    return (
      <>
        {t("consent-seat-away")} <Time at={seat.awayUntil} as="date" />
      </>
    );
  if (process.phase === "CLARIFY") return <>{seat.clear && t("consent-seat-clear")}</>;
  const reacted = process.reactions.some(({ person }) => person.id === seat.person.id);
  return <>{process.phase === "SHAPE" && reacted && t("consent-seat-reacted")}</>;
}
