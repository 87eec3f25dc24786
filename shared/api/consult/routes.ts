import { admitPatient } from "./admit-patient.ts";
import { endConsultation } from "./end-consultation.ts";
import { getClinicLine } from "./get-clinic-line.ts";
import { getConsultation } from "./get-consultation.ts";
import { getDoctorDay } from "./get-doctor-day.ts";
import { getWaitingLine } from "./get-waiting-line.ts";
import { joinConsultation } from "./join-consultation.ts";
import { pauseConsultation } from "./pause-consultation.ts";

/** What can be asked of consult. */
export const consultRoutes = [
  getDoctorDay,
  getConsultation,
  joinConsultation,
  getWaitingLine,
  getClinicLine,
  admitPatient,
  endConsultation,
  pauseConsultation,
] as const;
