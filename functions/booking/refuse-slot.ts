import { Refusal, type RefusalCode } from "../../shared/refusal/refusal.ts";
import { bookableWindow } from "../../shared/roster/bookable-window.ts";
import { openSessions } from "../../shared/roster/open-sessions.ts";
import { sessionIdParts } from "../../shared/roster/session.ts";
import type { Slot } from "../../shared/roster/slot.ts";
import { districtOfSlot } from "../store/district-of-slot.ts";
import { sessionsOf } from "../store/sessions-of.ts";
import { now } from "../time/now.ts";

const live = { districtOfSlot, sessionsOf, now };

/** Refuses a slot; where the slot is the reason, with the fresh free slots of its clinic's day to choose from. */
export const refuseSlot =
  (deps: typeof live) =>
  async (code: RefusalCode, slot: Slot): Promise<never> => {
    if (!code.startsWith("slot.") && !code.startsWith("session.")) throw new Refusal(code);
    const { clinicId, date } = sessionIdParts(slot.sessionId);
    const [district, sessions] = await Promise.all([deps.districtOfSlot(slot), deps.sessionsOf(clinicId, date)]);
    throw new Refusal(code, {
      days: [{ date, sessions: openSessions(sessions, bookableWindow(district, deps.now())) }],
    });
  };

/** Refuses a slot of the table. */
export const refuseSlotLive = refuseSlot(live);
