// What the reader, or somebody whom they speak for, may do besides what waits for them.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { ProcessMoveName, ProcessTaskName } from "#api/schema.generated";
import { t } from "#i18n/text";
import { parameter } from "#ui/address";
import { Button } from "#ui/Button";
import { AnswerTask } from "./AnswerTask";
import { ReviewTask } from "./AuthorTasks";
import { VoteTask } from "./LadderTasks";
import { ObjectDialog } from "./ObjectDialog";
import { Open } from "./Open";
import { NominateTask } from "./RoleTasks";
import { AdviseTask, AskQuestion, ReactTask } from "./SayTasks";
import { StepButton } from "./StepButton";
import { useMay, useRoom, useSay, useSpeaker, useTasks } from "./step";
import { VoiceForm } from "./VoiceForm";
import { WriteVersion } from "./WriteVersion";

/** Tasks that offer these moves in their own card. */
const COVERED: Partial<Record<ProcessMoveName, ProcessTaskName[]>> = {
  QUESTION: ["CLEAR_OR_ASK"],
  REACT: ["REACT"],
  RESPOND: ["ANSWER"],
  RAISE: ["ANSWER"],
  ADVISE: ["ADVISE"],
  NOMINATE: ["NOMINATE", "KEEP_OR_CHANGE"],
  BALLOT: ["VOTE"],
  WRITE: ["MAKE_READY", "INTEGRATE", "WRITE_AS_TRIO", "PROPOSE", "DECIDE", "PUBLISH"],
  REVIEW: ["REVIEW"],
};

export function OtherMoves() {
  const say = useSay();
  const { process, onBehalfOf } = useRoom();
  const { seat } = useSpeaker();
  const may = useMay();
  const tasks = useTasks();
  const free = (move: ProcessMoveName) =>
    may(move) && !tasks.some(({ name }) => COVERED[move]?.includes(name));
  const live = process.inForce !== null && process.inForce !== undefined;
  return (
    <>
      {free("RESPOND") && (
        <Unfold
          label={say(seat?.stance ? "consent-change-answer" : "consent-answer-now")}
          open={!onBehalfOf && parameter("answer") !== null}
        >
          <AnswerTask />
        </Unfold>
      )}
      {free("WRITE") && process.version && (
        <Unfold label={t(process.phase === "CONSENT" ? "consent-change-wording" : "consent-write-next")}>
          <WriteVersion />
        </Unfold>
      )}
      {free("REVIEW") && (
        <Unfold label={t("consent-review-begin")}>
          <ReviewTask />
        </Unfold>
      )}
      {free("BALLOT") && (
        <Unfold label={say("consent-change-vote")}>
          <VoteTask />
        </Unfold>
      )}
      <div class="row">
        {free("QUESTION") && <AskQuestion />}
        {free("REACT") && (
          <Open label={t("consent-react")} icon="smile">
            {() => <ReactTask />}
          </Open>
        )}
        {free("ADVISE") && (
          <Open label={t("consent-advise")} icon="talk">
            {() => <AdviseTask />}
          </Open>
        )}
        {free("NOMINATE") && (
          <Open label={say("consent-nominate-change")} icon="person">
            {() => <NominateTask />}
          </Open>
        )}
        {free("VOICE") && (
          <Open label={t("consent-voice")} icon="talk">
            {(close) => <VoiceForm onDone={close} />}
          </Open>
        )}
        {free("RAISE") && !free("RESPOND") && <Objecting seated={seat !== undefined} live={live} />}
        {may("RECLASS") && (
          <StepButton
            step="RECLASS"
            done={t("consent-reclassed")}
            sure={{ title: t("consent-reclass"), text: t("consent-reclass-text") }}
          >
            {t("consent-reclass")}
          </StepButton>
        )}
      </div>
    </>
  );
}

interface UnfoldProps {
  label: string;
  open?: boolean;
  children: ComponentChildren;
}

function Unfold({ label, open = false, children }: UnfoldProps) {
  return (
    <details class="unfold" open={open}>
      <summary>{label}</summary>
      <div class="card stack">{children}</div>
    </details>
  );
}

function Objecting({ seated, live }: { seated: boolean; live: boolean }) {
  const say = useSay();
  const open = useSignal(false);
  return (
    <>
      <Button
        icon="hand"
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
        }}
      >
        {say(live ? "consent-object-live" : seated ? "consent-object" : "consent-object-outside")}
      </Button>
      {open.value && (
        <ObjectDialog
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}
