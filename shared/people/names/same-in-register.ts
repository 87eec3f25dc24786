import type { Patient } from "../patient.ts";
import type { NameIndex } from "./name-index.ts";
import { soundsOf } from "./name-sound.ts";
import { personKey } from "./one-person.ts";

/** So many of those who are the most alike are looked at. */
const most = 8;

const keyOf = (patient: Patient): string => personKey(soundsOf(patient.name), patient);

/** Somebody else of a clinic's register who is told apart from a person by nothing: by the sound of their name, birth and sex. */
export const sameInRegister = (register: Pick<NameIndex, "find">, patient: Patient): Patient | undefined =>
  register
    .find({ name: patient.name, born: [patient.birthDate] }, most)
    .people.find((one) => one.id !== patient.id && keyOf(one) === keyOf(patient));
