import { type Session, sessionEnd } from "../../../shared/roster/session.ts";
import { enterDue } from "../../store/due/due-list.ts";
import { sessionFromItem } from "../../store/session/session-item.ts";
import { prefix } from "../../store/table/keys.ts";
import { sessionClosing } from "../due/close-session.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { enterDue };

/** Enters when a session is to be closed, as it is written and whenever its end moves. */
export const closeSessionOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    prefix.session,
    sessionFromItem,
  )<Session>({
    name: "close-session",
    touches: { due: "write" },
    read: ({ before, after }) => (after && (!before || sessionEnd(before) !== sessionEnd(after)) ? after : undefined),
    about: ({ id }) => id,
    handle: async (sessions) => {
      for (const session of sessions) await deps.enterDue(sessionClosing(session));
    },
  });

/** Follows the table's sessions. */
export const closeSessionOnChangeLive = closeSessionOnChange(live);
