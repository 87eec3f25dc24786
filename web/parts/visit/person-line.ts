import type { Patient } from "../../../shared/people/patient.ts";
import { ageOn, type LocalDate } from "../../../shared/time/local-date.ts";
import { doctorText } from "../../features/consult/doctor-day/text.ts";

/** Age and sex as a clinician reads them: `34 th, perempuan`. */
export const personLine = (patient: Patient, on: LocalDate): string =>
  `${doctorText().age(ageOn(patient.birthDate, on))}, ${doctorText().sex[patient.sex]}`;
