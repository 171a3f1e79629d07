// A draft of a process, taken up again.
import { send } from "#api/graphql";
import { mutate, useReadingOnce } from "#api/reading";
import { timeZone } from "#api/session";
import { t } from "#i18n/text";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { localIn, now } from "#ui/time";
import { DraftToEditQuery, EditProcessMutation, PublishProcessMutation } from "./begin.generated";
import { dayOf, days } from "./days";
import { ProcessForm } from "./ProcessForm";
import { wayOf } from "./plan";
import { planOf } from "./taken";
import { usualOf } from "./usual";
import { WAY_WORDS } from "./words";
import "./begin.css";

export default function EditPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useReadingOnce(() => draftOf(parameters.id ?? ""));
  const draft = reading.answer.value?.draft;
  return (
    <Page
      title={t("start-process-edit")}
      above={draft && <a href={`/d/${draft.process.discussion.id}`}>{draft.process.discussion.title}</a>}
    >
      <Loaded reading={reading} lines={8}>
        {(answer) =>
          answer.draft ? <Draft {...answer.draft} /> : <EmptyState title={t("start-process-may-not-edit")} />
        }
      </Loaded>
    </Page>
  );
}

type Process = NonNullable<DraftToEditQuery["process"]>;

interface DraftProps {
  process: Process;
  groups: DraftToEditQuery["groups"]["nodes"];
  guides: DraftToEditQuery["howWeDecide"];
}

/** A draft that its reader may still change. */
async function draftOf(id: string): Promise<{ draft: DraftProps | undefined }> {
  const { process, groups, howWeDecide: guides } = await send(DraftToEditQuery, { id });
  if (!process?.viewerMoves.some(({ name }) => name === "CONFIGURE")) return { draft: undefined };
  return { draft: { process, groups: groups.nodes, guides } };
}

function Draft({ process, groups, guides }: DraftProps) {
  const { id, mode } = process;
  const zone = timeZone.value;
  const usual = usualOf(guides, process);
  const way = wayOf(process.kind, mode);
  const reviewOn = days(localIn(new Date(now.peek()), zone).slice(0, 10)).usual;
  const plan = planOf(process, { reviewOn, usual, day: (at) => dayOf(at, zone) });
  const written = {
    title: process.title,
    need: process.need?.markdown ?? "",
    text: process.version?.text.markdown ?? "",
  };
  return (
    <div class="form">
      <p class="soft">{t(WAY_WORDS[way].hint)}</p>
      <ProcessForm
        draft={`process.${id}`}
        {...{ way, mode, usual, groups }}
        goals={process.withinReach.goals}
        own={id}
        start={{ plan, written }}
        send={async (input, publish) => {
          await send(EditProcessMutation, { input: { processId: id, plan: input } });
          if (publish)
            await mutate(PublishProcessMutation, { input: { processId: id, step: { plain: "OPEN" } } });
          return id;
        }}
      />
    </div>
  );
}
