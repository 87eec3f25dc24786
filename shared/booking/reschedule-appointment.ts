import { districtOf } from "../place/clinic.ts";
import type { DistrictId } from "../place/district.ts";
import { Refusal } from "../refusal/refusal.ts";
import { mostPlaces, sessionIdParts } from "../schedule/session.ts";
import type { Slot } from "../schedule/slot.ts";
import type { Appointment, AppointmentChange, AppointmentId } from "./appointment.ts";
import { modeAt } from "./mode-at.ts";

/** A move as it is saved: what it leaves of a visit, how its two meet from then on, and whether the desk moved it. */
export type Move = { change: AppointmentChange } & Pick<Appointment, "mode" | "movedBy">;

/** A patient who moves their own visit, or the desk for one, who may have no phone. */
export type Mover = { role: "patient" } | { role: "registrar"; hasPhone: boolean };

/**
 * Where a request moves a visit to. Who came to the desk for the old time meets the doctor by video at the new one, unless
 * it is face to face or they have no phone.
 */
export const rescheduleAppointment = (
  { appointmentId, to }: { appointmentId: AppointmentId; to: Slot },
  mover: Mover,
): Move => ({
  change: { id: appointmentId, slot: to, state: { status: "booked" } },
  mode: mover.role === "patient" || mover.hasPhone ? modeAt(to) : "in-person",
  ...(mover.role === "registrar" && { movedBy: "desk" as const }),
});

const districtOfSlot = ({ sessionId }: Slot): DistrictId => districtOf(sessionIdParts(sessionId).clinicId);

/**
 * Sees to it that the desk moves somebody to wherever they could move themselves: to each clinic of the district.
 * @throws Refusal `request.forbidden`
 */
export const requireOneDistrict = (from: Slot, to: Slot): void => {
  if (districtOfSlot(from) !== districtOfSlot(to)) throw new Refusal("request.forbidden");
};

/**
 * How many places of a session the account of whose visit moves may hold: the limit keeps one phone from taking them all,
 * and the desk sees for itself whom it moves.
 */
export const shareFor = ({ role }: Mover, maxPerSession: number): number =>
  role === "registrar" ? mostPlaces : maxPerSession;
