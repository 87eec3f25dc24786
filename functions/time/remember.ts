import { now } from "./now.ts";

/** Remembers each answer for `lifetime` milliseconds, so that what rarely changes costs a warm Lambda no request. */
export const remember = <T>(ask: (key: string) => Promise<T>, lifetime: number): ((key: string) => Promise<T>) => {
  const answers = new Map<string, { until: number; answer: Promise<T> }>();
  return (key) => {
    const known = answers.get(key);
    if (known && known.until > now()) return known.answer;
    const answer = ask(key);
    answers.set(key, { until: now() + lifetime, answer });
    answer.catch(() => answers.delete(key));
    return answer;
  };
};
