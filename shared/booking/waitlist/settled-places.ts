import type { SessionChange } from "../../schedule/session-change.ts";
import { slotAt } from "../../schedule/slot.ts";
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

/** For whom a place of a session is kept still that has others taken by now, maybe by their own account: their entries by name. */
export const placesInDoubt = ({ before, after }: SessionChange): string[] => {
  const isFuller = Object.keys(after?.claims ?? {}).some((number) => before?.claims[number] === undefined);
  if (!after || !isFuller) return [];
  const { clinicId, services, holds = {} } = after;
  return Object.values(holds).flatMap(({ for: patientId }) =>
    services.map((service) => waitingIdOf({ clinicId, service, patientId })),
  );
};
