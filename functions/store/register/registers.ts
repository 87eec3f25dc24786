import { patientIn, type Registered } from "../../../shared/people/names/one-person.ts";
import type { Patient, PatientId } from "../../../shared/people/patient.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { itemAt, itemsAt } from "../table/items.ts";
import { registerHeadKey, registerPartKey } from "../table/keys.ts";
import { readable } from "../table/readable.ts";
import { letterOf, partDigest, partFromItem } from "./register-part.ts";

/** Which state each part of a register is in, by its letter. */
export type RegisterHead = ReadonlyMap<string, string>;

/** Which state the parts of a clinic's register were in a moment ago; of one whose state can't be read, none that it can have. */
export const registerHeadOf = async (clinicId: ClinicId): Promise<RegisterHead> => {
  const { PK: _, SK: __, ...states } = (await itemAt(registerHeadKey(clinicId), { ConsistentRead: false })) ?? {};
  return new Map(Object.entries(states).map(([letter, state]) => [letter, typeof state === "string" ? state : ""]));
};

/** A part of a register, and the state it is in. */
export type RegisterPart = { letter: string; state: string; people: Registered[] };

/** These parts of a clinic's register, of those that there are; what can't be read is left out. */
export const registerPartsOf = async (clinicId: ClinicId, letters: readonly string[]): Promise<RegisterPart[]> => {
  const items = await itemsAt(letters.map((letter) => registerPartKey(clinicId, letter)));
  return readable(items, (item) => ({
    letter: String(item.SK).split("#")[1] ?? "",
    people: partFromItem(item).people,
    state: item.people instanceof Uint8Array ? partDigest(item.people) : "",
  }));
};

/** Somebody of a clinic's register, as it has them this moment; `undefined` where it doesn't. */
export const registeredAt = async (clinicId: ClinicId, id: PatientId): Promise<Patient | undefined> => {
  const item = await itemAt(registerPartKey(clinicId, letterOf(id)));
  const person = item && partFromItem(item).people.find((one) => one.id === id);
  return person && patientIn(person);
};
