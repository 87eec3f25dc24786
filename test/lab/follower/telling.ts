import { type SessionId, sessionIdParts } from "../../../shared/schedule/session.ts";
import type { SessionEvent } from "../history/session-event.ts";
import type { Done } from "./told.ts";

const machineClock = (): number => Number(process.hrtime.bigint());

/**
 * Does something about a session and tells of it. Whether it was done is known where the store says so: where it does not,
 * an answer may have been lost before a second try found it done.
 */
export type Telling = <T>(
  sessionId: SessionId,
  event: SessionEvent,
  work: () => Promise<T>,
  isDone: (answer: T) => boolean,
) => Promise<T>;

/** Tells of what is done by `tell`. */
export const telling =
  (tell: (done: Done) => void): Telling =>
  async (sessionId, event, work, isDone) => {
    const { clinicId } = sessionIdParts(sessionId);
    const asked = machineClock();
    let sure = false;
    try {
      const answer = await work();
      sure = isDone(answer);
      return answer;
    } finally {
      tell({ clinicId, event, asked, answered: machineClock(), sure });
    }
  };
