import { isAlike } from "../../../shared/people/particulars.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { visitsOfPatient } from "../../store/appointment/visits-of-patient.ts";
import { patientFromItem, patientsAt } from "../../store/patient/patients.ts";
import { enterPeople } from "../../store/register/enter-people.ts";
import { withLastVisits } from "../../store/register/entered.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { patientsAt, visitsOfPatient, enterPeople };

/** Has each clinic that knows somebody know them by what was corrected of them. */
export const correctRegister = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.patient,
    patientFromItem,
  )<{ id: PatientId }>({
    name: "correct-register",
    touches: { session: "read", patient: "read", register: "write" },
    read: ({ before, after }) => (before && after && !isAlike(before, after) ? { id: after.id } : undefined),
    about: ({ id }) => id,
    handle: async ([change]) => {
      if (!change) return;
      const [people, visits] = await Promise.all([deps.patientsAt([change.id]), deps.visitsOfPatient(change.id)]);
      const clinics = Map.groupBy(visits, ({ sessionId }) => sessionIdParts(sessionId).clinicId);
      for (const [clinicId, there] of clinics) await deps.enterPeople(clinicId, withLastVisits(people, there));
    },
  });

/** Follows the table's patients. */
export const correctRegisterLive = correctRegister(live);
