import type { Patient } from "../../../shared/people/patient.ts";
import { ageOn, type LocalDate } from "../../../shared/time/local-date.ts";
import { formText } from "../../form/text.ts";
import { dayText } from "./text.ts";

/** Age and sex as a clinician reads them: `34 th, perempuan`. */
export const personLine = (patient: Patient, on: LocalDate): string =>
  `${dayText().age(ageOn(patient.birthDate, on))}, ${formText().sexes[patient.sex].toLowerCase()}`;
