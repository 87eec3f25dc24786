import { bookableFrom } from "../../shared/booking/booking-time.ts";
import { Refusal, type RefusalCode } from "../../shared/refusal/refusal.ts";
import { openSession } from "../../shared/roster/open-session.ts";
import { sessionIdParts } from "../../shared/roster/session.ts";
import type { Slot } from "../../shared/roster/slot.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { sessionsOf } from "../store/sessions-of.ts";
import { settingsOf } from "../store/settings-of.ts";

/** Refuses a slot; where the slot is the reason, with the fresh free slots of its clinic's day to choose from. */
export const refuseSlot =
  (now: () => Instant) =>
  async (code: RefusalCode, slot: Slot): Promise<never> => {
    if (!code.startsWith("slot.") && !code.startsWith("session.")) throw new Refusal(code);
    const { clinicId, date } = sessionIdParts(slot.sessionId);
    const [settings, sessions] = await Promise.all([settingsOf(slot), sessionsOf(clinicId, date)]);
    const from = bookableFrom(settings, now());
    throw new Refusal(code, { days: [{ date, sessions: sessions.map((session) => openSession(session, from)) }] });
  };
