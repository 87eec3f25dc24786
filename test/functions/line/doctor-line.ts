import { getDoctorDay } from "../../../functions/consult/get-doctor-day.ts";
import { getWaitingLine } from "../../../functions/line/get-waiting-line.ts";
import { prioritizeVisit } from "../../../functions/line/prioritize-visit.ts";
import { sessionsOfDay } from "../../../functions/schedule/sessions-of-day.ts";
import { sessionsOfPractitioner } from "../../../functions/schedule/sessions-of-practitioner.ts";
import { changeReceipt } from "../../../functions/store/appointment/receipt-item.ts";
import { savePriority } from "../../../functions/store/appointment/save-priority.ts";
import { visitOf } from "../../../functions/store/appointment/visits.ts";
import { withVisits } from "../../../functions/store/appointment/with-visits.ts";
import { directoryOf } from "../../../functions/store/district/directory-of.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { prioritizeVisit as contract } from "../../../shared/api/line/prioritize-visit.ts";
import type { DeclaredPriority } from "../../../shared/booking/priority/declared-priority.ts";
import type { PriorityLevel } from "../../../shared/booking/priority/priority-reasons.ts";
import type { ActorOf } from "../../../shared/identity/actor.ts";
import { requestKey, serang } from "../booking/cikande.ts";
import { clock } from "../booking/use-cases.ts";
import { desk } from "../consult/use-cases.ts";
import { asListed } from "../http/as-listed.ts";

const now = () => clock.now;
const ofDay = sessionsOfDay({ districtById: async () => serang, sessionsOf, now });
const ofPractitioner = sessionsOfPractitioner({ sessionsOfDay: ofDay });

/** Where a patient stands in their doctor's line, by the table and the clock of the tests. */
export const line = getWaitingLine({ visitOf, directoryOf, sessionsOfPractitioner: ofPractitioner, now });

type Declared = {
  caller?: ActorOf<"doctor" | "nurse" | "registrar">;
  key?: ReturnType<typeof requestKey>;
  seen?: PriorityLevel;
};

/** Declares a visit's priority where it is, or takes it back. */
export const prioritizeBy = (save: typeof savePriority) => {
  const deps = { changeReceipt, visitOf, directoryOf, sessionsOfPractitioner: ofPractitioner, savePriority: save, now };
  const ask = asListed(contract, prioritizeVisit(deps));
  return async (
    appointmentId: string,
    priority?: DeclaredPriority,
    { caller = desk, key = requestKey(), ...said }: Declared = {},
  ) => {
    const { appointment } = await visitOf(appointmentId);
    const seen = "seen" in said ? said.seen : appointment.priority?.level;
    const asked = { appointmentId, from: appointment.slot, ...(seen && { seen }), ...(priority && { priority }) };
    return ask(asked, caller, key);
  };
};
export const prioritize = prioritizeBy(savePriority);

/** A doctor's day, by the same. */
export const doctorDay = getDoctorDay({ sessionsOfPractitioner: ofPractitioner, withVisits });
