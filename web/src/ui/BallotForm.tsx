// A ballot: large radio cards that say what each stance means, and a reason.
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import type { Stance } from "#api/schema.generated";
import { t } from "#i18n/text";
import { announce } from "./announce";
import { Button } from "./Button";
import { TextArea } from "./Field";
import { Form } from "./Form";
import { MyBallot } from "./MyBallot";
import { type BallotBoxFragment, CastBallotMutation } from "./poll.generated";
import { STOPPING, stanceClass } from "./stance";
import { STANCE_MEANINGS, STANCES } from "./words";

/** To vote, or to see one's ballot and change it. */
export function Ballot({ poll, title }: { poll: BallotBoxFragment; title: string }) {
  const changing = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  if (poll.myBallot && !(changing.value && poll.viewerCan.vote)) {
    return (
      <div ref={box} tabIndex={-1}>
        <MyBallot poll={poll} ballot={poll.myBallot}>
          {poll.viewerCan.vote && (
            <Button
              icon="pen"
              onClick={() => {
                changing.value = true;
              }}
            >
              {t("deciding-change-ballot")}
            </Button>
          )}
        </MyBallot>
      </div>
    );
  }
  if (!poll.viewerCan.vote) return null;
  return (
    <BallotForm
      poll={poll}
      title={title}
      onDone={(stance) => {
        announce(t("deciding-ballot-in", { stance: t(STANCES[stance]) }));
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

interface Props {
  poll: BallotBoxFragment;
  title: string;
  /** Small cards side by side; what a stance means is said once it is chosen. */
  brief?: boolean;
  onDone: (stance: Stance) => void;
  onCancel?: (() => void) | undefined;
}

export function BallotForm({ poll, title, brief = false, onDone, onCancel }: Props) {
  const name = useId();
  const stance = useSignal<Stance | undefined>(poll.myBallot?.stance ?? undefined);
  const reason = useSignal(poll.myBallot?.reason?.markdown ?? "");
  const chosen = stance.value;
  const required = chosen !== undefined && poll.reasonRequiredFor.includes(chosen);
  const cast = useAction(async () => {
    if (!stance.value) throw new Refusal("INVALID", "choose a stance", "stance");
    if (required && !reason.value.trim())
      throw new Refusal("REASON_REQUIRED", "a reason is required", "reason");
    await mutate(CastBallotMutation, {
      input: { pollId: poll.id, stance: stance.value, reason: reason.value.trim() },
    });
    onDone(stance.value);
  });
  return (
    <Form
      action={cast}
      fields={["reason"]}
      means={(refusal) => (refusal.field === "stance" ? t("deciding-choose-stance") : undefined)}
      submit={t(poll.myBallot ? "deciding-recast" : "deciding-cast")}
      beside={onCancel && <Button onClick={onCancel}>{t("ui-cancel")}</Button>}
    >
      <fieldset class={brief ? "stance-cards stance-cards-brief" : "stance-cards"}>
        <legend>
          {t("deciding-your-ballot")} <span class="hidden">: {title}</span>
        </legend>
        {poll.stances.map((offered) => (
          <label
            key={offered}
            class={`stance-card ${stanceClass(offered)} ${STOPPING.includes(offered) ? "stance-stops" : ""}`}
          >
            <input
              type="radio"
              name={name}
              value={offered}
              checked={chosen === offered}
              onChange={() => {
                stance.value = offered;
                cast.refusal.value = undefined;
              }}
            />
            <span>
              <span class="stance-card-name">{t(STANCES[offered])}</span>
              <span class={brief ? "hidden" : "stance-card-meaning"}>
                {t(STANCE_MEANINGS[offered])}
                {poll.reasonRequiredFor.includes(offered) && (
                  <strong class="stance-card-needs"> {t("deciding-needs-reason")}</strong>
                )}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {brief && chosen && (
        <p class="soft" aria-hidden="true">
          {t(STANCE_MEANINGS[chosen])}
        </p>
      )}
      {chosen && (
        <TextArea
          label={t("deciding-reason")}
          hint={t(required ? "deciding-reason-required-hint" : "deciding-reason-hint")}
          optional={!required}
          required={required}
          rows={required ? 5 : 3}
          value={reason.value}
          error={fieldError(cast.refusal.value, "reason")}
          onText={(text) => {
            reason.value = text;
          }}
        />
      )}
    </Form>
  );
}
