import { anotherTimeHelps } from "../../shared/booking/claim-conflict.ts";
import { Refusal, type RefusalCode } from "../../shared/refusal/refusal.ts";
import { bookableWindow } from "../../shared/roster/bookable-window.ts";
import type { OpenSession } from "../../shared/roster/open-session.ts";
import { openSessions } from "../../shared/roster/open-sessions.ts";
import { sessionIdParts } from "../../shared/roster/session.ts";
import { type Slot, slotAt, slotEnd } from "../../shared/roster/slot.ts";
import { districtOfSlot } from "../store/district-of-slot.ts";
import { sessionsOf } from "../store/sessions-of.ts";
import { now } from "../time/now.ts";

const live = { districtOfSlot, sessionsOf, now };

/** A session without its places at the time of `slot`: whoever has a visit then can take none of them. */
const besides =
  (slot: Slot) =>
  (session: OpenSession): OpenSession => ({
    ...session,
    free: session.free.filter((number) => {
      const other = slotAt(session, number);
      return slotEnd(other) <= slot.start || other.start >= slotEnd(slot);
    }),
  });

/** What of a day is left for whom `code` refused the slot. */
const leftFor = (code: RefusalCode, slot: Slot, open: OpenSession[]): OpenSession[] => {
  if (code === "slot.overlaps") return open.map(besides(slot));
  return code === "booking.session-limit" ? open.filter(({ id }) => id !== slot.sessionId) : open;
};

/** Refuses a slot; where another time helps, with the fresh free slots of its clinic's day to choose from. */
export const refuseSlot =
  (deps: typeof live) =>
  async (code: RefusalCode, slot: Slot): Promise<never> => {
    if (!anotherTimeHelps(code)) throw new Refusal(code);
    const { clinicId, date } = sessionIdParts(slot.sessionId);
    const [district, sessions] = await Promise.all([deps.districtOfSlot(slot), deps.sessionsOf(clinicId, date)]);
    const open = openSessions(sessions, bookableWindow(district, deps.now()));
    throw new Refusal(code, { days: [{ date, sessions: leftFor(code, slot, open) }] });
  };

/** Refuses a slot of the table. */
export const refuseSlotLive = refuseSlot(live);
