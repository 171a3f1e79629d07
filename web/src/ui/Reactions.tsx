import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import type { Reaction } from "#api/schema.generated";
import { t } from "#i18n/text";
import { told } from "./announce";
import { Icon } from "./Icon";
import { type ReactionSummaryFragment, ReactMutation } from "./reactions.generated";
import { REACTIONS } from "./words";

interface Props {
  subjectId: string;
  reactions: ReactionSummaryFragment[];
  mayReact: boolean;
}

/** What others feel about a text, and one's own with one tap. */
export function Reactions({ subjectId, reactions, mayReact }: Props) {
  const choosing = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const react = useAction((reaction: Reaction, on: boolean) =>
    told(async () => {
      await mutate(ReactMutation, { input: { subjectId, reaction, on } });
      if (!choosing.value) return;
      choosing.value = false;
      // The choice is gone: the focus goes to what is left of the row.
      box.current?.querySelector("button")?.focus();
    }),
  );
  const given = reactions.filter((one) => one.count > 0);
  const others = (Object.keys(REACTIONS) as Reaction[]).filter(
    (reaction) => !given.some((one) => one.reaction === reaction),
  );
  if (given.length === 0 && !mayReact) return null;
  return (
    <div class="reactions" ref={box}>
      {given.map(({ reaction, count, mine, people }) => {
        const names = people.map((person) => person.name).join(", ");
        const content = (
          <>
            <span aria-hidden="true">
              {REACTIONS[reaction].sign} {count}
            </span>
            <span class="hidden">
              {t(REACTIONS[reaction].name)}: {names}
            </span>
          </>
        );
        return mayReact ? (
          <button
            type="button"
            key={reaction}
            class="reaction"
            title={names}
            aria-pressed={mine}
            onClick={() => void react.run(reaction, !mine)}
          >
            {content}
          </button>
        ) : (
          <span key={reaction} class="reaction" title={names}>
            {content}
          </span>
        );
      })}
      {mayReact && others.length > 0 && (
        <button
          type="button"
          class="reaction reaction-add"
          aria-expanded={choosing.value}
          onClick={() => {
            choosing.value = !choosing.value;
          }}
        >
          <Icon name="smile" size={18} />
          <span class="hidden">{t("deciding-react")}</span>
        </button>
      )}
      {choosing.value &&
        others.map((reaction) => (
          <button
            type="button"
            key={reaction}
            class="reaction"
            title={t(REACTIONS[reaction].name)}
            onClick={() => void react.run(reaction, true)}
          >
            <span aria-hidden="true">{REACTIONS[reaction].sign}</span>
            <span class="hidden">{t(REACTIONS[reaction].name)}</span>
          </button>
        ))}
    </div>
  );
}
