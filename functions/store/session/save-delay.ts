import type { Delay } from "../../../shared/schedule/delay.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { all, still, term } from "../table/clause.ts";
import { sessionKey } from "../table/keys.ts";
import { updateIf } from "../table/update-if.ts";

/**
 * Says how late a session begins that is as it was read: open, with nobody called in since, and nothing else said of it.
 * @returns whether it was saved
 */
export const saveDelay = ({ id, line, delay }: Pick<Session, "id" | "line" | "delay">, next: Delay): Promise<boolean> =>
  updateIf(sessionKey(id), {
    set: term`#delay = ${next}`,
    when: all(term`#state = ${"open"} AND #line = ${line}`, still("delay", delay)),
  });
