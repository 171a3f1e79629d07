// Writing Markdown: a toolbar, a preview from the server, completion of @names, and a draft
// that survives a lost connection or a closed tab.
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { announce } from "./announce";
import { keepDraft, keptDraft } from "./draft";
import { FieldShell } from "./Field";
import { type Found, useFoundPeople } from "./find";
import { Markdown } from "./Markdown";
import { type Marked, mentionAt } from "./markup";
import { PeopleList } from "./PeopleList";
import { PreviewTextQuery } from "./people.generated";
import { Loaded } from "./states";
import { Tabs } from "./Tabs";
import { Toolbar } from "./Toolbar";

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  onText: (text: string) => void;
  rows?: number;
  optional?: boolean;
  /** A name under which the text is kept on this device until it is sent. */
  draft?: string;
}

export function MarkdownEditor(props: Props) {
  const { label, hint, error, value, onText, rows = 6, optional, draft } = props;
  const id = useId();
  const tab = useSignal<"write" | "preview">("write");
  const area = useRef<HTMLTextAreaElement>(null);
  const mention = useSignal<{ from: number; search: string } | undefined>(undefined);
  const active = useSignal(0);
  const people = useFoundPeople(mention.value?.search);
  const offered = mention.value ? people.value : [];

  useEffect(() => {
    const kept = draft && keptDraft(draft);
    if (kept && !value) onText(kept);
  }, [draft]);
  useEffect(() => {
    active.value = 0;
    if (offered.length) announce(t("ui-people-found", { count: offered.length }));
  }, [people.value]);

  const write = (text: string) => {
    onText(text);
    if (draft) keepDraft(draft, text);
  };
  const look = () => {
    const { value: text, selectionStart } = area.current ?? { value: "", selectionStart: 0 };
    mention.value = mentionAt(text, selectionStart);
  };
  const put = (changed: Marked) => {
    const element = area.current;
    if (!element) return;
    write(changed.text);
    element.value = changed.text;
    element.focus();
    element.setSelectionRange(changed.start, changed.end);
  };
  const complete = (person: Found) => {
    const at = mention.value;
    const element = area.current;
    if (!at || !element) return;
    const before = `${value.slice(0, at.from)}@${person.handle} `;
    mention.value = undefined;
    put({ text: before + value.slice(element.selectionStart), start: before.length, end: before.length });
  };
  const onKey = (event: KeyboardEvent) => {
    const chosen = offered[active.value];
    if (!chosen) return;
    if (event.key === "ArrowDown") active.value = (active.value + 1) % offered.length;
    else if (event.key === "ArrowUp") active.value = (active.value + offered.length - 1) % offered.length;
    else if (event.key === "Enter" || event.key === "Tab") complete(chosen);
    else if (event.key === "Escape") mention.value = undefined;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <FieldShell id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <div class="editor">
        <Tabs
          label={label}
          value={tab.value}
          onChoose={(name) => {
            tab.value = name;
          }}
          tabs={[
            { name: "write", label: t("ui-write") },
            { name: "preview", label: t("ui-preview") },
          ]}
        >
          {tab.value === "preview" ? (
            <Preview markdown={value} />
          ) : (
            <>
              <Toolbar area={area} onPut={put} />
              <textarea
                ref={area}
                id={id}
                class="input"
                rows={rows}
                value={value}
                aria-autocomplete="list"
                aria-controls={offered.length ? `${id}-people` : undefined}
                aria-activedescendant={offered.length ? `${id}-people-${active.value}` : undefined}
                aria-describedby={
                  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined
                }
                aria-invalid={error ? true : undefined}
                onInput={(event) => {
                  write(event.currentTarget.value);
                  look();
                }}
                onClick={look}
                onBlur={() => {
                  mention.value = undefined;
                }}
                onKeyDown={onKey}
              />
              <PeopleList id={`${id}-people`} people={offered} active={active.value} onChoose={complete} />
            </>
          )}
        </Tabs>
      </div>
    </FieldShell>
  );
}

function Preview({ markdown }: { markdown: string }) {
  const reading = useQueryOnce(PreviewTextQuery, { markdown });
  if (!markdown.trim()) return <p class="preview soft">{t("ui-preview-empty")}</p>;
  return (
    <div class="preview">
      <Loaded reading={reading}>{(answer) => <Markdown html={answer.preview.html} />}</Loaded>
    </div>
  );
}
