import type { ClinicId } from "../place/clinic.ts";
import { sessionIdParts } from "../schedule/session.ts";
import { namesOf, type Parsed, partsOf, partsWithin } from "./schema-parts.ts";

const clinicOfId = (parsed: Parsed): ClinicId[] => {
  const { value } = parsed;
  if (typeof value !== "string") return [];
  const names = namesOf(parsed);
  if (names === "session") return [sessionIdParts(value).clinicId];
  return names === "clinic" ? [value] : [];
};

/** A field names one by itself, be it optional: what lies deeper is another thing's. */
const clinicsOfField = (parsed: Parsed): ClinicId[] =>
  "same" in partsOf(parsed.schema)
    ? [...clinicOfId(parsed), ...partsWithin(parsed).flatMap(clinicsOfField)]
    : clinicOfId(parsed);

const clinicsOf = (parsed: Parsed): ClinicId[] => {
  const parts = partsOf(parsed.schema);
  if ("same" in parts) return [...clinicOfId(parsed), ...partsWithin(parsed).flatMap(clinicsOf)];
  return "fields" in parts ? partsWithin(parsed).flatMap(clinicsOfField) : [];
};

/** The clinic that a value names: it is a clinic's id or a session's, or has such an id in a field, as a slot has. */
export const namedClinic = (parsed: Parsed): ClinicId | undefined => clinicsOf(parsed)[0];
