import { getConsultation as contract } from "../../shared/api/consult/get-consultation.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { visitAs } from "../../shared/booking/visit.ts";
import { route, type UseCase } from "../http/route.ts";
import { visitOf } from "../store/appointment/visits.ts";

const live = { visitOf };

/** One visit with its patient, for its doctor. */
export const getConsultation =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { appointment, patient } = await deps.visitOf(appointmentId);
    requireParticipant(appointment, patient, caller);
    return visitAs(appointment, patient);
  };

export const getConsultationRoute = route(contract, getConsultation(live));
