// The page of a process: where it is, what was agreed, what is asked of the reader, its text, what was said about it, and its rules.
import { useQuery } from "#api/reading";
import type { ProcessTaskName } from "#api/schema.generated";
import { t } from "#i18n/text";
import { GroupLink } from "#ui/Badge";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { Advice } from "./Advice";
import { Agreed } from "./Agreed";
import { Asked } from "./Asked";
import { Concerns } from "./Concerns";
import { Desk } from "./Desk";
import { Nominations } from "./Nominations";
import { Objections } from "./Objections";
import { Panel } from "./Panel";
import { ProcessMenu } from "./ProcessMenu";
import { ProcessPageQuery } from "./process.generated";
import { Questions } from "./Questions";
import { Reactions } from "./Reactions";
import { Rules } from "./Rules";
import { Story } from "./Story";
import { type Process, Room } from "./step";
import { TextSection } from "./TextSection";
import { Where } from "./Where";
import "./process.css";

export default function ProcessPage({ parameters }: { parameters: { id?: string } }) {
  const reading = useQuery(ProcessPageQuery, { id: parameters.id ?? "" });
  const process = reading.answer.value?.process;
  if (process) return <Shown process={process} />;
  return (
    <Page title={t("consent-one")}>
      <Loaded reading={reading} lines={6}>
        {() => <EmptyState title={t("error-not-found")} />}
      </Loaded>
    </Page>
  );
}

/** What one says of a text that one has read: it stands above these, where the card does not hold it. */
const READ_FIRST: ProcessTaskName[] = ["CLEAR_OR_ASK", "REACT", "ADVISE", "NOMINATE"];

function Shown({ process }: { process: Process }) {
  const readFirst = process.viewerTasks.some(({ name }) => READ_FIRST.includes(name));
  const above = (
    <span class="row">
      <a href={`/d/${process.discussion.id}`}>{process.discussion.title}</a>
      <GroupLink group={process.discussion.group} />
      {process.role && (
        <a href={`/roles/${process.role.id}`}>{t("consent-for-role", { role: process.role.name })}</a>
      )}
    </span>
  );
  return (
    <Room.Provider value={{ process }}>
      <Page title={process.title} above={above} actions={<ProcessMenu />} width="wide">
        <div class="process">
          <Where />
          <Agreed />
          {readFirst && <TextSection />}
          <Asked />
          <Desk />
          {!readFirst && <TextSection />}
          <Questions />
          <Reactions />
          <Nominations />
          <Advice />
          <Objections />
          <Concerns />
          <Panel />
          <Rules />
          <Story />
        </div>
      </Page>
    </Room.Provider>
  );
}
