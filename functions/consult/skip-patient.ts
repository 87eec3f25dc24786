import { skipPatient as contract } from "../../shared/api/consult/skip-patient.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { skipPatient as skip } from "../../shared/consult/skip-patient.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { now } from "../time/now.ts";
import { rooms } from "../video/rooms.ts";
import { progressVisitLive } from "../visit/progress-visit.ts";
import { bringRoom } from "./bring-room.ts";

const live = { progressVisit: progressVisitLive, rooms, now };

const isOccupied = (error: unknown): boolean => error instanceof Refusal && error.code === "consult.occupied";

const fly = (error: unknown): never => {
  throw error;
};

/** Passes over a patient who is not there, so that the doctor's next call goes on, or has them back in the line. */
export const skipPatient =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, from, times, steps, back = false }, caller) => {
    const say = (another: boolean) =>
      deps.progressVisit(appointmentId, ({ appointment, patient }) => {
        // A desk's clinic is that of the slot, and the visit has to be at that slot.
        if (caller.role !== "registrar") requireParticipant(appointment, patient, caller);
        return skip(appointment, { from, times, back, by: caller.role, steps, another }, deps.now());
      });
    // Whose calling-in was to go on, while the next one is with the doctor already, waits where they stood.
    const visit = await say(false).catch((error: unknown) => (back && isOccupied(error) ? say(true) : fly(error)));
    await bringRoom(deps.rooms, visit);
    const { id, slot, state } = visit;
    return { id, slot, state };
  };

export const skipPatientRoute = route(contract, skipPatient(live));
