// The minutes of an item: read, or written while they keep themselves.
import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { asRefusal } from "#api/errors";
import { send } from "#api/graphql";
import { refresh } from "#api/reading";
import type { AgendaItemSettled } from "#api/schema.generated";
import { t } from "#i18n/text";
import { Badge } from "#ui/Badge";
import { Button } from "#ui/Button";
import { forgetDraft, keepDraft, keptDraft } from "#ui/draft";
import { Edited } from "#ui/Edited";
import { Select, TextArea } from "#ui/Field";
import { Markdown } from "#ui/Markdown";
import {
  type AgendaItemDetailsFragment,
  type MeetingWholeFragment,
  WriteMinutesMutation,
} from "./meetings.generated";
import { makeSaver } from "./saver";
import { SETTLED, SETTLED_ORDER } from "./words";

interface Props {
  meeting: MeetingWholeFragment;
  item: AgendaItemDetailsFragment;
}

export function Minutes({ meeting, item }: Props) {
  const correcting = useSignal(false);
  const mayWrite = meeting.viewerCan.writeMinutes;
  // Closed minutes are read; whoever corrects them says so first.
  if (mayWrite && (!meeting.closedAt || correcting.value)) {
    return (
      <>
        <Editor meeting={meeting} item={item} />
        {correcting.value && (
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              correcting.value = false;
            }}
          >
            {t("meeting-correct-done")}
          </Button>
        )}
      </>
    );
  }
  return (
    <>
      <Written meeting={meeting} item={item} />
      {mayWrite && (
        <Button
          look="quiet"
          size="small"
          icon="pen"
          onClick={() => {
            correcting.value = true;
          }}
        >
          {t("meeting-correct")}
        </Button>
      )}
    </>
  );
}

function Written({ meeting, item }: Props) {
  const begun = meeting.state === "UNDER_WAY" || meeting.state === "HELD";
  if (!begun) return null;
  return (
    <div class="stack-tight minutes">
      {item.notes.html && <Markdown html={item.notes.html} />}
      {item.decided.html && (
        <div class="minutes-decided">
          <h4 class="small">{t("meeting-minutes-decided")}</h4>
          <Markdown html={item.decided.html} />
        </div>
      )}
      {!item.notes.html && !item.decided.html && <p class="soft small">{t("meeting-minutes-none")}</p>}
      <p class="item-line">
        <Badge tone={item.settled === "DONE" ? "good" : "calm"}>{t(SETTLED[item.settled])}</Badge>
        {item.correctedAt && <Badge tone="warm">{t("meeting-corrected")}</Badge>}
        <Edited id={item.id} editedAt={item.editedAt} />
      </p>
    </div>
  );
}

interface Words {
  notes: string;
  decided: string;
  settled: AgendaItemSettled;
}

type Kept = "kept" | "unkept" | "keeping" | "failed" | "stale";

const wordsOf = (item: AgendaItemDetailsFragment): Words => ({
  notes: item.notes.markdown,
  decided: item.decided.markdown,
  settled: item.settled,
});

/** What this device still holds, since it could not be kept before the page was left. */
function rescued(item: AgendaItemDetailsFragment): Words | undefined {
  const text = keptDraft(`minutes.${item.id}`);
  if (!text) return undefined;
  try {
    return JSON.parse(text) as Words;
  } catch {
    return undefined;
  }
}

function useMinutes(item: AgendaItemDetailsFragment) {
  const draft = `minutes.${item.id}`;
  const [found] = useState(() => rescued(item));
  const words = useSignal(found ?? wordsOf(item));
  const kept = useSignal<Kept>(found ? "unkept" : "kept");
  const revision = useSignal(item.revision);
  const [saver] = useState(() =>
    makeSaver(async (now: Words) => {
      kept.value = "keeping";
      try {
        const answer = await send(WriteMinutesMutation, {
          input: { itemId: item.id, ...now, revision: revision.value },
        });
        revision.value = answer.writeMinutes.item.revision;
        if (words.value === now) {
          kept.value = "kept";
          forgetDraft(draft);
        }
        return true;
      } catch (thrown) {
        const stale = asRefusal(thrown).code === "VERSION_STALE";
        kept.value = stale ? "stale" : "failed";
        if (stale) void refresh();
        return false;
      }
    }),
  );
  // What somebody else wrote shows at once, as long as nothing of one's own waits here.
  useEffect(() => {
    if (kept.value === "kept" && item.revision > revision.value) {
      words.value = wordsOf(item);
      revision.value = item.revision;
    }
  }, [item.revision]);
  useEffect(() => () => void saver.flush(), []);
  const write = (change: Partial<Words>) => {
    words.value = { ...words.value, ...change };
    keepDraft(draft, JSON.stringify(words.value));
    if (kept.value === "stale") return;
    kept.value = "unkept";
    saver.later(words.value);
  };
  const mine = () => {
    revision.value = item.revision;
    saver.later(words.value);
    void saver.flush();
  };
  const theirs = () => {
    saver.drop();
    forgetDraft(draft);
    words.value = wordsOf(item);
    revision.value = item.revision;
    kept.value = "kept";
  };
  return { words, kept, write, flush: saver.flush, mine, theirs };
}

function Editor({ item }: Props) {
  const { words, kept, write, flush, mine, theirs } = useMinutes(item);
  const { notes, decided, settled } = words.value;
  return (
    // Whatever of it loses the focus, what was written is kept at once.
    <div class="stack-tight minutes" onBlurCapture={() => void flush()}>
      <TextArea
        label={t("meeting-minutes-notes")}
        rows={4}
        maxLength={20_000}
        value={notes}
        onText={(text) => write({ notes: text })}
      />
      <TextArea
        label={t("meeting-minutes-decided")}
        rows={2}
        maxLength={5000}
        value={decided}
        onText={(text) => write({ decided: text })}
      />
      <Select<AgendaItemSettled>
        label={t("meeting-minutes-settled")}
        value={settled}
        options={SETTLED_ORDER.map((value) => ({ value, label: t(SETTLED[value]) }))}
        onChoose={(value) => {
          write({ settled: value });
          void flush();
        }}
      />
      <p class="row small soft" role="status">
        {kept.value === "keeping" && t("meeting-minutes-keeping")}
        {kept.value === "kept" && item.revision > 0 && t("meeting-minutes-kept")}
        {kept.value === "unkept" && t("meeting-minutes-unkept")}
      </p>
      {kept.value === "failed" && (
        <p class="notice notice-bad" role="alert">
          {t("meeting-minutes-failed")}{" "}
          <Button size="small" onClick={() => void flush()}>
            {t("ui-retry")}
          </Button>
        </p>
      )}
      {kept.value === "stale" && (
        <div class="notice notice-warm stack-tight" role="alert">
          <p>{t("meeting-minutes-stale", { name: item.minutedBy?.name ?? "" })}</p>
          <div class="quoted">
            <Markdown html={item.notes.html} />
            <Markdown html={item.decided.html} />
          </div>
          <div class="row">
            <Button size="small" onClick={mine}>
              {t("meeting-minutes-mine")}
            </Button>
            <Button size="small" onClick={theirs}>
              {t("meeting-minutes-theirs")}
            </Button>
          </div>
        </div>
      )}
      <Edited id={item.id} editedAt={item.editedAt} />
    </div>
  );
}
