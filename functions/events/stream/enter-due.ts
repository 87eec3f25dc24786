import { type Session, sessionEnd } from "../../../shared/roster/session.ts";
import { enterDue as enter } from "../../store/enter-due.ts";
import { closingOf } from "../closing-of.ts";
import type { StreamConsumer } from "./consumer.ts";
import { sessionConsumer } from "./session-consumer.ts";

const live = { enterDue: enter };

/** Enters when a session is to be closed, as it is written and whenever its end moves. */
export const enterDue = (deps: typeof live): StreamConsumer =>
  sessionConsumer<Session>({
    name: "enter-due",
    read: ({ before, after }) => (after && (!before || sessionEnd(before) !== sessionEnd(after)) ? after : undefined),
    about: ({ id }) => id,
    handle: async (sessions) => {
      for (const session of sessions) await deps.enterDue(closingOf(session));
    },
  });

/** Follows the table's sessions. */
export const enterDueLive = enterDue(live);
