import { prioritizeVisit as contract } from "../../shared/api/line/prioritize-visit.ts";
import { requireParticipant } from "../../shared/booking/participant.ts";
import { prioritizeVisit as prioritize } from "../../shared/line/prioritize-visit.ts";
import { route, type UseCase } from "../http/route.ts";
import { changeReceipt } from "../store/appointment/receipt-item.ts";
import { savePriority } from "../store/appointment/save-priority.ts";
import { visitOf } from "../store/appointment/visits.ts";
import { answerOnce } from "../store/table/answer-once.ts";
import { now } from "../time/now.ts";
import { besideStore, sessionsBeside } from "./sessions-beside.ts";

const live = { changeReceipt, visitOf, ...besideStore, savePriority, now };

/** Has a patient who is here be seen before others, or takes that back. */
export const prioritizeVisit =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ appointmentId, from, seen, priority }, caller, key) =>
    answerOnce(
      key,
      () => deps.changeReceipt(key),
      async () => {
        const [{ appointment, patient }, { session, others, district }] = await Promise.all([
          deps.visitOf(appointmentId),
          sessionsBeside(deps, from),
        ]);
        // The clinic of a desk or a nurse is that of the slot, and the visit has to be at that slot.
        if (caller.role === "doctor") requireParticipant(appointment, patient, caller);
        const now = deps.now();
        const day = { sessions: [session, ...others], within: district?.settings.precedenceMinutes };
        const next = prioritize(appointment, { from, seen, priority, by: caller.role }, day, now);
        const isSaved = await deps.savePriority({ visit: appointment, next, session, others, key, now });
        const { id, slot } = appointment;
        return isSaved ? { saved: { id, slot, state: next.state } } : undefined;
      },
    );

export const prioritizeVisitRoute = route(contract, prioritizeVisit(live));
