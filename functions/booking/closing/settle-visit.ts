import { settleVisit as contract } from "../../../shared/api/booking/settle-visit.ts";
import type { AppointmentChange } from "../../../shared/booking/appointment.ts";
import { hasLeft } from "../../../shared/booking/closing/left-day.ts";
import { settleVisit as settle } from "../../../shared/booking/closing/settle-visit.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import { route, type UseCase } from "../../http/route.ts";
import { changeReceipt } from "../../store/appointment/receipt-item.ts";
import { saveSettlement } from "../../store/appointment/save-settlement.ts";
import { visitOf } from "../../store/appointment/visits.ts";
import { enterCallBack } from "../../store/call/calls.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { dropUndecided } from "../../store/undecided/undecided-sessions.ts";
import { now } from "../../time/now.ts";

const live = { changeReceipt, visitOf, sessionOf, enterCallBack, saveSettlement, dropUndecided, now };
type Deps = typeof live;

/** Takes a session off the list of those with somebody left, once nobody is; what stays there by mistake shows nobody. */
const dropIfDone = async ({ sessionOf, dropUndecided }: Deps, id: SessionId): Promise<void> => {
  const session = await sessionOf(id);
  if (session && !hasLeft(session)) await dropUndecided(id);
};

/**
 * Says how a visit ended that was left as its session ended. Who is to be called stands on the desk's list of calls before
 * the visit says so: nobody is told of a call that nobody will make.
 */
export const settleVisit =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ appointmentId, ...asked }, _, key) => {
    const { from, outcome } = asked;
    const answer = await answerOnce<AppointmentChange>(
      key,
      () => deps.changeReceipt(key),
      async () => {
        const [{ appointment }, session] = await Promise.all([
          deps.visitOf(appointmentId),
          deps.sessionOf(from.sessionId),
        ]);
        const now = deps.now();
        const step = settle(appointment, { ...asked, session }, now);
        if (outcome === "call-back") await deps.enterCallBack(appointment, now);
        if (!(await deps.saveSettlement(appointment, step, { key, now }))) return undefined;
        const { id, slot } = appointment;
        return { saved: { id, slot, state: step.state } };
      },
    );
    await dropIfDone(deps, from.sessionId);
    return answer;
  };

export const settleVisitRoute = route(contract, settleVisit(live));
