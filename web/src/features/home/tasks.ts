// What waits in processes, gathered by process.

interface Waiting {
  until?: string | null;
  process: { id: string };
}

/** One entry a process, in the order in which the first of its tasks ends. */
export function byProcess<Task extends Waiting>(
  tasks: Task[],
): { process: Task["process"]; tasks: Task[] }[] {
  const all = new Map<string, { process: Task["process"]; tasks: Task[] }>();
  for (const task of tasks) {
    const one = all.get(task.process.id);
    if (one) one.tasks.push(task);
    else all.set(task.process.id, { process: task.process, tasks: [task] });
  }
  const first = (one: { tasks: Task[] }) =>
    Math.min(...one.tasks.map((task) => (task.until ? Date.parse(task.until) : Number.POSITIVE_INFINITY)));
  return [...all.values()].sort((one, other) =>
    first(one) === first(other) ? 0 : first(one) - first(other),
  );
}
