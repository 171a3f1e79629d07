import { type Signal, useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { navigate } from "#ui/address";
import { toast } from "#ui/announce";
import { ButtonLink } from "#ui/Button";
import { Dialog } from "#ui/Dialog";
import { TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import { Menu } from "#ui/Menu";
import { eveningIn, MomentField } from "#ui/MomentField";
import {
  CancelPollMutation,
  ClosePollMutation,
  ExtendPollMutation,
  type PollDetailsFragment,
  ReopenPollMutation,
} from "./poll.generated";
import { TakeDialog } from "./Taken";

type Change = "cancel" | "close" | "extend" | "reopen";
type Shown = Change | "take";

/** Those that set a new end. */
const MOVES_THE_END: readonly Change[] = ["extend", "reopen"];

export function WriteOutcome({ poll }: { poll: PollDetailsFragment }) {
  if (!poll.viewerCan.publishOutcome || poll.outcome) return null;
  return (
    <ButtonLink href={`/polls/${poll.id}/outcome`} look="primary" icon="outcome">
      {t("poll-write-outcome")}
    </ButtonLink>
  );
}

interface MenuProps {
  poll: PollDetailsFragment;
  /** Whether the reader may keep templates, here or for all. */
  keepsTemplates: boolean;
}

/** What those who facilitate may do: each change goes on the record with its reason. */
export function PollMenu({ poll, keepsTemplates }: MenuProps) {
  const open = useSignal<Shown | undefined>(undefined);
  const can = poll.viewerCan;
  const show = (what: Shown) => () => {
    open.value = what;
  };
  const close = () => {
    open.value = undefined;
  };
  return (
    <>
      <Menu
        label={t("poll-more")}
        items={[
          can.takeBallot && { label: t("taken-enter"), icon: "pen", run: show("take") },
          can.edit && { label: t("poll-edit"), icon: "pen", run: () => navigate(`/polls/${poll.id}/edit`) },
          can.extend && { label: t("poll-extend"), icon: "clock", run: show("extend") },
          can.cancel && { label: t("poll-cancel"), icon: "close", run: show("cancel") },
          can.close && { label: t("poll-close"), icon: "lock", run: show("close") },
          can.reopen && { label: t("poll-reopen"), icon: "vote", run: show("reopen") },
          poll.discussion.viewerCan.propose && {
            label: t("poll-copy"),
            icon: "plus",
            run: () => navigate(`/d/${poll.discussion.id}/poll?copy=${poll.id}`),
          },
          keepsTemplates &&
            poll.discussion.viewerCan.propose && {
              label: t("template-keep"),
              icon: "list",
              run: () => navigate(`/templates?keep=${poll.id}`),
            },
        ]}
      />
      {open.value === "take" && <TakeDialog poll={poll} onClose={close} />}
      {open.value && open.value !== "take" && (
        <ChangeDialog key={open.value} poll={poll} change={open.value} onClose={close} />
      )}
    </>
  );
}

interface Props {
  poll: PollDetailsFragment;
  change: Change;
  onClose: () => void;
}

const WORDS = {
  cancel: {
    title: "poll-cancel",
    text: "poll-cancel-text",
    done: "poll-now-cancelled",
    moment: "error-invalid",
  },
  close: { title: "poll-close", text: "poll-close-text", done: "poll-now-closed", moment: "error-invalid" },
  extend: {
    title: "poll-extend",
    text: "poll-extend-text",
    done: "poll-now-extended",
    moment: "poll-extend-moment",
  },
  reopen: {
    title: "poll-reopen",
    text: "poll-reopen-text",
    done: "poll-now-reopened",
    moment: "poll-reopen-moment",
  },
} as const;

function ChangeDialog({ poll, change, onClose }: Props) {
  const reason = useSignal("");
  const closesAt = useSignal(change === "extend" ? later(poll.closesAt) : eveningIn(2));
  const words = WORDS[change];
  const save = useAction(async () => {
    if (!reason.value.trim()) throw new Refusal("REASON_REQUIRED", "a reason is required", "reason");
    if (MOVES_THE_END.includes(change) && !closesAt.value)
      throw new Refusal("INVALID", "choose a moment", "closesAt");
    await send(poll.id, change, reason.value.trim(), closesAt);
    toast(t(words.done));
    onClose();
  });
  const refusal = save.refusal.value;
  return (
    <Dialog title={t(words.title)} onClose={onClose}>
      <Form action={save} fields={["reason", "closesAt"]} submit={t(words.title)}>
        <p>{t(words.text)}</p>
        {MOVES_THE_END.includes(change) && (
          <MomentField
            label={t("poll-new-close")}
            at={closesAt.value}
            error={refusal?.field === "closesAt" ? t(words.moment) : undefined}
            onChange={(at) => {
              closesAt.value = at;
            }}
          />
        )}
        <TextArea
          label={t("poll-reason")}
          hint={t("poll-reason-hint")}
          required
          value={reason.value}
          error={fieldError(refusal, "reason")}
          onText={(text) => {
            reason.value = text;
          }}
        />
      </Form>
    </Dialog>
  );
}

function later(closesAt: string): string {
  return new Date(Date.parse(closesAt) + 2 * 86_400_000).toISOString();
}

function send(pollId: string, change: Change, reason: string, closesAt: Signal<string>): Promise<unknown> {
  if (change === "cancel") return mutate(CancelPollMutation, { input: { pollId, reason } });
  if (change === "close") return mutate(ClosePollMutation, { input: { pollId, reason } });
  const input = { pollId, reason, closesAt: closesAt.value };
  return change === "extend" ? mutate(ExtendPollMutation, { input }) : mutate(ReopenPollMutation, { input });
}
