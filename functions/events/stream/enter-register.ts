import { type Appointment, appointmentIdParts } from "../../../shared/booking/appointment.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { appointmentFromItem } from "../../store/appointment/appointments.ts";
import { patientsAt } from "../../store/patient/patients.ts";
import { enterPeople } from "../../store/register/enter-people.ts";
import { type VisitAt, withLastVisits } from "../../store/register/entered.ts";
import { letterOf } from "../../store/register/register-part.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { patientsAt, enterPeople };

const clinicOf = ({ slot }: Appointment): ClinicId => sessionIdParts(slot.sessionId).clinicId;

/** Enters whoever has a visit at a clinic, however it was made or moved there, into the register of whom it knows. */
export const enterRegister = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.appointment,
    appointmentFromItem,
  )<VisitAt & { clinicId: ClinicId }>({
    name: "enter-register",
    touches: { session: "read", patient: "read", register: "write" },
    read: ({ before, after }) => {
      if (!after || (before && clinicOf(before) === clinicOf(after))) return undefined;
      return {
        clinicId: clinicOf(after),
        patientId: appointmentIdParts(after.id).patientId,
        sessionId: after.slot.sessionId,
      };
    },
    // Each part for itself: one that is to be made anew keeps nobody waiting for the others.
    about: ({ clinicId, patientId }) => `${clinicId} ${letterOf(patientId)}`,
    handle: async (changes) => {
      const [first] = changes;
      const ids = [...new Set(changes.map(({ patientId }) => patientId))];
      if (first) await deps.enterPeople(first.clinicId, withLastVisits(await deps.patientsAt(ids), changes));
    },
  });

/** Follows the table's appointments. */
export const enterRegisterLive = enterRegister(live);
