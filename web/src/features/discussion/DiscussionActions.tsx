import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal, refusalText } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { navigate } from "#ui/address";
import { saved, toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Dialog } from "#ui/Dialog";
import { Form } from "#ui/Form";
import type { Found } from "#ui/find";
import { Menu } from "#ui/Menu";
import { PeoplePicker } from "#ui/PeoplePicker";
import {
  AskFeedbackMutation,
  CloseDiscussionMutation,
  type DiscussionDetailsFragment,
  FollowDiscussionMutation,
  NotifyPeopleMutation,
  PinDiscussionMutation,
  ReopenDiscussionMutation,
} from "./discussion.generated";
import { EditDiscussion } from "./EditDiscussion";
import { MoveDiscussion } from "./MoveDiscussion";

type Dialogs = "edit" | "move" | "notify";

/** What a form for a meeting of this discussion begins with. */
const meetingOf = ({ id, title, group }: DiscussionDetailsFragment) =>
  new URLSearchParams({ hub: group.slug, discussion: id, title });

/** What may be done with a discussion: following as a button, the rest behind three dots. */
export function DiscussionActions({ discussion }: { discussion: DiscussionDetailsFragment }) {
  const { id, viewerCan: can, pinned, feedbackAsked, following } = discussion;
  const open = useSignal<Dialogs | undefined>(undefined);
  const close = () => {
    open.value = undefined;
  };
  const show = (which: Dialogs) => () => {
    open.value = which;
  };
  const act = useAction(async (work: () => Promise<unknown>, said: string) => {
    await work();
    toast(said);
  });
  const shut = async () => {
    const sure = await confirm({
      title: t("discussion-close-question"),
      text: t("discussion-close-text"),
      action: t("discussion-close"),
    });
    if (sure)
      await act.run(
        () => mutate(CloseDiscussionMutation, { input: { discussionId: id } }),
        t("discussion-now-closed"),
      );
  };
  const refusal = act.refusal.value;
  return (
    <>
      {can.follow && (
        <Button
          icon="bell"
          size="small"
          aria-pressed={following}
          busy={act.busy.value}
          onClick={() =>
            void act.run(
              () => mutate(FollowDiscussionMutation, { input: { discussionId: id, following: !following } }),
              t(following ? "discussion-unfollowed" : "discussion-followed"),
            )
          }
        >
          {t(following ? "discussion-following" : "discussion-follow")}
        </Button>
      )}
      <Menu
        label={t("discussion-more")}
        items={[
          can.edit && { label: t("discussion-edit"), icon: "pen", run: show("edit") },
          can.notify && { label: t("discussion-notify"), icon: "people", run: show("notify") },
          discussion.group.viewerCan.callMeeting && {
            label: t("discussion-call-meeting"),
            icon: "clock",
            run: () => navigate(`/meetings/new?${meetingOf(discussion)}`),
          },
          can.askFeedback && {
            label: t(feedbackAsked ? "discussion-unask-feedback" : "discussion-ask-feedback"),
            icon: "talk",
            run: () =>
              void act.run(
                () => mutate(AskFeedbackMutation, { input: { discussionId: id, asked: !feedbackAsked } }),
                t(feedbackAsked ? "discussion-feedback-unasked" : "discussion-feedback-now-asked"),
              ),
          },
          can.pin && {
            label: t(pinned ? "discussion-unpin" : "discussion-pin"),
            icon: "pin",
            run: () =>
              void act.run(
                () => mutate(PinDiscussionMutation, { input: { discussionId: id, pinned: !pinned } }),
                t(pinned ? "discussion-now-unpinned" : "discussion-now-pinned"),
              ),
          },
          can.move && { label: t("discussion-move"), icon: "move", run: show("move") },
          can.close && { label: t("discussion-close"), icon: "lock", run: () => void shut() },
          can.reopen && {
            label: t("discussion-reopen"),
            icon: "talk",
            run: () =>
              void act.run(
                () => mutate(ReopenDiscussionMutation, { input: { discussionId: id } }),
                t("discussion-now-open"),
              ),
          },
        ]}
      />
      {refusal && (
        <p class="notice notice-bad" role="alert">
          {refusalText(refusal)}
        </p>
      )}
      {open.value === "edit" && <EditDiscussion discussion={discussion} onClose={close} />}
      {open.value === "move" && <MoveDiscussion discussion={discussion} onClose={close} />}
      {open.value === "notify" && <NotifyPeople id={id} onClose={close} />}
    </>
  );
}

function NotifyPeople({ id, onClose }: { id: string; onClose: () => void }) {
  const people = useSignal<Found[]>([]);
  const notify = useAction(async () => {
    if (people.value.length === 0) throw new Refusal("INVALID", "choose somebody", "personIds");
    const personIds = people.value.map((person) => person.id);
    await mutate(NotifyPeopleMutation, { input: { discussionId: id, personIds } });
    saved();
    onClose();
  });
  return (
    <Dialog title={t("discussion-notify")} onClose={onClose}>
      <Form action={notify} fields={["personIds"]} submit={t("discussion-notify-them")}>
        <PeoplePicker
          label={t("discussion-people")}
          hint={t("discussion-people-hint")}
          people={people.value}
          error={fieldError(notify.refusal.value, "personIds")}
          onChange={(chosen) => {
            people.value = chosen;
          }}
        />
      </Form>
    </Dialog>
  );
}
