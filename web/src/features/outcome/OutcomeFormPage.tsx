import { useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { isOver } from "#ui/decided";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { EditOutcome } from "./EditOutcome";
import { type OutcomeFormQuery, OutcomeFormQuery as Query } from "./outcome.generated";
import { PublishOutcome } from "./PublishOutcome";

export default function OutcomeFormPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQueryOnce(Query, { id: parameters.id ?? "" });
  const poll = reading.answer.value?.poll;
  return (
    <Page
      title={t(poll?.outcome ? "outcome-edit" : "outcome-write")}
      above={poll && <a href={`/polls/${poll.id}`}>{poll.version.title}</a>}
    >
      <Loaded reading={reading} lines={8}>
        {(answer) => <Chosen poll={answer.poll} />}
      </Loaded>
    </Page>
  );
}

function Chosen({ poll }: { poll: OutcomeFormQuery["poll"] }) {
  if (poll?.outcome?.viewerCan.edit) return <EditOutcome pollId={poll.id} outcome={poll.outcome} />;
  if (poll && !poll.outcome && poll.viewerCan.publishOutcome) return <PublishOutcome poll={poll} />;
  return <EmptyState title={t(poll && isOver(poll.state) ? "outcome-may-not" : "outcome-too-early")} />;
}
