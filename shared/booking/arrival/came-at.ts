import { sessionDayStart } from "../../schedule/session-day.ts";
import type { Instant } from "../../time/instant.ts";
import type { LinePlace } from "./line-refusal.ts";

/** Since when somebody is here whom the desk noted at `notedAt`: by a clock that is wrong, on the session's day and not yet to come. */
export const cameAt = (
  notedAt: Instant,
  { session, zone }: { session: Pick<LinePlace["session"], "id"> } & Pick<LinePlace, "zone">,
  now: Instant,
): Instant => Math.min(now, Math.max(notedAt, sessionDayStart(session.id, zone)));
