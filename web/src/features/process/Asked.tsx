// What is asked of the reader: a card for each thing that waits, and then what else they may do. Nothing that is not possible now.

import { viewer } from "#api/session";
import { t } from "#i18n/text";
import { OtherMoves } from "./OtherMoves";
import { useRoom, useSpeaker } from "./step";
import { TaskCard } from "./TaskCard";

/** Nothing waits: because all is done, or because others are asked. */
function Nothing() {
  const { process } = useRoom();
  const { id, seat } = useSpeaker();
  const { proposer, facilitator, inForce } = process;
  const part = seat || inForce || proposer.id === id || facilitator?.id === id;
  const others = process.viewerMoves.length > 0 ? "consent-others-asked-may" : "consent-others-asked";
  return <p class="soft">{t(part ? "consent-nothing-asked" : others)}</p>;
}

export function Asked() {
  const { process } = useRoom();
  if (!viewer.value) return null;
  const tasks = process.viewerTasks;
  if (tasks.length === 0 && process.phase === "ENDED") return null;
  return (
    <section class="section" aria-labelledby="asked">
      <div class="section-head">
        <h2 id="asked" tabIndex={-1}>
          {t("consent-asked")} {tasks.length > 0 && <span class="count">{tasks.length}</span>}
        </h2>
      </div>
      <div class="stack">
        {tasks.length === 0 && <Nothing />}
        {tasks.map((task) => (
          <TaskCard key={`${task.name}-${task.number}`} task={task} />
        ))}
        <OtherMoves />
      </div>
    </section>
  );
}
