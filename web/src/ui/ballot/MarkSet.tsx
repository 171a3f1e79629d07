// What every ballot of marks has around it: its name, how to mark, and what is wrong.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { t } from "#i18n/text";
import { Icon } from "#ui/Icon";
import { Markdown } from "#ui/Markdown";
import { money } from "#ui/money";
import type { BallotBoxFragment } from "#ui/poll.generated";
import type { Option } from "./order";

export interface BallotProps {
  poll: BallotBoxFragment;
  /** The options in this reader's own order. */
  options: Option[];
  /** What the poll is on, for those who hear only the form. */
  title: string;
  error: string | undefined;
}

interface Props {
  title: string;
  hint?: ComponentChildren;
  error: string | undefined;
  children: ComponentChildren;
}

export function MarkSet({ title, hint, error, children }: Props) {
  const id = useId();
  return (
    <fieldset
      class={error ? "marks field-wrong" : "marks"}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined}
    >
      <legend>
        {t("deciding-your-ballot")} <span class="hidden">: {title}</span>
      </legend>
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      {error && (
        <p class="wrong" id={`${id}-error`} role="alert">
          <Icon name="alert" size={16} /> {error}
        </p>
      )}
    </fieldset>
  );
}

/** What an option is, and what it costs. */
export function OptionName({ poll, option }: { poll: BallotBoxFragment; option: Option }) {
  return (
    <>
      {option.title}
      {option.cost && <span class="mark-cost"> {money(option.cost, poll.settings.currency)}</span>}
    </>
  );
}

/** More about an option, behind one tap: a ballot is read at a glance first. */
export function OptionNote({ option }: { option: Option }) {
  if (!option.note?.html) return null;
  return (
    <details class="unfold mark-note">
      <summary>
        {t("ballot-more-about")} <span class="hidden">: {option.title}</span>
      </summary>
      <div class="quoted">
        <Markdown html={option.note.html} />
      </div>
    </details>
  );
}
