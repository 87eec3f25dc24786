import { admitPatient as contract } from "../../shared/api/admit-patient.ts";
import { admitPatient as admit } from "../../shared/consult/admit-patient.ts";
import { requireParticipant } from "../../shared/consult/participant.ts";
import { route, type UseCase } from "../http/route.ts";
import { now } from "../time/now.ts";
import { openRoom } from "../video/room-service.ts";
import { progressVisit } from "./progress-visit.ts";

const live = { progressVisit, openRoom, now };

/** Lets the waiting patient be heard and seen; a walk-in is in the doctor's own room. */
export const admitPatient =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { id, slot, state, mode } = await deps.progressVisit(appointmentId, ({ appointment, patient }) => {
      requireParticipant(appointment, patient, caller);
      return admit(appointment, deps.now());
    });
    if (mode === "video") await deps.openRoom(id);
    return { id, slot, state };
  };

export const admitPatientRoute = route(contract, admitPatient(live));
