import { letterOf, packPart, partDigest } from "../../../../functions/store/register/register-part.ts";
import { registerHeadKey, registerPartKey } from "../../../../functions/store/table/keys.ts";
import type { Patient } from "../../../../shared/people/patient.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";

/** The items of a clinic's register that knows these people. */
export const registerOf = (clinicId: ClinicId, people: readonly Patient[]): Record<string, unknown>[] => {
  const parts = [...Map.groupBy(people, ({ id }) => letterOf(id))].map(([letter, some]) => ({
    letter,
    people: packPart({ people: some, unread: [] }),
  }));
  const states = Object.fromEntries(parts.map((part) => [part.letter, partDigest(part.people)]));
  return [
    { ...registerHeadKey(clinicId), ...states },
    ...parts.map((part) => ({ ...registerPartKey(clinicId, part.letter), people: part.people })),
  ];
};
