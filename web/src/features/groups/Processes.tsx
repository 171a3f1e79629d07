// What a group is working out step by step; nothing, where there is no process under way.
import { usePages } from "#api/pages";
import { t } from "#i18n/text";
import { ProcessRow } from "#ui/ProcessRow";
import { Loaded, Pager } from "#ui/states";
import { GroupProcessesQuery } from "./groups.generated";

export function Processes({ groupId }: { groupId: string }) {
  const reading = usePages(GroupProcessesQuery, { groupId }, (answer) => answer.processes);
  return (
    <Loaded reading={reading} lines={2}>
      {({ nodes, hasMore }) =>
        nodes.length > 0 && (
          <div>
            <h2 class="section-head">{t("process-list-now")}</h2>
            <ul class="list">
              {nodes.map((process) => (
                <li key={process.id}>
                  <ProcessRow process={process} />
                </li>
              ))}
            </ul>
            <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
          </div>
        )
      }
    </Loaded>
  );
}
