/**
 * Runs `work` never twice at once. A call while it runs asks for one more run afterwards, shared by all such calls, so
 * that each resolves only after a run that began later than the call.
 */
export const oneAtATime = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> = Promise.resolve();
  let queued: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    queued = undefined;
    return work();
  };
  return () => {
    if (queued === undefined) {
      queued = running.then(begin, begin);
      running = queued;
    }
    return queued;
  };
};
