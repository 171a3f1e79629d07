import { usePages } from "#api/pages";
import { t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { Pager } from "#ui/states";
import { type PollDetailsFragment, WaitingForQuery } from "./poll.generated";

/** For those who facilitate: who has not voted yet, so that they can ask. */
export function Waiting({ poll }: { poll: PollDetailsFragment }) {
  if (poll.state !== "OPEN") return null;
  return <WaitingFor id={poll.id} />;
}

function WaitingFor({ id }: { id: string }) {
  const reading = usePages(WaitingForQuery, { id }, (answer) => answer.poll?.waitingFor);
  const answer = reading.answer.value;
  if (!answer?.first.poll?.waitingFor) return null;
  return (
    <details class="unfold">
      <summary>{t("poll-waiting", { count: answer.nodes.length })}</summary>
      <p class="soft small">{t("poll-waiting-hint")}</p>
      <ul class="waiting">
        {answer.nodes.map((person) => (
          <li key={person.id} class="row-tight">
            <Avatar person={person} size={24} />
            <a class="person-name" href={`/people/${person.handle}`}>
              {person.name}
            </a>
          </li>
        ))}
      </ul>
      <Pager hasMore={answer.hasMore} more={reading.more} busy={reading.busy.value} />
    </details>
  );
}
