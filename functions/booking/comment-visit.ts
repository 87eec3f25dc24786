import { commentVisit as contract } from "../../shared/api/booking/comment-visit.ts";
import { commentVisit as comment } from "../../shared/booking/comment-visit.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { saveComment } from "../store/appointment/save-comment.ts";
import { untilSaved } from "../store/table/try-again.ts";

const live = { appointmentOf, saveComment };

/** Tells the doctor something about a visit. A desk's clinic is that of the slot, and the visit has to be at that slot. */
export const commentVisit =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ appointmentId, ...asked }) =>
    untilSaved("few", async () => {
      const visit = await deps.appointmentOf(appointmentId);
      if (!visit) throw new Refusal("appointment.unknown");
      const next = comment(visit, asked);
      const isWritten = next.times === visit.comment?.times;
      return isWritten || (await deps.saveComment(visit, next))
        ? { saved: { appointmentId, comment: next } }
        : undefined;
    });

export const commentVisitRoute = route(contract, commentVisit(live));
