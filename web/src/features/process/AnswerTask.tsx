// Answering a version. Whoever answered an earlier one reads what changed since then, and why, and needs one tap if nothing troubles them.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "#i18n/text";
import { parameter } from "#ui/address";
import { Button } from "#ui/Button";
import { CiteFields } from "./CiteFields";
import { ObjectDialog } from "./ObjectDialog";
import { RoleCandidate } from "./RoleCandidate";
import { Since } from "./Since";
import { StepButton } from "./StepButton";
import { WordsForm } from "./StepForm";
import { holdsText, useMay, useRoom, useSay, useSpeaker } from "./step";
import { Terms } from "./Terms";
import { TextBody } from "./TextBody";

type Shown = "concern" | "interest" | "object";

/** What a link of an email wants to answer: it opens the choice, and sends nothing. */
const wished = (): Shown | undefined => {
  const answer = parameter("answer");
  return answer === "concern" || answer === "object" ? answer : undefined;
};

export function AnswerTask() {
  return <Answering key={useRoom().process.version?.number} />;
}

function Answering() {
  const say = useSay();
  const { process, onBehalfOf } = useRoom();
  const { seat } = useSpeaker();
  const may = useMay();
  const shown = useSignal<Shown | undefined>(onBehalfOf ? undefined : wished());
  const cites = useSignal<string[]>([]);
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (onBehalfOf || !parameter("answer")) return;
    answers.current?.scrollIntoView({ block: "center" });
    if (parameter("answer") === "consent") answers.current?.querySelector("button")?.focus();
  }, []);
  const version = process.version;
  if (!version) return null;
  const number = version.number;
  const before = seat?.version && seat.version < number ? seat.version : undefined;
  const open = (what: Shown) => () => {
    shown.value = shown.value === what && what !== "object" ? undefined : what;
  };
  const close = () => {
    shown.value = undefined;
  };
  return (
    <>
      <RoleCandidate version={version} />
      {before ? (
        <Since from={before} />
      ) : (
        <>
          <TextBody version={version} anchored={!onBehalfOf && holdsText(process)} />
          <Terms terms={version.terms} />
        </>
      )}
      {may("RESPOND") && (
        <div class="process-answers" ref={answers}>
          <StepButton
            step={{ respond: { version: number, cites: [] } }}
            done={say("consent-answered")}
            look="primary"
            size="large"
            icon="check"
            wide
          >
            {say(before && seat?.stance !== "OBJECT" ? "consent-still-consent" : "consent-consent")}
          </StepButton>
          {process.kind === "LAZY" && <Seen size="large" wide />}
          <Button
            size="large"
            icon="talk"
            wide
            aria-expanded={shown.value === "concern"}
            onClick={open("concern")}
          >
            {say("consent-consent-concern")}
          </Button>
          {may("RAISE") && (
            <Button size="large" icon="hand" wide aria-haspopup="dialog" onClick={open("object")}>
              {say("consent-object")}
            </Button>
          )}
        </div>
      )}
      {shown.value === "concern" && (
        <WordsForm
          draft={`concern.${number}`}
          label={say("consent-your-concern")}
          hint={t("consent-your-concern-hint")}
          field="concern"
          submit={say("consent-consent-concern")}
          done={say("consent-answered")}
          onCancel={close}
          onDone={close}
          step={(text) => ({ respond: { version: number, concern: text, cites: cites.value } })}
        >
          <CiteFields cites={cites} />
        </WordsForm>
      )}
      {shown.value === "interest" && (
        <WordsForm
          draft={`interest.${number}`}
          label={say("consent-your-interest")}
          hint={say("consent-your-interest-hint")}
          field="reason"
          submit={say("consent-abstain")}
          done={say("consent-answered")}
          onCancel={close}
          onDone={close}
          step={(text) => ({ respond: { version: number, interest: text, cites: [] } })}
        />
      )}
      {shown.value === "object" && <ObjectDialog onClose={close} />}
      <div class="row">
        {may("RESPOND") && (
          <Button look="quiet" aria-expanded={shown.value === "interest"} onClick={open("interest")}>
            {say("consent-have-interest")}
          </Button>
        )}
        <Pausing />
      </div>
    </>
  );
}

/** What one may do instead of answering now. */
function Pausing() {
  const { process } = useRoom();
  const may = useMay();
  return (
    <>
      {may("DISCUSS") && (
        <StepButton
          step="DISCUSS"
          done={t("consent-discussed")}
          look="quiet"
          icon="talk"
          sure={{
            title: t("consent-discuss"),
            text: t(process.kind === "LAZY" ? "consent-discuss-lazy-text" : "consent-discuss-text"),
          }}
        >
          {t("consent-discuss")}
        </StepButton>
      )}
      {may("WAIT") && (
        <StepButton
          step="WAIT"
          done={t("consent-waited")}
          look="quiet"
          icon="clock"
          sure={{ title: t("consent-wait"), text: t("consent-wait-text") }}
        >
          {t("consent-wait")}
        </StepButton>
      )}
      {process.kind !== "LAZY" && <Seen look="quiet" />}
    </>
  );
}

/** Whoever has read it says so; in lazy consensus that is all that is needed. */
function Seen(looks: { look?: "quiet"; size?: "large"; wide?: boolean }) {
  const { process } = useRoom();
  const may = useMay();
  const say = useSay();
  if (!may("SEEN") || !process.version) return null;
  return (
    <StepButton
      step={{ seen: { version: process.version.number } }}
      done={say("consent-seen-done")}
      icon="check"
      {...looks}
    >
      {say(process.kind === "LAZY" ? "consent-seen-lazy" : "consent-seen")}
    </StepButton>
  );
}
