/**
 * Runs tasks side by side, each once there are so many lanes free for it as it takes, the earlier ones first. One that
 * takes more than there are waits until nothing else runs.
 * @param {{ lanes: number, run: () => Promise<void> }[]} tasks
 * @param {number} lanes
 */
export const sideBySide = async (tasks, lanes) => {
  const waiting = [...tasks];
  const running = new Set();
  const taken = () => [...running].reduce((sum, one) => sum + one.lanes, 0);
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((task) => running.size === 0 || taken() + task.lanes <= lanes);
    if (next < 0) {
      await Promise.race([...running].map(({ ended }) => ended));
      continue;
    }
    const [task] = waiting.splice(next, 1);
    const one = { lanes: task.lanes, ended: undefined };
    running.add(one);
    one.ended = task.run().finally(() => running.delete(one));
  }
};
