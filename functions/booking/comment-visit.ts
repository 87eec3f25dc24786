import { commentVisit as contract } from "../../shared/api/booking/comment-visit.ts";
import { commentVisit as comment } from "../../shared/booking/comment-visit.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { saveComment } from "../store/appointment/save-on-visit.ts";
import { reviseVisit } from "../visit/revise-visit.ts";

const live = { appointmentOf, saveComment };

/** Tells the doctor something about a visit. A desk's clinic is that of the slot, and the visit has to be at that slot. */
export const commentVisit =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ appointmentId, ...asked }) => ({
    appointmentId,
    comment: await reviseVisit(appointmentId, {
      appointmentOf: deps.appointmentOf,
      decide: (visit) => comment(visit, asked),
      before: (visit) => visit.comment,
      save: deps.saveComment,
    }),
  });

export const commentVisitRoute = route(contract, commentVisit(live));
