// A ballot of any kind: what is put on it, abstaining where that is possible, and a reason.
import { useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import type { BallotInput } from "#api/schema.generated";
import { t } from "#i18n/text";
import { announce } from "./announce";
import { Button } from "./Button";
import { type Marks as BallotMarks, ballotWord } from "./ballot";
import { MarksBallot } from "./ballot/MarksBallot";
import { ballotOf, type Draft, draftOf, mayAbstain, needsReason } from "./ballot/marks";
import { optionsFor } from "./ballot/order";
import { ballotError } from "./ballot/wrong";
import { Checkbox } from "./Choice";
import { forgetDraft } from "./draft";
import { TextArea } from "./Field";
import { Form } from "./Form";
import { MarkdownEditor } from "./MarkdownEditor";
import { MyBallot } from "./MyBallot";
import { type BallotBoxFragment, CastBallotMutation } from "./poll.generated";

/** To vote, or to see one's ballot and change it. */
export function Ballot({ poll, title }: { poll: BallotBoxFragment; title: string }) {
  const changing = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  if (poll.myBallot && !(changing.value && poll.viewerCan.vote)) {
    const own = poll.myBallot.castAs === "OWN";
    return (
      <div ref={box} tabIndex={-1}>
        <MyBallot poll={poll} ballot={poll.myBallot}>
          {poll.viewerCan.vote && (
            <Button
              icon={own ? "pen" : "vote"}
              onClick={() => {
                changing.value = true;
              }}
            >
              {t(own ? "deciding-change-ballot" : "deciding-vote-yourself")}
            </Button>
          )}
        </MyBallot>
      </div>
    );
  }
  if (!poll.viewerCan.vote) return null;
  return (
    <BallotForm
      poll={ownOnly(poll)}
      title={title}
      onDone={(word) => {
        announce(t("deciding-ballot-in", { stance: word }));
        changing.value = false;
        requestAnimationFrame(() => box.current?.focus());
      }}
      onCancel={
        poll.myBallot
          ? () => {
              changing.value = false;
            }
          : undefined
      }
    />
  );
}

/** What somebody else put on one's ballot is not what one's own begins with. */
const ownOnly = (poll: BallotBoxFragment): BallotBoxFragment =>
  poll.myBallot && poll.myBallot.castAs !== "OWN" ? { ...poll, myBallot: null } : poll;

interface Props {
  poll: BallotBoxFragment;
  title: string;
  /** Small cards side by side; what a stance means is said once it is chosen. */
  brief?: boolean;
  /** It is cast; what stands on it, in a word or two. */
  onDone: (word: string) => void;
  onCancel?: (() => void) | undefined;
  /** For somebody else: who, what the button says, how it is sent. Their ballot, if one stands, is the poll's own here. */
  instead?: {
    id: string;
    submit: string;
    send: (ballot: BallotInput, reason: string) => Promise<BallotMarks>;
  };
}

export function BallotForm({ poll, title, brief = false, onDone, onCancel, instead }: Props) {
  const draft = useSignal<Draft>(draftOf(poll));
  const abstains = useSignal(poll.myBallot?.abstains ?? false);
  const reason = useSignal(poll.myBallot?.reason?.markdown ?? "");
  const options = useMemo(() => optionsFor(poll), [poll]);
  const kept = `ballot.${poll.id}${instead ? `.${instead.id}` : ""}`;
  const required = !abstains.value && needsReason(draft.value, poll);
  const cast = useAction(async () => {
    const ballot = abstains.value ? { abstention: true } : ballotOf(draft.value, poll);
    if (required && !reason.value.trim())
      throw new Refusal("REASON_REQUIRED", "a reason is required", "reason");
    const said = poll.privacy === "CONFIDENTIAL" ? "" : reason.value.trim();
    const sent = instead ? await instead.send(ballot, said) : await castOwn(poll.id, ballot, said);
    forgetDraft(kept);
    onDone(ballotWord(sent, poll));
  });
  const refusal = cast.refusal.value;
  const wrong = ballotError(refusal, poll);
  return (
    <Form
      action={cast}
      fields={["reason", ...(wrong && refusal?.field ? [refusal.field] : [])]}
      submit={instead?.submit ?? t(poll.myBallot ? "deciding-recast" : "deciding-cast")}
      beside={onCancel && <Button onClick={onCancel}>{t("ui-cancel")}</Button>}
    >
      {!abstains.value && (
        <MarksBallot
          poll={poll}
          options={options}
          title={title}
          brief={brief}
          error={wrong}
          draft={draft.value}
          onDraft={(changed) => {
            draft.value = changed;
            cast.refusal.value = undefined;
          }}
        />
      )}
      {mayAbstain(poll) && (
        <Checkbox
          label={t("ballot-abstain")}
          hint={t("ballot-abstain-hint")}
          checked={abstains.value}
          onToggle={(on) => {
            abstains.value = on;
            cast.refusal.value = undefined;
          }}
        />
      )}
      <Reason
        poll={poll}
        title={title}
        draft={draft.value}
        required={required}
        kept={kept}
        text={reason.value}
        error={fieldError(refusal, "reason")}
        onText={(text) => {
          reason.value = text;
        }}
      />
    </Form>
  );
}

async function castOwn(pollId: string, ballot: BallotInput, reason: string): Promise<BallotMarks> {
  const answer = await mutate(CastBallotMutation, { input: { pollId, ballot, reason } });
  return answer.castBallot.ballot;
}

interface ReasonProps {
  poll: BallotBoxFragment;
  title: string;
  draft: Draft;
  required: boolean;
  kept: string;
  text: string;
  error: string | undefined;
  onText: (text: string) => void;
}

/** Why, or the answer itself. A confidential poll takes no reasons: they would tell who wrote them. */
function Reason({ poll, title, draft, required, kept, text, error, onText }: ReasonProps) {
  if (poll.privacy === "CONFIDENTIAL") return <p class="soft small">{t("ballot-confidential")}</p>;
  if (draft.kind === "WORDS") {
    return (
      <MarkdownEditor
        label={t("ballot-answer")}
        hint={title}
        draft={kept}
        value={text}
        error={error}
        onText={onText}
      />
    );
  }
  if (draft.kind === "STANCE" && !draft.stance) return null;
  const nominates = draft.kind === "NOMINATION";
  const hint = required
    ? nominates
      ? t("ballot-nominate-reason")
      : t("deciding-reason-required-hint")
    : t("deciding-reason-hint");
  return (
    <TextArea
      label={t("deciding-reason")}
      hint={hint}
      optional={!required}
      required={required}
      rows={required ? 5 : 3}
      value={text}
      error={error}
      onText={onText}
    />
  );
}
