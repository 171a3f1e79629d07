// The form of a process: what is needed, what is proposed, how one will know whether it works; then who, and the rules.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useAction } from "#api/action";
import { fieldError } from "#api/errors";
import type { ProcessMode } from "#api/schema.generated";
import { timeZone } from "#api/session";
import { t } from "#i18n/text";
import { ActionsEditor } from "#ui/ActionsEditor";
import { moveOn } from "#ui/address";
import { toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { forgetDraft, keptDraft, useDraft } from "#ui/draft";
import type { Room } from "#ui/ElectoratePicker";
import { Field, TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import { localIn, now } from "#ui/time";
import type { GoalToAimFragment } from "./begin.generated";
import { Changes } from "./Changes";
import { days, noon } from "./days";
import { Goals } from "./Goals";
import { Facilitator, Panel } from "./People";
import { inputOf, type Plan, stillThere, type Usual, type Way, type Written } from "./plan";
import { Rules } from "./Rules";
import { Criteria, Review, Term } from "./Terms";
import { fieldOf, WAY_WORDS, wrong } from "./words";

interface Props {
  /** The name under which what is written is kept on this device. */
  draft: string;
  way: Way;
  mode: ProcessMode;
  usual: Usual;
  groups: Room[];
  /** The goals that may be named. */
  goals: readonly GoalToAimFragment[];
  start: { plan: Plan; written: Written };
  /** The process itself, where it is a draft already. */
  own?: string;
  /** Keeps it, published or not, and answers its id. */
  send: (input: ReturnType<typeof inputOf>, publish: boolean) => Promise<string>;
}

export function ProcessForm({ draft, way, mode, usual, groups, goals, start, own, send }: Props) {
  const title = useDraft(`${draft}.title`, start.written.title);
  const need = useDraft(`${draft}.need`, start.written.need);
  const text = useSignal(keptDraft(draft) || start.written.text);
  const plan = useSignal({ ...start.plan, goals: stillThere(start.plan.goals, goals) });
  const publishing = useRef(true);
  const save = useAction(async () => {
    const written = { title: title.text.value, need: need.text.value, text: text.value };
    const input = inputOf(written, plan.value, way, {
      mode,
      usual,
      noon: (day) => noon(day, timeZone.value),
    });
    const publish = publishing.current;
    const id = await send(input, publish);
    for (const name of [`${draft}.title`, `${draft}.need`, draft]) forgetDraft(name);
    toast(t(publish ? "start-process-published" : "start-process-kept"));
    moveOn(`/processes/${id}`);
  });
  const run = (publish: boolean) => {
    publishing.current = publish;
    return save.run();
  };
  const refusal = save.refusal.value;
  const words = WAY_WORDS[way];
  const change = (changed: Partial<Plan>) => {
    plan.value = { ...plan.value, ...changed };
  };
  const part = { plan: plan.value, refusal, onChange: change };
  const day = { ...part, ...days(localIn(new Date(now.value), timeZone.value).slice(0, 10)) };
  const field = fieldOf(refusal);
  const brief = way === "fast";
  const people = (
    <>
      <Panel {...part} {...{ groups, way }} />
      <Facilitator {...part} />
    </>
  );
  const rest = (
    <>
      <Term {...day} />
      <Goals {...part} known={goals} />
      <Changes {...part} own={own} />
      <Rules {...part} {...{ way, usual }} />
    </>
  );
  return (
    <Form
      action={{ ...save, run: () => run(true) }}
      // A refusal that is about the field of a panel is told there, under whichever of its names it comes.
      fields={field && refusal?.field ? [refusal.field] : []}
      submit={t("start-process-publish")}
      beside={
        <>
          <Button busy={save.busy.value} onClick={() => void run(false)}>
            {t("draft-keep")}
          </Button>
          <a href={`/how-we-decide#${words.anchor}`} target="_blank" rel="noopener">
            {t("start-process-what-then")}
          </a>
          <span class="soft small">{t("deciding-draft-kept")}</span>
        </>
      }
    >
      <Field
        label={t(words.title)}
        hint={t(words.titleHint)}
        required
        maxLength={200}
        value={title.text.value}
        error={fieldError(refusal, "title")}
        onText={title.write}
      />
      <MarkdownEditor
        label={t(words.text)}
        hint={t(words.textHint)}
        rows={brief ? 6 : 10}
        draft={draft}
        value={text.value}
        error={wrong(refusal, "text")}
        onText={(written) => {
          text.value = written;
        }}
      />
      <TextArea
        label={t("start-process-need")}
        hint={t("start-process-need-hint")}
        rows={3}
        maxLength={5000}
        value={need.text.value}
        error={wrong(refusal, "need")}
        onText={need.write}
      />
      <Criteria {...part} />
      <ActionsEditor
        actions={plan.value.actions}
        error={wrong(refusal, "actions")}
        onChange={(actions) => change({ actions })}
      />
      <Review {...day} />
      {brief ? (
        <Folded open={["panel", "facilitator"].includes(field ?? "")}>
          {people}
          {rest}
        </Folded>
      ) : (
        <>
          {people}
          {rest}
        </>
      )}
    </Form>
  );
}

/** What suits most small things as it is. */
function Folded({ open, children }: { open: boolean; children: ComponentChildren }) {
  return (
    <details class="unfold" open={open || undefined}>
      <summary>{t("start-process-fast-more")}</summary>
      <div class="form inset">{children}</div>
    </details>
  );
}
