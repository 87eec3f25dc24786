import { getVisit as contract } from "../../shared/api/booking/get-visit.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { shown } from "../../shared/booking/receipt.ts";
import { route, type UseCase } from "../http/route.ts";
import { visitOf } from "../store/appointment/visits.ts";

const live = { visitOf };

/** One visit of the caller's household, in one request. */
export const getVisit =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId }, caller) => {
    const { appointment, patient } = await deps.visitOf(appointmentId);
    requireParticipant(appointment, patient, caller);
    return shown(appointment);
  };

export const getVisitRoute = route(contract, getVisit(live));
