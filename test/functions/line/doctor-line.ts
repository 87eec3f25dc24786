import { getDoctorDay } from "../../../functions/consult/get-doctor-day.ts";
import { getWaitingLine } from "../../../functions/line/get-waiting-line.ts";
import { sessionsOfDay } from "../../../functions/schedule/sessions-of-day.ts";
import { sessionsOfPractitioner } from "../../../functions/schedule/sessions-of-practitioner.ts";
import { visitOf, withVisits } from "../../../functions/store/appointment/visits.ts";
import { directoryOf } from "../../../functions/store/district/directory-of.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { serang } from "../booking/cikande.ts";
import { clock } from "../booking/use-cases.ts";

const now = () => clock.now;
const ofDay = sessionsOfDay({ districtById: async () => serang, sessionsOf, now });
const ofPractitioner = sessionsOfPractitioner({ sessionsOfDay: ofDay });

/** Where a patient stands in their doctor's line, by the table and the clock of the tests. */
export const line = getWaitingLine({ visitOf, directoryOf, sessionsOfPractitioner: ofPractitioner, now });

/** A doctor's day, by the same. */
export const doctorDay = getDoctorDay({ sessionsOfPractitioner: ofPractitioner, withVisits });
