import { type Session, sessionEnd } from "../../../shared/schedule/session.ts";
import { lineClosing } from "../../consult/line-closing.ts";
import { enterDue } from "../../store/due/due-list.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { enterDue };

/** Enters when the line of a session is to be closed, as the session is written and whenever its end moves. */
export const closeLineOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.session,
    sessionFromItem,
  )<Session>({
    name: "close-line",
    touches: { due: "write" },
    read: ({ before, after }) => (after && (!before || sessionEnd(before) !== sessionEnd(after)) ? after : undefined),
    about: ({ id }) => id,
    handle: async (sessions) => {
      for (const session of sessions) await deps.enterDue(lineClosing(session));
    },
  });

/** Follows the table's sessions. */
export const closeLineOnChangeLive = closeLineOnChange(live);
