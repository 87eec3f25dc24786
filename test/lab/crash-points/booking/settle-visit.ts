import { settleVisit } from "../../../../functions/booking/outcomes/settle-visit.ts";
import { changeReceipt } from "../../../../functions/store/appointment/receipt-item.ts";
import { saveSettlement } from "../../../../functions/store/appointment/save-settlement.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import { dropCallBackOf, enterCallBack } from "../../../../functions/store/call/calls.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { enterUndecided, keepDecided } from "../../../../functions/store/undecided/undecided-sessions.ts";
import { progressVisitLive as progressVisit } from "../../../../functions/visit/progress-visit.ts";
import type { VisitProgress } from "../../../../shared/booking/appointment.ts";
import type { Outcome } from "../../../../shared/booking/settlement.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { hour, type Instant } from "../../../../shared/time/instant.ts";
import { morning, now } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { bookedVisit, desk, from, key, ofVisit } from "../scene.ts";

/** From the time of a booking to the end of its session. */
const ahead = sessionEnd(morning()) - now;

const inState = (state: VisitProgress) => async (): Promise<string> => {
  const id = await bookedVisit();
  await progressVisit(id, () => ({ state, mode: "in-person" }));
  await enterUndecided(from.sessionId);
  return id;
};

const settling = { changeReceipt, visitOf, sessionOf, enterCallBack, dropCallBackOf, saveSettlement, keepDecided };

const settle = (outcome: Outcome) => (at: Instant, appointmentId: string) =>
  settleVisit({ ...settling, now: () => at + ahead })({ appointmentId, from, outcome }, desk, key("settle"));

/** When the desk said what it puts right. */
const saidAt = now + ahead;

/** Somebody of whom the desk has said that they are to be called. */
const toBeCalled = async (): Promise<string> => {
  const id = await inState(unserved)();
  const request = { appointmentId: id, from, outcome: "call-back" } as const;
  await settleVisit({ ...settling, now: () => saidAt })(request, desk, key("settle-first"));
  return id;
};

const putRight = (at: Instant, appointmentId: string) =>
  settleVisit({ ...settling, now: () => at + ahead + hour })(
    { appointmentId, from, outcome: "seen", settledAt: saidAt },
    desk,
    key("settle"),
  );

const inside = { status: "in-consultation", arrivedAt: now, admittedAt: now, metAt: now } as const;
const unserved = { status: "unserved", arrivedAt: now, endedAt: now + ahead, pending: "decision" } as const;

export const scenarios: Scenarios = {
  "who is with the doctor still": ofVisit(inState(inside), settle("seen")),
  "whom the clock has ended": ofVisit(inState(unserved), settle("absent")),
  "who is to be called": ofVisit(inState(unserved), settle("call-back")),
  "who was seen though they were to be called": ofVisit(toBeCalled, putRight),
};
