// What an objection asks of people: its carriers, the author, the panel, the facilitator, the judges.
import { type Signal, useSignal } from "@preact/signals";
import type { ResolutionKind } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Button } from "#ui/Button";
import { Select } from "#ui/Field";
import { Markdown } from "#ui/Markdown";
import { DeferralFields, deferralOf, PutOff, useDeferral } from "./Deferral";
import { CRITERIA, RESOLUTIONS } from "./names";
import { ObjectDialog } from "./ObjectDialog";
import { ObjectionWords } from "./ObjectionWords";
import { Since } from "./Since";
import { StepButton } from "./StepButton";
import { type Objection, useMay, useRoom, useSay, useSpeaker } from "./step";

interface Props {
  number: number;
}

const useObjection = (number: number): Objection | undefined =>
  useRoom().process.objections.find((objection) => objection.number === number);

/** Does this version resolve the objection that I carry? */
export function AnswerObjectionTask({ number }: Props) {
  const objection = useObjection(number);
  const { process } = useRoom();
  const version = process.version?.number ?? 1;
  if (!objection) return null;
  const taken = objection.resolution?.version === version;
  return (
    <>
      <ObjectionWords objection={objection} />
      {version > objection.version && <Since from={objection.version} />}
      {taken && objection.resolution && (
        <p>
          {t("consent-takes-up", {
            number: version,
            how: t(RESOLUTIONS[objection.resolution.how]),
          })}
        </p>
      )}
      <p>{t("consent-does-it-resolve", { number: version })}</p>
      <ConfirmButtons objection={objection} />
    </>
  );
}

/** The author or a carrier offers to resolve it without another text; the other side has to agree. */
export function OfferResolution({ objection }: { objection: Objection }) {
  const { process } = useRoom();
  const how = useSignal<ResolutionKind>("KEEP_AND_MONITOR");
  const deferral = useDeferral();
  const version = process.version?.number ?? 1;
  return (
    <details class="unfold">
      <summary>{t("consent-without-text")}</summary>
      <div class="stack">
        <HowField how={how} />
        <DeferralFields how={how.value} draft={deferral} />
        <StepButton
          step={() => ({
            confirm: {
              objection: objection.number,
              version,
              how: how.value,
              deferral: deferralOf(how.value, deferral),
            },
          })}
          done={t("consent-resolution-offered")}
        >
          {t("consent-offer-resolution")}
        </StepButton>
      </div>
    </details>
  );
}

/** Confirm that this version resolves it, or say that it stands, or take it back, or say it better. */
export function ConfirmButtons({ objection }: { objection: Objection }) {
  const say = useSay();
  const { process } = useRoom();
  const may = useMay();
  const { id } = useSpeaker();
  const { number, resolution, carriers } = objection;
  const version = process.version?.number ?? 1;
  const offered = resolution?.version === version ? resolution.how : undefined;
  const how = useSignal<ResolutionKind>(offered ?? "TEXT_CHANGE");
  const deferral = useDeferral();
  const carries = carriers.some((carrier) => carrier.id === id);
  return (
    <div class="stack">
      {may("CONFIRM", number) && !offered && (
        <>
          <HowField how={how} />
          <DeferralFields how={how.value} draft={deferral} />
        </>
      )}
      {resolution?.deferral && offered && (
        <p>
          <PutOff deferral={resolution.deferral} />
        </p>
      )}
      <div class="process-answers">
        {may("CONFIRM", number) && (
          <StepButton
            step={() => ({
              confirm: {
                objection: number,
                version,
                how: offered ?? how.value,
                // What is offered says it already.
                deferral: offered ? null : deferralOf(how.value, deferral),
              },
            })}
            done={say("consent-confirmed")}
            look="primary"
            icon="check"
            wide
          >
            {t(carries ? "consent-resolves-it" : "consent-meets-need")}
          </StepButton>
        )}
        {may("MAINTAIN", number) && (
          <StepButton
            step={{ maintain: { objection: number, version } }}
            done={t("consent-maintained")}
            icon="hand"
            wide
          >
            {t("consent-it-stands")}
          </StepButton>
        )}
      </div>
      <SayOrTakeBack objection={objection} />
    </div>
  );
}

function HowField({ how }: { how: Signal<ResolutionKind> }) {
  return (
    <Select<ResolutionKind>
      label={t("consent-how")}
      hint={t("consent-how-hint")}
      value={how.value}
      options={kinds()}
      onChoose={(value) => {
        how.value = value;
      }}
    />
  );
}

/** What its carriers may do with it at any time. */
export function SayOrTakeBack({ objection }: { objection: Objection }) {
  const may = useMay();
  const refining = useSignal(false);
  const { number } = objection;
  if (!may("REFINE", number) && !may("WITHDRAW", number)) return null;
  return (
    <div class="row">
      {may("REFINE", number) && (
        <Button
          look="quiet"
          icon="pen"
          aria-haspopup="dialog"
          onClick={() => {
            refining.value = true;
          }}
        >
          {t("consent-say-better")}
        </Button>
      )}
      {may("WITHDRAW", number) && <Withdraw number={number} />}
      {refining.value && (
        <ObjectDialog
          refines={objection}
          onClose={() => {
            refining.value = false;
          }}
        />
      )}
    </div>
  );
}

