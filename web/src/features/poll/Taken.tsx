// Ballots taken by phone or on paper: entered by one who facilitates, confirmed by another.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { usePages } from "#api/pages";
import { mutate } from "#api/reading";
import type { TakenAs } from "#api/schema.generated";
import { viewer } from "#api/session";
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { toast, told } from "#ui/announce";
import { BallotForm } from "#ui/BallotForm";
import { Button } from "#ui/Button";
import { RadioGroup } from "#ui/Choice";
import { confirm } from "#ui/confirm";
import { Dialog } from "#ui/Dialog";
import { Field, Select } from "#ui/Field";
import { Form } from "#ui/Form";
import { Markdown } from "#ui/Markdown";
import { Section } from "#ui/Page";
import { ballotText } from "#ui/result/ballotText";
import { Loaded, Pager } from "#ui/states";
import { Time } from "#ui/Time";
import { TAKEN_AS } from "#ui/words";
import {
  ConfirmTakenBallotMutation,
  DropTakenBallotMutation,
  type PollDetailsFragment,
  TakeBallotMutation,
  WaitingForQuery,
} from "./poll.generated";

type Taken = PollDetailsFragment["takenBallots"][number];

/** Those that wait for somebody to confirm them, for those who may see them. */
export function TakenBallots({ poll }: { poll: PollDetailsFragment }) {
  if (poll.takenBallots.length === 0) return null;
  return (
    <Section title={t("taken-waiting")} count={poll.takenBallots.length}>
      <p class="soft">{t("taken-waiting-hint")}</p>
      <ul class="list">
        {poll.takenBallots.map((taken) => (
          <One key={taken.id} poll={poll} taken={taken} />
        ))}
      </ul>
    </Section>
  );
}

function One({ poll, taken }: { poll: PollDetailsFragment; taken: Taken }) {
  const confirming = useSignal(false);
  const { name } = taken.person;
  const drop = useAction(() =>
    told(async () => {
      const sure = await confirm({
        title: t("taken-drop-question", { name }),
        text: t("taken-drop-text"),
        action: t("taken-drop"),
        danger: true,
      });
      if (!sure) return;
      await mutate(DropTakenBallotMutation, { input: { takenBallotId: taken.id } });
      toast(t("taken-dropped"));
    }),
  );
  return (
    <li class="stack-tight">
      <PersonLine person={taken.person} size={28}>
        {t(TAKEN_AS[taken.takenAs])}, {t("taken-entered-by", { name: taken.takenBy.name })},{" "}
        <Time at={taken.takenAt} />
      </PersonLine>
      <p class="ballot-marks">{ballotText(taken, poll.options)}</p>
      {taken.reason?.html && (
        <div class="ballot-reason">
          <Markdown html={taken.reason.html} />
        </div>
      )}
      <div class="row">
        {taken.viewerCan.confirm && (
          <Button
            look="primary"
            icon="check"
            onClick={() => {
              confirming.value = true;
            }}
          >
            {t("taken-confirm")} <span class="hidden">: {name}</span>
          </Button>
        )}
        {taken.viewerCan.drop && (
          <Button icon="close" busy={drop.busy.value} onClick={() => void drop.run()}>
            {t("taken-drop")} <span class="hidden">: {name}</span>
          </Button>
        )}
      </div>
      {confirming.value && (
        <ConfirmDialog
          poll={poll}
          taken={taken}
          onClose={() => {
            confirming.value = false;
          }}
        />
      )}
    </li>
  );
}

function ConfirmDialog({
  poll,
  taken,
  onClose,
}: {
  poll: PollDetailsFragment;
  taken: Taken;
  onClose: () => void;
}) {
  const checked = useSignal("");
  const { name } = taken.person;
  const save = useAction(async () => {
    if (!checked.value.trim()) throw new Refusal("REASON_REQUIRED", "say where", "checked");
    const input = { takenBallotId: taken.id, checked: checked.value.trim() };
    await mutate(ConfirmTakenBallotMutation, { input });
    toast(t("taken-confirmed", { name }));
    onClose();
  });
  return (
    <Dialog title={t("taken-confirm-title", { name })} onClose={onClose}>
      <Form action={save} fields={["checked"]} submit={t("taken-confirm")}>
        <p class="ballot-marks">{ballotText(taken, poll.options)}</p>
        <Field
          label={t("taken-checked")}
          hint={t("taken-checked-hint")}
          required
          maxLength={500}
          value={checked.value}
          error={fieldError(save.refusal.value, "checked")}
          onText={(text) => {
            checked.value = text;
          }}
        />
      </Form>
    </Dialog>
  );
}

/** Entering a ballot that somebody told by phone or handed in on paper. */
export function TakeDialog({ poll, onClose }: { poll: PollDetailsFragment; onClose: () => void }) {
  const voter = useSignal("");
  const takenAs = useSignal<TakenAs>("PHONE");
  const reading = usePages(WaitingForQuery, { id: poll.id }, (answer) => answer.poll?.waitingFor);
  return (
    <Dialog title={t("taken-enter")} onClose={onClose}>
      <div class="stack">
        <p>{t("taken-enter-text")}</p>
        <Loaded reading={reading} lines={3}>
          {({ nodes, hasMore }) => {
            const others = nodes.filter((person) => person.id !== viewer.value?.person.id);
            const chosen = others.find((person) => person.id === voter.value);
            if (others.length === 0) return <p class="notice">{t("taken-nobody")}</p>;
            return (
              <>
                <Select
                  label={t("taken-whose")}
                  hint={t("taken-whose-hint")}
                  value={chosen?.id ?? ""}
                  options={[
                    { value: "", label: t("ui-choose-person") },
                    ...others.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                  onChoose={(id) => {
                    voter.value = id;
                  }}
                />
                <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
                <RadioGroup<TakenAs>
                  legend={t("taken-how")}
                  value={takenAs.value}
                  options={[
                    { value: "PHONE", label: t("taken-by-phone") },
                    { value: "PAPER", label: t("taken-on-paper") },
                  ]}
                  onChoose={(value) => {
                    takenAs.value = value;
                  }}
                />
                {chosen && (
                  <BallotForm
                    key={chosen.id}
                    poll={{ ...poll, myBallot: null }}
                    title={poll.version.title}
                    instead={{
                      id: chosen.id,
                      submit: t("taken-enter-of", { name: chosen.name }),
                      send: async (ballot, reason) => {
                        const input = {
                          pollId: poll.id,
                          personId: chosen.id,
                          takenAs: takenAs.value,
                          ballot,
                          reason,
                        };
                        await mutate(TakeBallotMutation, { input });
                        return {};
                      },
                    }}
                    onDone={() => {
                      toast(t("taken-entered", { name: chosen.name }));
                      onClose();
                    }}
                  />
                )}
              </>
            );
          }}
        </Loaded>
      </div>
    </Dialog>
  );
}
