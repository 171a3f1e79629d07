// Telling the progress, in a minute and on a phone: a number for each measure, a sentence, done. A correction is the same for one entry.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Checkbox } from "#ui/Choice";
import { Dialog } from "#ui/Dialog";
import { Field, TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import { decimal } from "#ui/result/exact";
import { entriesOf } from "./entries";
import { type EntryShownFragment, type GoalDetailsFragment, ReportProgressMutation } from "./goals.generated";
import { isNumber, means, plainNumber, wrong } from "./said";
import { amountOf, dayOf } from "./sentence";

interface Props {
  goal: GoalDetailsFragment;
  /** The entry to correct, instead of telling something new. */
  entry?: EntryShownFragment;
  onClose: () => void;
}

export function Report({ goal, entry, onClose }: Props) {
  const first = entry?.measure && entry.number ? { [entry.measure.id]: decimal(entry.number, 6) } : {};
  const numbers = useSignal<Record<string, string>>(first);
  const words = useSignal(entry?.words.markdown ?? "");
  const source = useSignal(entry?.source ?? "");
  const on = useSignal(entry?.on ?? new Date().toISOString().slice(0, 10));
  const atRisk = useSignal(entry?.atRisk ?? false);
  const measures = goal.measures.filter((measure) => !entry || entry.measure?.id === measure.id);
  const send = useAction(async () => {
    const told = measures.flatMap((measure) => {
      const written = numbers.value[measure.id]?.trim();
      if (!written) return [];
      if (!isNumber(written)) throw new Refusal("INVALID", t("goal-form-number"), measure.id);
      return [{ measureId: measure.id, number: plainNumber(written) }];
    });
    await mutate(ReportProgressMutation, {
      input: {
        goalId: goal.id,
        on: on.value || null,
        atRisk: atRisk.value,
        progress: entriesOf(told, words.value.trim(), source.value.trim(), entry),
      },
    });
    toast(t("goal-report-done"));
    onClose();
  });
  const refusal = send.refusal.value;
  return (
    <Dialog title={t(entry ? "goal-correct-title" : "goal-report-title")} onClose={onClose}>
      <Form
        action={send}
        means={means}
        fields={["on", "words", "source", ...measures.map((measure) => measure.id)]}
        submit={t("goal-report-send")}
      >
        <p class="soft">{t(entry ? "goal-correct-hint" : "goal-report-hint")}</p>
        {measures.map((measure) => (
          <Field
            key={measure.id}
            label={t("goal-report-now", { name: measure.name })}
            hint={
              measure.latest &&
              t("goal-report-last", {
                number: amountOf(measure, measure.latest.number),
                date: dayOf(measure.latest.on),
              })
            }
            inputMode="decimal"
            optional
            value={numbers.value[measure.id] ?? ""}
            error={wrong(refusal, measure.id)}
            onText={(text) => {
              numbers.value = { ...numbers.value, [measure.id]: text };
            }}
          />
        ))}
        <TextArea
          label={t("goal-report-words")}
          optional
          value={words.value}
          error={wrong(refusal, "words")}
          onText={(text) => {
            words.value = text;
          }}
        />
        <Field
          label={t("goal-report-source")}
          hint={t("goal-report-source-hint")}
          optional
          value={source.value}
          error={wrong(refusal, "source")}
          onText={(text) => {
            source.value = text;
          }}
        />
        <Field
          label={t("goal-report-on")}
          type="date"
          value={on.value}
          error={wrong(refusal, "on")}
          onText={(text) => {
            on.value = text;
          }}
        />
        <Checkbox
          label={t("goal-report-at-risk")}
          hint={t("goal-report-at-risk-hint")}
          checked={atRisk.value}
          onToggle={(checked) => {
            atRisk.value = checked;
          }}
        />
      </Form>
    </Dialog>
  );
}
