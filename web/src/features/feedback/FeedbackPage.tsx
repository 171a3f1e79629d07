// One item of feedback: answering it, handing it on, changing it, taking it back.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate, useQuery } from "#api/reading";
import type { FeedbackAnswerKind } from "#api/schema.generated";
import { t } from "#i18n/text";
import { moveOn } from "#ui/address";
import { toast, told } from "#ui/announce";
import { Button } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Dialog } from "#ui/Dialog";
import { ANSWERS, FeedbackItem } from "#ui/FeedbackItem";
import { Field, Select } from "#ui/Field";
import { Form } from "#ui/Form";
import type { FeedbackShownFragment } from "#ui/feedback.generated";
import type { Found } from "#ui/find";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { Page, Section } from "#ui/Page";
import { PeoplePicker } from "#ui/PeoplePicker";
import { EmptyState, Loaded } from "#ui/states";
import {
  AnswerFeedbackMutation,
  EditFeedbackMutation,
  FeedbackPageQuery,
  HandFeedbackMutation,
  WithdrawFeedbackMutation,
} from "./feedback.generated";
import { KindSelect, means, wrong } from "./NewFeedbackPage";

export default function FeedbackPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQuery(FeedbackPageQuery, { id: parameters.id ?? "" });
  return (
    <Page title={t("feedback")} above={<a href="/reading-room">{t("reading-room")}</a>}>
      <Loaded reading={reading} lines={6}>
        {({ feedback }) =>
          feedback ? <Item item={feedback} /> : <EmptyState title={t("error-not-found")} />
        }
      </Loaded>
    </Page>
  );
}

function Item({ item }: { item: FeedbackShownFragment }) {
  const open = useSignal<"edit" | "hand" | undefined>(undefined);
  const close = () => {
    open.value = undefined;
  };
  const withdraw = useAction(async () => {
    const sure = await confirm({
      title: t("feedback-withdraw"),
      text: t("feedback-withdraw-sure"),
      action: t("feedback-withdraw"),
    });
    if (!sure) return;
    await told(async () => {
      await mutate(WithdrawFeedbackMutation, { input: { feedbackId: item.id } });
      toast(t("feedback-withdrawn-done"));
      moveOn("/reading-room");
    });
  });
  const { edit, hand, withdraw: mayWithdraw, answer } = item.viewerCan;
  return (
    <>
      <FeedbackItem item={item} placed alone />
      <div class="row">
        {hand && (
          <Button
            onClick={() => {
              open.value = "hand";
            }}
          >
            {t("feedback-hand")}
          </Button>
        )}
        {edit && (
          <Button
            icon="pen"
            onClick={() => {
              open.value = "edit";
            }}
          >
            {t("feedback-edit")}
          </Button>
        )}
        {mayWithdraw && (
          <Button look="quiet" busy={withdraw.busy.value} onClick={() => void withdraw.run()}>
            {t("feedback-withdraw")}
          </Button>
        )}
      </div>
      {answer && <Answer item={item} />}
      {open.value === "hand" && <Hand item={item} onClose={close} />}
      {open.value === "edit" && <Edit item={item} onClose={close} />}
    </>
  );
}

const KINDS: FeedbackAnswerKind[] = ["DONE", "WILL_DO", "NOT_DONE"];

/** "We did", or why not: in the open, below what was said. */
function Answer({ item }: { item: FeedbackShownFragment }) {
  const kind = useSignal<FeedbackAnswerKind>(item.answer?.kind ?? "WILL_DO");
  const body = useSignal(item.answer?.body.markdown ?? "");
  const send = useAction(async () => {
    await mutate(AnswerFeedbackMutation, {
      input: { feedbackId: item.id, kind: kind.value, body: body.value },
    });
    toast(t("feedback-answered-done"));
  });
  return (
    <Section title={t(item.answer ? "feedback-correct" : "feedback-answer")}>
      <Form action={send} means={means} fields={["body"]} submit={t("feedback-answer-send")}>
        <p class="soft">{t(item.answer ? "feedback-correct-hint" : "feedback-answer-hint")}</p>
        <Select<FeedbackAnswerKind>
          label={t("feedback-came")}
          value={kind.value}
          options={KINDS.map((value) => ({ value, label: t(ANSWERS[value]) }))}
          onChoose={(chosen) => {
            kind.value = chosen;
          }}
        />
        <MarkdownEditor
          label={t("feedback-answer-body")}
          value={body.value}
          error={wrong(send.refusal.value, "body")}
          onText={(text) => {
            body.value = text;
          }}
        />
      </Form>
    </Section>
  );
}

interface DialogProps {
  item: FeedbackShownFragment;
  onClose: () => void;
}

function Hand({ item, onClose }: DialogProps) {
  const people = useSignal<Found[]>([item.answerer]);
  const dueOn = useSignal(item.answerDueOn);
  const send = useAction(async () => {
    await mutate(HandFeedbackMutation, {
      input: { feedbackId: item.id, answererId: people.value[0]?.id ?? null, dueOn: dueOn.value || null },
    });
    toast(t("feedback-handed-done"));
    onClose();
  });
  const refusal = send.refusal.value;
  return (
    <Dialog title={t("feedback-hand")} onClose={onClose}>
      <Form action={send} means={means} fields={["answererId", "dueOn"]}>
        <PeoplePicker
          label={t("feedback-answerer")}
          single
          people={people.value}
          error={wrong(refusal, "answererId")}
          onChange={(chosen) => {
            people.value = chosen;
          }}
        />
        <Field
          label={t("feedback-due")}
          type="date"
          value={dueOn.value}
          error={wrong(refusal, "dueOn")}
          onText={(text) => {
            dueOn.value = text;
          }}
        />
      </Form>
    </Dialog>
  );
}

function Edit({ item, onClose }: DialogProps) {
  const kind = useSignal(item.kind);
  const body = useSignal(item.body.markdown);
  const send = useAction(async () => {
    await mutate(EditFeedbackMutation, {
      input: { feedbackId: item.id, kind: kind.value, body: body.value },
    });
    toast(t("feedback-edited-done"));
    onClose();
  });
  return (
    <Dialog title={t("feedback-edit")} onClose={onClose}>
      <Form action={send} means={means} fields={["body"]}>
        <KindSelect
          kind={kind.value}
          onChoose={(chosen) => {
            kind.value = chosen;
          }}
        />
        <MarkdownEditor
          label={t("feedback-body")}
          value={body.value}
          error={wrong(send.refusal.value, "body")}
          onText={(text) => {
            body.value = text;
          }}
        />
      </Form>
    </Dialog>
  );
}
