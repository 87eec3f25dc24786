import { now } from "./now.ts";

/** The most answers that are remembered at once: whoever asks for one more has the oldest forgotten. */
const most = 500;

/**
 * Remembers each answer for `lifetime` milliseconds, so that what rarely changes costs a warm Lambda no request. What is
 * over is forgotten when the next is asked, so that a function which lives for hours holds no more than is asked of it.
 */
export const remember = <T>(ask: (key: string) => Promise<T>, lifetime: number): ((key: string) => Promise<T>) => {
  /** In the order in which they end, since all last equally long. */
  const answers = new Map<string, { until: number; answer: Promise<T> }>();
  const makeRoom = (): void => {
    for (const [key, { until }] of answers) {
      if (until > now() && answers.size < most) return;
      answers.delete(key);
    }
  };
  return (key) => {
    const known = answers.get(key);
    if (known && known.until > now()) return known.answer;
    answers.delete(key);
    makeRoom();
    const asked = { until: now() + lifetime, answer: ask(key) };
    answers.set(key, asked);
    asked.answer.catch(() => {
      if (answers.get(key) === asked) answers.delete(key);
    });
    return asked.answer;
  };
};
