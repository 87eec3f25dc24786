import { noteServerDate, phoneNow } from "../time/server-clock.ts";

const sent = new Map<string, Promise<Response>>();

/** Begins to measure: in several browsers `performance` stands still while the phone sleeps, and a clock may be put back. */
const stopwatch = (): (() => number) => {
  const [page, phone] = [performance.now(), phoneNow()];
  return () => Math.max(performance.now() - page, phoneNow() - phone);
};

/** A request from whose answer the server's time is learned. */
export const fetchTimed = async (url: string, init?: RequestInit): Promise<Response> => {
  const took = stopwatch();
  const response = await fetch(url, init);
  noteServerDate(response, took());
  return response;
};

/** Sends a public request before the code that will want its answer has arrived. */
export const askAhead = (url: string): void => {
  const answer = fetchTimed(url);
  // Whoever takes the answer hears of its failure, and nobody need take it.
  answer.catch(() => undefined);
  sent.set(url, answer);
};

/** The answer to a request sent ahead; each is given once, so that trying again asks anew. */
export const takeAhead = (url: string): Promise<Response> | undefined => {
  const answer = sent.get(url);
  sent.delete(url);
  return answer;
};
