import * as z from "zod/mini";
import { appointmentIdParts } from "../booking/appointment.ts";
import type { PatientId } from "../people/patient.ts";
import { type Saying, sayings } from "../people/saying.ts";
import type { ClinicId } from "../place/clinic.ts";
import { namedClinic } from "./named-clinic.ts";
import { innerOf, namesOf, type Parsed, partsOf, partsWithin } from "./schema-parts.ts";

/** The most that values of a schema say of a person, as it and all its parts say of themselves. */
export const saidIn = (schema: z.core.$ZodType): Saying => {
  const said = [z.globalRegistry.get(schema)?.says ?? "none", ...innerOf(schema).map(saidIn)];
  return sayings[Math.max(...said.map((saying) => sayings.indexOf(saying)))] ?? "none";
};

/** A person who is told of, and the clinic of the visit in question, where that is said. */
export type Told = { id: PatientId; clinicId: ClinicId | undefined };

/** The clinic that an object is of: one that it names, itself or by a slot or a summary in it. */
const clinicOf = (parsed: Parsed): ClinicId | undefined =>
  "fields" in partsOf(parsed.schema)
    ? (namedClinic(parsed) ?? partsWithin(parsed).flatMap((part) => namedClinic(part) ?? [])[0])
    : undefined;

const peopleIn = (parsed: Parsed, clinicId: ClinicId | undefined): Told[] => {
  const { value } = parsed;
  const names = namesOf(parsed);
  if (typeof value === "string" && names === "person") return [{ id: value, clinicId }];
  if (typeof value === "string" && names === "visit") return [{ id: appointmentIdParts(value).patientId, clinicId }];
  const here = clinicOf(parsed) ?? clinicId;
  return partsWithin(parsed).flatMap((inner) => peopleIn(inner, here));
};

/**
 * The people that a request or an answer is about, each once for each clinic: by their own ids, and by those of their
 * visits, which begin with them. Where one mention says a person's clinic, another needn't.
 */
export const toldIn = (parsed: readonly Parsed[]): Told[] => {
  const all = parsed.flatMap((one) => peopleIn(one, undefined));
  const placed = new Set(all.flatMap(({ id, clinicId }) => (clinicId === undefined ? [] : [id])));
  const said = all.filter(({ id, clinicId }) => clinicId !== undefined || !placed.has(id));
  return [...new Map(said.map((told) => [`${told.id} ${told.clinicId}`, told])).values()];
};
