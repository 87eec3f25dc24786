import { districtOf } from "../../place/clinic.ts";
import type { DistrictId } from "../../place/district.ts";
import { Refusal } from "../../refusal/refusal.ts";
import { mostPlaces, sessionIdParts } from "../../schedule/session.ts";
import type { Slot } from "../../schedule/slot.ts";
import type { Appointment, AppointmentChange, AppointmentId, VisitState } from "../appointment.ts";
import { arrivedState } from "../arrival/arrived-state.ts";
import { keepInLine } from "../arrival/skipped.ts";
import { modeAt } from "../mode-at.ts";
import { hereFor, type MovedVisit, modeMovedTo } from "./moved-by-desk.ts";

/**
 * A move as it is saved: what it leaves of a visit, how its two meet from then on, whether the desk moved it, and how it is
 * to be found, where that decided.
 */
export type Move = { change: AppointmentChange; found?: Pick<MovedVisit, "state" | "mode" | "priority"> } & Pick<
  Appointment,
  "mode" | "movedBy" | "priority"
>;

/** A patient who moves their own visit, or the desk for one, who may have no phone and may be here. */
export type Mover = { role: "patient" } | { role: "registrar"; hasPhone: boolean; visit: MovedVisit };

/** Where somebody stands for their new place: whoever is here for it stays so, with the turn that it begins with. */
const stateAt = (to: Slot, visit: MovedVisit): VisitState => {
  const here = hereFor(visit, to);
  if (!here) return { status: "booked" };
  const { times, steps } = here;
  return { ...arrivedState(to, here.arrivedAt), ...keepInLine({ times, steps }) };
};

/**
 * The priority that somebody keeps for their new place, who is here for it. Past whom they are put is decided in the line they
 * come to.
 */
const priorityAt = (to: Slot, visit: MovedVisit): Pick<Appointment, "priority"> => {
  if (!visit.priority || !hereFor(visit, to)) return {};
  const { ownTurn: _, ...priority } = visit.priority;
  return { priority };
};

/** Where a request moves a visit to. */
export const rescheduleAppointment = (
  { appointmentId: id, to: slot }: { appointmentId: AppointmentId; to: Slot },
  mover: Mover,
): Move => {
  if (mover.role === "patient") return { change: { id, slot, state: { status: "booked" } }, mode: modeAt(slot) };
  const { visit, hasPhone } = mover;
  const mode = modeMovedTo(visit, slot, hasPhone);
  const { state, priority } = visit;
  const found = { state, mode: visit.mode, ...(priority && { priority }) };
  const change = { id, slot, state: stateAt(slot, visit), mode };
  return { change, mode, movedBy: "desk", found, ...priorityAt(slot, visit) };
};

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
export const shareFor = ({ role }: Pick<Mover, "role">, maxPerSession: number): number =>
  role === "registrar" ? mostPlaces : maxPerSession;
