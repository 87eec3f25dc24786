import { admitPatient } from "./admit-patient.ts";
import { endConsultation } from "./end-consultation.ts";
import { getConsultation } from "./get-consultation.ts";
import { getDoctorDay } from "./get-doctor-day.ts";
import { getNurseDay } from "./get-nurse-day.ts";
import { joinConsultation } from "./join-consultation.ts";
import { pauseConsultation } from "./pause-consultation.ts";
import { recordVitals } from "./record-vitals.ts";
import { skipPatient } from "./skip-patient.ts";

/** What can be asked of consult. */
export const consultRoutes = [
  getDoctorDay,
  getNurseDay,
  getConsultation,
  joinConsultation,
  admitPatient,
  endConsultation,
  pauseConsultation,
  skipPatient,
  recordVitals,
] as const;
