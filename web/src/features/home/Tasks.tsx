// What waits for the reader in processes.
import { t } from "#i18n/text";
import { GroupLink } from "#ui/Badge";
import { ButtonLink } from "#ui/Button";
import { Until } from "#ui/ProcessRow";
import { PROCESS_KINDS, taskText } from "#ui/process";
import type { TaskWaitingFragment } from "./home.generated";
import { byProcess } from "./tasks";

export function Tasks({ tasks }: { tasks: TaskWaitingFragment[] }) {
  return (
    <ul class="list">
      {byProcess(tasks).map(({ process, tasks }) => (
        <TasksOf key={process.id} process={process} tasks={tasks} />
      ))}
    </ul>
  );
}

interface Props {
  process: TaskWaitingFragment["process"];
  tasks: TaskWaitingFragment[];
}

function TasksOf({ process, tasks }: Props) {
  const draft = tasks.every(({ name }) => name === "PUBLISH");
  const address = `/processes/${process.id}${draft ? "/edit" : ""}`;
  return (
    <li class="need-item">
      <div>
        <a class="item-title" href={address}>
          {process.title}
        </a>
        <ul class="tasks-waiting">
          {tasks.map((task) => (
            <li key={`${task.name}${task.number ?? ""}`} class="row">
              <span class="strong">{taskText(task)}</span>
              {task.until && <Until at={task.until} />}
            </li>
          ))}
        </ul>
        <div class="item-line">
          <GroupLink group={process.discussion.group} />
          <span>{t(PROCESS_KINDS[process.kind])}</span>
        </div>
      </div>
      <ButtonLink href={address} icon={draft ? "pen" : "right"}>
        {t(draft ? "home-process-draft" : "home-process-go")}
        <span class="hidden">: {process.title}</span>
      </ButtonLink>
    </li>
  );
}
