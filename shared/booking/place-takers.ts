import type { SessionChange } from "../schedule/session-change.ts";
import { appointmentIdParts } from "./appointment.ts";
import { waitingIdOf } from "./waitlist-entry.ts";

/** Who took a place that was kept for them: their entries by name, as far as the session's services say which. */
export const placeTakers = ({ before, after }: SessionChange): string[] => {
  if (!before || !after) return [];
  const { clinicId, services, claims } = after;
  const takers = Object.entries(before.holds ?? {}).filter(([number, hold]) => {
    const held = claims[number];
    return held !== undefined && appointmentIdParts(held).patientId === hold.for;
  });
  return takers.flatMap(([, hold]) =>
    services.map((service) => waitingIdOf({ clinicId, service, patientId: hold.for })),
  );
};
