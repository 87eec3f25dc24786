import type { SessionChange } from "../schedule/session-change.ts";
import { slotAt } from "../schedule/slot.ts";
import { hasPlace } from "./settle-waiting.ts";
import { waitingIdOf } from "./waitlist-entry.ts";

/**
 * Whose kept place was taken, by them or another, or is gone: their entries by name, as far as the session's services say
 * which.
 */
export const settledPlaces = ({ before, after }: SessionChange): string[] => {
  if (!before || !after) return [];
  return Object.entries(before.holds ?? {}).flatMap(([number, { for: patientId }]) => {
    const slot = slotAt(before, Number(number));
    const services = before.services.filter((service) => !hasPlace(after, slot, service));
    return services.map((service) => waitingIdOf({ clinicId: after.clinicId, service, patientId }));
  });
};
