import { closedHalves } from "../../../shared/roster/month/closed-time.ts";
import { halfKey, halvesOf } from "../../../shared/roster/month/half-day.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { type Session, sessionEnd, sessionIdParts } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { instantAt, type Zone } from "../../../shared/time/zone.ts";
import { publishedMonthsOf } from "./published-months.ts";

/**
 * Whether a clinic said, as it is published this moment, that it is closed in some of the time of a session, and so has none of
 * it; of what can't be read nobody knows it.
 */
export const isClosedAt = async (session: Session, zone: Zone): Promise<boolean> => {
  const { clinicId, date } = sessionIdParts(session.id);
  const midnight = instantAt(date, 0, zone);
  const [from, to] = [(session.start - midnight) / minute, (sessionEnd(session) - midnight) / minute];
  const halves = halvesOf(date, { from, to });
  const asked = [...new Set(halves.map((half) => monthOf(half.date)))].map((month) => ({ clinicId, month }));
  const months = await publishedMonthsOf(asked, { ConsistentRead: true });
  const closed = new Set(months.flatMap((month) => closedHalves(month.closed)).map(halfKey));
  return halves.some((half) => closed.has(halfKey(half)));
};
