import { useEffect, useRef } from "preact/hooks";
import { useAction } from "#api/action";
import { fieldError, Refusal } from "#api/errors";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { Diff } from "#ui/Diff";
import { forgetDraft, useDraft } from "#ui/draft";
import { Field, TextArea } from "#ui/Field";
import { Form } from "#ui/Form";
import { Icon } from "#ui/Icon";
import { MarkdownEditor } from "#ui/MarkdownEditor";
import {
  AmendProposalMutation,
  type ProposalDetailsFragment,
  type VersionDetailsFragment,
} from "./proposal.generated";

interface Props {
  proposal: ProposalDetailsFragment;
  again: () => Promise<void>;
  onDone: () => void;
}

/** A new version, made from the one the author has seen. Somebody else's in between is shown, never overwritten unseen. */
export function Amend({ proposal, again, onDone }: Props) {
  const { current } = proposal;
  const draft = `amend.${proposal.id}`;
  // Kept with the text: a draft taken up again later still knows what it was made from.
  const seen = useDraft(`${draft}.seen`, String(current.number));
  const basedOn = Number(seen.text.value);
  const title = useDraft(`${draft}.title`, current.title);
  const note = useDraft(`${draft}.note`);
  const body = useDraft(draft, current.body.markdown);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.querySelector("input")?.focus();
  }, []);
  const amend = useAction(async () => {
    if (!note.text.value.trim()) throw new Refusal("INVALID", "say what changed", "note");
    try {
      await mutate(AmendProposalMutation, {
        input: {
          proposalId: proposal.id,
          title: title.text.value.trim(),
          body: body.text.value,
          note: note.text.value.trim(),
          basedOn,
        },
      });
    } catch (thrown) {
      // Fetch what was published meanwhile, so that it stands beside the text that is kept.
      if (thrown instanceof Refusal && thrown.code === "VERSION_STALE") await again();
      throw thrown;
    }
    for (const part of ["", ".title", ".note", ".seen"]) forgetDraft(draft + part);
    toast(t("proposal-amended"));
    onDone();
  });
  const refusal = amend.refusal.value;
  const newer = proposal.versions.filter((version) => version.number > basedOn);
  return (
    <div ref={top}>
      {newer.length > 0 && (
        <Meanwhile
          newer={newer}
          onSeen={() => {
            seen.write(String(current.number));
            amend.refusal.value = undefined;
          }}
        />
      )}
      <Form
        action={amend}
        fields={["title", "body", "note"]}
        submit={t("proposal-amend-send", { number: current.number + 1 })}
        beside={<Button onClick={onDone}>{t("ui-cancel")}</Button>}
      >
        <Field
          label={t("proposal-title")}
          required
          maxLength={200}
          value={title.text.value}
          error={fieldError(refusal, "title")}
          onText={title.write}
        />
        <MarkdownEditor
          label={t("proposal-text")}
          rows={12}
          value={body.text.value}
          error={fieldError(refusal, "body")}
          onText={(text) => {
            body.write(text);
            seen.write(seen.text.value);
          }}
        />
        <TextArea
          label={t("proposal-note")}
          hint={t("proposal-note-hint")}
          required
          rows={3}
          value={note.text.value}
          error={refusal?.field === "note" ? t("proposal-note-missing") : undefined}
          onText={note.write}
        />
      </Form>
    </div>
  );
}

function Meanwhile({ newer, onSeen }: { newer: VersionDetailsFragment[]; onSeen: () => void }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: "start" });
  }, [newer.length]);
  return (
    <section ref={box} tabIndex={-1} class="meanwhile stack" aria-label={t("proposal-meanwhile")}>
      <p class="row">
        <Icon name="alert" /> <strong>{t("proposal-meanwhile")}</strong>
      </p>
      <p>{t("proposal-meanwhile-text")}</p>
      {newer.map((version) => (
        <div key={version.id} class="stack-tight">
          <p>
            <strong>{t("deciding-version", { number: version.number })}</strong>, {version.author.name}
            {version.note && `: ${version.note}`}
          </p>
          <Diff parts={version.diff} />
        </div>
      ))}
      <div>
        <Button onClick={onSeen}>{t("proposal-meanwhile-seen")}</Button>
      </div>
    </section>
  );
}
