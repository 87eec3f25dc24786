/** How long after a write an eventual read may still show what was before it: "usually one second or less" (AWS). */
const longestMs = 1000;
/** More than are read within that time. */
const most = 2000;

/** What the engine answered to eventually consistent reads a moment ago; of other requests it knows nothing. */
export type EarlierAnswers<Answer> = {
  keep(operation: string, body: string, answer: Answer): void;
  /** An answer that the same read may still get, although the engine may know better by now. */
  take(operation: string, body: string): Answer | undefined;
};

/** Whether a request may be answered by a replica that lags behind. */
const isEventualRead = (operation: string, body: string): boolean =>
  /^(GetItem|Query|Scan|BatchGetItem)$/.test(operation) && !/"ConsistentRead":\s*true/.test(body);

/** `nowMs` is any clock that goes forward. */
export const earlierAnswers = <Answer>(nowMs: () => number = () => performance.now()): EarlierAnswers<Answer> => {
  const kept = new Map<string, { answer: Answer; at: number }>();
  return {
    keep: (operation, body, answer) => {
      if (!isEventualRead(operation, body)) return;
      kept.delete(body);
      kept.set(body, { answer, at: nowMs() });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    take: (operation, body) => {
      const found = isEventualRead(operation, body) ? kept.get(body) : undefined;
      return found && nowMs() - found.at <= longestMs ? found.answer : undefined;
    },
  };
};
