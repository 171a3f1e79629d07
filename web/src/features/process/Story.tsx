// The story of a process: its log in words, fetched only when somebody opens it.
import { useSignal } from "@preact/signals";
import { usePages } from "#api/pages";
import { t } from "#i18n/text";
import { Loaded, Pager } from "#ui/states";
import { Time } from "#ui/Time";
import { EVENTS } from "./moves";
import { ProcessStoryQuery, type StoryEntryFragment } from "./process.generated";
import { useRoom } from "./step";

export function Story() {
  const { process } = useRoom();
  const open = useSignal(false);
  if (process.phase === "DRAFT") return null;
  return (
    <section class="section">
      <details
        class="unfold"
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>{t("consent-story")}</summary>
        {open.value && <Entries id={process.id} />}
      </details>
    </section>
  );
}

function Entries({ id }: { id: string }) {
  const pages = usePages(ProcessStoryQuery, { id }, (answer) => answer.process?.log);
  return (
    <Loaded reading={pages}>
      {({ nodes, hasMore }) => (
        <>
          <ol class="history">
            {nodes.map((entry) => (
              <li key={entry.place}>
                <Entry entry={entry} />{" "}
                <span class="soft small">
                  <Time at={entry.at} as="absolute" />
                </span>
              </li>
            ))}
          </ol>
          <Pager hasMore={hasMore} more={() => void pages.more()} busy={pages.busy.value} />
        </>
      )}
    </Loaded>
  );
}

function Entry({ entry }: { entry: StoryEntryFragment }) {
  const { by, onBehalfOf, number, version } = entry;
  const who = onBehalfOf?.name ?? by?.name ?? t("consent-somebody");
  return (
    <>
      {t(EVENTS[entry.event], { name: who, number: number ?? 0, version: version ?? 0 })}
      {onBehalfOf && by && ` ${t("consent-entered-by", { name: by.name })}`}
    </>
  );
}
