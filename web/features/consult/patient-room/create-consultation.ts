import { type Accessor, onMount } from "solid-js";
import { joinConsultation } from "../../../../shared/api/consult/join-consultation.ts";
import { getClinicLine } from "../../../../shared/api/line/get-clinic-line.ts";
import { getWaitingLine } from "../../../../shared/api/line/get-waiting-line.ts";
import type { Appointment, AppointmentId } from "../../../../shared/booking/appointment.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { call } from "../../../api/call.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { createDirectory, type Directory, practitionerIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { createVisit } from "../../../parts/visit/create-visits.ts";
import { createNow } from "../../../time/create-now.ts";
import { makeChime } from "../../../video/make-chime.ts";
import { makeRoom, warmRoom } from "../../../video/make-room.ts";
import { createCall } from "./create-call.ts";
import { createPatientRoom, type PatientRoom } from "./create-patient-room.ts";
import { patientRoomText } from "./text.ts";

/** All that the screens of one consultation show. */
export type Consultation = {
  patient: PatientRoom;
  visit: Accessor<Appointment | undefined>;
  directory: Accessor<Directory | undefined>;
  /** The doctor's name; absent while the directory isn't there. */
  doctor: Accessor<string | undefined>;
  now: Accessor<Instant>;
  zone: Accessor<Zone>;
  /** Takes in the visit whose patient asked to be called. */
  asked: (visit: Appointment) => void;
  /** Whether the doctor called a moment ago. */
  isCalled: Accessor<boolean>;
};

/** A patient's consultation by its visit: the room, and what is known of visit, doctor and clinic. */
export const createConsultation = (appointmentId: AppointmentId): Consultation => {
  const visit = createVisit(() => appointmentId);
  const patient = createPatientRoom(appointmentId, {
    makeRoom,
    join: (id) => call(joinConsultation, { appointmentId: id }),
    line: {
      own: (id) => call(getWaitingLine, { appointmentId: id }),
      ofClinic: (day) => call(getClinicLine, day),
    },
    visit,
  });
  // The line tells what becomes of a visit that waits; where it has none, only the visit itself does.
  keepFresh(visit, () => patient.stage() === "too-early" || patient.stage() === "no-practice");
  const directory = createDirectory();
  const doctor = (): string | undefined => {
    const known = visit.value();
    return known && practitionerIn(directory.value(), sessionIdParts(known.slot.sessionId).practitionerId)?.name;
  };
  onMount(() => {
    void patient.begin();
    // A failed download now is tried again when the room is entered.
    void warmRoom().catch(() => undefined);
  });
  return {
    patient,
    visit: visit.value,
    directory: directory.value,
    doctor,
    now: createNow(10_000),
    zone: () => zoneIn(directory.value()),
    asked: visit.put,
    isCalled: createCall(patient.stage, makeChime()),
  };
};

/** The doctor as a person calls them while the name isn't known. */
export const doctorIn = ({ doctor }: Consultation): string => doctor() ?? patientRoomText().doctor;
