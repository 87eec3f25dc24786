import { isDeepStrictEqual } from "node:util";
import { heldAt, isHeldForNobody } from "../../../shared/roster/month/held-session.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import { followHeldLive } from "../../roster/publish/follow-held.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { followHeld: followHeldLive };

/** Says where sessions are met still that their clinic plans elsewhere, and has them brought there once they are empty. */
export const followHeldOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.session,
    sessionFromItem,
  )<SessionId>({
    name: "follow-held",
    touches: { session: "read", published: "write", due: "write" },
    read: ({ before, after }) =>
      after && (isHeldForNobody(after) || !isDeepStrictEqual(heldAt(before), heldAt(after))) ? after.id : undefined,
    about: (id) => id,
    handle: (_, id) => deps.followHeld(id),
  });

/** Follows the table's sessions. */
export const followHeldOnChangeLive = followHeldOnChange(live);
