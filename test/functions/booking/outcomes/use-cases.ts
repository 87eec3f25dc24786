import { listUndecided } from "../../../../functions/booking/outcomes/list-undecided.ts";
import { settleVisit } from "../../../../functions/booking/outcomes/settle-visit.ts";
import { sessionsOfDay } from "../../../../functions/schedule/sessions-of-day.ts";
import { changeReceipt } from "../../../../functions/store/appointment/receipt-item.ts";
import { saveSettlement } from "../../../../functions/store/appointment/save-settlement.ts";
import { visitOf, visitsAt } from "../../../../functions/store/appointment/visits.ts";
import { dropCallBackOf, enterCallBack } from "../../../../functions/store/call/calls.ts";
import { districtById } from "../../../../functions/store/district/districts.ts";
import { sessionOf, sessionsOf } from "../../../../functions/store/session/sessions.ts";
import { isThere } from "../../../../functions/store/table/clause.ts";
import { deleteIf } from "../../../../functions/store/table/delete-if.ts";
import { undecidedKey } from "../../../../functions/store/table/keys.ts";
import { keepDecided, undecidedSessionsOf } from "../../../../functions/store/undecided/undecided-sessions.ts";
import { listUndecided as listContract } from "../../../../shared/api/booking/list-undecided.ts";
import { settleVisit as settleContract } from "../../../../shared/api/booking/settle-visit.ts";
import type { DecidedDay, LeftDay } from "../../../../shared/booking/outcomes/left-day.ts";
import { seenOf } from "../../../../shared/booking/outcomes/seen-left.ts";
import type { Outcome } from "../../../../shared/booking/settlement.ts";
import type { RequestKey } from "../../../../shared/request/request-key.ts";
import type { SessionId } from "../../../../shared/schedule/session.ts";
import { asListed } from "../../http/as-listed.ts";
import { morning, requestKey } from "../cikande.ts";
import { clock } from "../use-cases.ts";

const now = () => clock.now;
const { clinicId } = morning();

/** The desk of the morning's clinic. */
const desk = { role: "registrar", accountId: "loket", clinicIds: [clinicId], name: "Ibu Sri" } as const;

export const settling = {
  changeReceipt,
  visitOf,
  sessionOf,
  enterCallBack,
  dropCallBackOf,
  saveSettlement,
  keepDecided,
  now,
};
const settleIt = asListed(settleContract, settleVisit(settling));

/** Says at the desk how a visit ended, seen where it stands. */
export const settle = async (appointmentId: string, outcome: Outcome, key: RequestKey = requestKey()) => {
  const { slot: from, state } = (await visitOf(appointmentId)).appointment;
  return settleIt({ appointmentId, from, outcome, ...seenOf(state) }, desk, key);
};

const listIt = asListed(
  listContract,
  listUndecided({
    districtById,
    undecidedSessionsOf,
    sessionOf,
    visitsAt,
    now,
    sessionsOfDay: sessionsOfDay({ districtById, sessionsOf, now }),
  }),
);

const numbersOf = (days: readonly LeftDay[] = []): number[][] =>
  days.map(({ visits }) => visits.map(({ appointment }) => appointment.slot.number));

/** The numbers of those who are left at the clinic, session by session. */
export const left = async (): Promise<number[][]> =>
  numbersOf((await listIt({ clinicId }, desk, requestKey())).sessions);

/** The same of sessions whose doctor is still at work. */
export const serving = async (): Promise<number[][]> =>
  numbersOf((await listIt({ clinicId }, desk, requestKey())).serving);

/** The visits that are decided about and may be put right still. */
export const decided = async (): Promise<DecidedDay["visits"]> =>
  ((await listIt({ clinicId }, desk, requestKey())).decided ?? []).flatMap(({ visits }) => visits);

/** Takes a session off the list as nobody does who works here: what another test left of it. */
export const forgetListed = (id: SessionId): Promise<boolean> => deleteIf(undecidedKey(id), isThere);