export function Withdraw({ number }: Props) {
  const say = useSay();
  return (
    <StepButton
      step={{ withdraw: { objection: number } }}
      done={t("consent-withdrawn")}
      look="quiet"
      icon="reply"
      sure={{ title: t("consent-withdraw-sure", { number }), text: say("consent-withdraw-text") }}
    >
      {t("consent-withdraw")}
    </StepButton>
  );
}

export const kinds = (): { value: ResolutionKind; label: string }[] =>
  (Object.keys(RESOLUTIONS) as ResolutionKind[]).map((value) => ({ value, label: t(RESOLUTIONS[value]) }));

/** Does a version that resolves it still meet the need? */
export function ConfirmNeedTask({ number }: Props) {
  const say = useSay();
  const objection = useObjection(number);
  const { process } = useRoom();
  const version = process.version?.number ?? 1;
  if (!objection?.resolution) return null;
  return (
    <>
      <ObjectionWords objection={objection} />
      <p>
        {t("consent-carriers-agree", {
          names: objection.resolution.confirmedBy.map(({ name }) => name).join(", "),
          how: t(RESOLUTIONS[objection.resolution.how]),
        })}
      </p>
      <StepButton
        step={{ confirm: { objection: number, version, how: objection.resolution.how } }}
        done={say("consent-confirmed")}
        look="primary"
        icon="check"
        hint={t("consent-meets-need-hint")}
      >
        {t("consent-meets-need")}
      </StepButton>
    </>
  );
}

/** A possible objection of somebody outside the panel. */
export function CarryTask({ number }: Props) {
  const say = useSay();
  const objection = useObjection(number);
  if (!objection) return null;
  return (
    <>
      <ObjectionWords objection={objection} />
      <StepButton step={{ carry: { objection: number } }} done={say("consent-carried-done")} icon="hand">
        {say("consent-carry")}
      </StepButton>
      <p class="soft small">{say("consent-carry-hint")}</p>
    </>
  );
}

/** A challenge that waits for a second panel member. */
export function SecondTask({ number }: Props) {
  const say = useSay();
  const objection = useObjection(number);
  if (!objection) return null;
  return (
    <>
      <ObjectionWords objection={objection} />
      <Challenged objection={objection} />
      <StepButton step={{ second: { objection: number } }} done={t("consent-seconded")}>
        {say("consent-second")}
      </StepButton>
      <p class="soft small">{say("consent-second-hint")}</p>
    </>
  );
}

export function RuleTask({ number }: Props) {
  const objection = useObjection(number);
  const { seat } = useSpeaker();
  const { process } = useRoom();
  if (!objection) return null;
  const partial = objection.carriers.some(({ id }) => id === (seat?.person.id ?? process.facilitator?.id));
  return (
    <>
      <ObjectionWords objection={objection} />
      <Challenged objection={objection} />
      <p>{t("consent-rule-text")}</p>
      {partial && <p class="notice notice-warm">{t("consent-rule-partial")}</p>}
      <div class="process-answers">
        <StepButton
          step={{ rule: { objection: number, argued: true } }}
          done={t("consent-ruled")}
          look="primary"
          wide
        >
          {t("consent-rule-yes")}
        </StepButton>
        <StepButton step={{ rule: { objection: number, argued: false } }} done={t("consent-ruled")} wide>
          {t("consent-rule-no")}
        </StepButton>
      </div>
    </>
  );
}

export function JudgeTask({ number }: Props) {
  const objection = useObjection(number);
  if (!objection) return null;
  return (
    <>
      <ObjectionWords objection={objection} />
      <Challenged objection={objection} />
      <p>{t("consent-judge-text")}</p>
      <div class="process-answers">
        <StepButton
          step={{ judge: { objection: number, disqualify: false } }}
          done={t("consent-judged-done")}
          look="primary"
          wide
        >
          {t("consent-judge-stands")}
        </StepButton>
        <StepButton
          step={{ judge: { objection: number, disqualify: true } }}
          done={t("consent-judged-done")}
          wide
        >
          {t("consent-judge-disqualify")}
        </StepButton>
      </div>
    </>
  );
}

/** Who challenged it, on which criterion, and why. */
export function Challenged({ objection }: { objection: Objection }) {
  const challenge = objection.challenge;
  if (!challenge) return null;
  const { by, secondedBy, ruling, appealedBy, judges } = challenge;
  return (
    <div class="process-challenge stack-tight">
      <p>
        <strong>{t("consent-challenge-by", { name: by.name })}</strong>{" "}
        {t("consent-challenge-about", { question: t(CRITERIA[challenge.criterion]) })}
      </p>
      <Markdown html={challenge.reason.html} />
      <p class="soft small">
        {secondedBy ? t("consent-seconded-by", { name: secondedBy.name }) : t("consent-not-seconded")}{" "}
        {ruling === true && t("consent-ruling-yes")}
        {ruling === false && t("consent-ruling-no")}{" "}
        {appealedBy && t("consent-appealed", { name: appealedBy.name })}{" "}
        {judges.length > 0 &&
          t("consent-judges", { names: judges.map(({ name }) => name).join(", "), count: challenge.judged })}
      </p>
    </div>
  );
}
