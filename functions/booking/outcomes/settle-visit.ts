import { settleVisit as contract } from "../../../shared/api/booking/settle-visit.ts";
import type { AppointmentChange, AppointmentId } from "../../../shared/booking/appointment.ts";
import { correctableUntil, hasLeft } from "../../../shared/booking/outcomes/left-day.ts";
import { outcomeOf } from "../../../shared/booking/outcomes/outcome.ts";
import { type Settled, settleVisit as settle } from "../../../shared/booking/outcomes/settle-visit.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { route, type UseCase } from "../../http/route.ts";
import { changeReceipt } from "../../store/appointment/receipt-item.ts";
import { saveSettlement } from "../../store/appointment/save-settlement.ts";
import { visitOf } from "../../store/appointment/visits.ts";
import { dropCallBackOf, enterCallBack } from "../../store/call/calls.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { keepDecided } from "../../store/undecided/undecided-sessions.ts";
import { now } from "../../time/now.ts";

const live = { changeReceipt, visitOf, sessionOf, enterCallBack, dropCallBackOf, saveSettlement, keepDecided, now };
type Deps = typeof live;

/** Has the desk's list show a session as long as what was said of it may be put right; what stays there longer shows nobody. */
const keepListed = async ({ sessionOf, keepDecided }: Deps, id: SessionId): Promise<void> => {
  const session = await sessionOf(id);
  const until = session && correctableUntil(session);
  if (session && until !== undefined) await keepDecided(id, until, { isDone: !hasLeft(session) });
};

/** When the desk says it, as the visit will tell: by that the call is known that it asks for. */
const saidLast = ({ settlement }: Settled): Instant => settlement.said.at(-1)?.at ?? 0;

/** Takes away the calls that were entered with what has been put right, by this request or one that was cut off. */
const dropCallsPutRight = async ({ visitOf, dropCallBackOf }: Deps, id: AppointmentId): Promise<void> => {
  const { appointment } = await visitOf(id);
  if (outcomeOf(appointment.state) === "call-back") return;
  const calls = appointment.settlement?.said.filter(({ outcome }) => outcome === "call-back") ?? [];
  for (const { at } of calls) await dropCallBackOf(appointment, at);
};

/**
 * Says how a visit ended that was left as its session ended, or puts right what was said. Who is to be called stands on the
 * desk's list of calls before the visit says so: nobody is told of a call that nobody will make. Who is to be called no
 * more is off it after: the list asks the visit until then.
 */
export const settleVisit =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ appointmentId, ...asked }, { name }, key) => {
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
        const step = settle(appointment, { ...asked, session, by: name }, now);
        if (outcome === "call-back") await deps.enterCallBack(appointment, saidLast(step));
        if (!(await deps.saveSettlement(appointment, step, { key, now }))) return undefined;
        const { id, slot } = appointment;
        return { saved: { id, slot, state: step.state } };
      },
    );
    await dropCallsPutRight(deps, appointmentId);
    await keepListed(deps, from.sessionId);
    return answer;
  };

export const settleVisitRoute = route(contract, settleVisit(live));
