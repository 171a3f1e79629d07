// The whole at a glance by email: now, and from then on as often as the reader likes.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate, useQueryOnce } from "#api/reading";
import type { WholeRhythm } from "#api/schema.generated";
import { type TextKey, t } from "#i18n/text";
import { toast } from "#ui/announce";
import { RadioGroup } from "#ui/Choice";
import { Dialog } from "#ui/Dialog";
import { Form } from "#ui/Form";
import { Loaded } from "#ui/states";
import {
  SendWholeMutation,
  WholeMailQuery as WholeMailDocument,
  type WholeMailQuery,
} from "./groups.generated";

type Reader = NonNullable<WholeMailQuery["viewer"]>;
type Choice = WholeRhythm | "ONCE";

const CHOICES: [Choice, TextKey][] = [
  ["ONCE", "whole-send-once"],
  ["WEEKLY", "whole-send-weekly"],
  ["MONTHLY", "whole-send-monthly"],
];

export function SendWhole({ onClose }: { onClose: () => void }) {
  const reading = useQueryOnce(WholeMailDocument, {});
  return (
    <Dialog title={t("whole-send")} onClose={onClose}>
      <Loaded reading={reading} lines={4}>
        {({ viewer }) => viewer && <Rhythm viewer={viewer} onDone={onClose} />}
      </Loaded>
    </Dialog>
  );
}

function Rhythm({ viewer, onDone }: { viewer: Reader; onDone: () => void }) {
  const kept = viewer.wholeRhythm;
  const chosen = useSignal<Choice>(kept === "NEVER" ? "ONCE" : kept);
  const send = useAction(async () => {
    const rhythm = chosen.value === "ONCE" ? null : chosen.value;
    await mutate(SendWholeMutation, { input: { rhythm } });
    toast(rhythm === "NEVER" ? t("whole-stopped") : t("whole-sent", { email: viewer.email }));
    onDone();
  });
  // Who gets it already can also have it no more.
  const choices = kept === "NEVER" ? CHOICES : [...CHOICES, ["NEVER", "whole-send-never"] as const];
  const stops = chosen.value === "NEVER";
  return (
    <Form action={send} submit={t(stops ? "whole-send-stop" : "whole-send-button")}>
      <p>{t("whole-send-text")}</p>
      <RadioGroup<Choice>
        legend={t("whole-send-rhythm")}
        options={choices.map(([value, label]) => ({ value, label: t(label) }))}
        value={chosen.value}
        onChoose={(value) => {
          chosen.value = value;
        }}
      />
    </Form>
  );
}
