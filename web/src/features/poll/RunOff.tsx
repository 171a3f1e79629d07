// A poll and its run-off: which one this is, and how the second is started from the first.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { Dialog } from "#ui/Dialog";
import { Form } from "#ui/Form";
import { Icon } from "#ui/Icon";
import { eveningIn, MomentField } from "#ui/MomentField";
import { listed, optionTitle } from "#ui/result/names";
import { OpenRunOffMutation, type PollDetailsFragment } from "./poll.generated";

export function RunOff({ poll }: { poll: PollDetailsFragment }) {
  const asked = useSignal(false);
  const { runOff, runOffOf, runOffBetween } = poll;
  const names = listed(runOffBetween.map(optionTitle), runOffBetween.length);
  return (
    <>
      {runOffOf && (
        <p class="section notice">
          <Icon name="link" /> {t("run-off-this")} <a href={`/polls/${runOffOf.id}`}>{t("run-off-first")}</a>
        </p>
      )}
      {runOff ? (
        <p class="section notice">
          <Icon name="link" />{" "}
          {t(runOff.state === "CLOSED" ? "run-off-over" : "run-off-under-way", { names })}{" "}
          <a href={`/polls/${runOff.id}`}>{t("run-off-go")}</a>
        </p>
      ) : (
        names && (
          <div class="section notice stack-tight">
            <p>
              <Icon name="alert" /> {t("run-off-called-for", { names })}
            </p>
            {poll.viewerCan.openRunOff && (
              <p>
                <Button
                  look="primary"
                  icon="vote"
                  aria-haspopup="dialog"
                  onClick={() => {
                    asked.value = true;
                  }}
                >
                  {t("run-off-start", { names })}
                </Button>
              </p>
            )}
          </div>
        )
      )}
      {asked.value && (
        <Start
          poll={poll}
          names={names}
          onClose={() => {
            asked.value = false;
          }}
        />
      )}
    </>
  );
}

interface Props {
  poll: PollDetailsFragment;
  names: string;
  onClose: () => void;
}

function Start({ poll, names, onClose }: Props) {
  const closesAt = useSignal(eveningIn(3));
  const open = useAction(async () => {
    if (!closesAt.value) throw new Refusal("INVALID", "choose a moment", "closesAt");
    await mutate(OpenRunOffMutation, { input: { pollId: poll.id, closesAt: closesAt.value } });
    toast(t("run-off-started"));
    onClose();
  });
  const wrong = open.refusal.value?.field === "closesAt";
  return (
    <Dialog title={t("run-off-start", { names })} onClose={onClose}>
      <Form action={open} fields={["closesAt"]} submit={t("run-off-start-now")}>
        <p>{t("run-off-text")}</p>
        <MomentField
          label={t("poll-new-close")}
          at={closesAt.value}
          error={wrong ? t("poll-reopen-moment") : undefined}
          onChange={(at) => {
            closesAt.value = at;
          }}
        />
      </Form>
    </Dialog>
  );
}
