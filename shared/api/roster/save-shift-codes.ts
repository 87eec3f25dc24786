import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { SavedRevision } from "../../roster/draft/saved.ts";
import { CodeList, mostCodes, ShiftCodes } from "../../roster/draft/shift-codes.ts";
import { Code } from "../../roster/month/shift-code.ts";
import { writtenLine } from "../../text/written.ts";
import { contract } from "../contract.ts";

/** Places are told to patients: nothing that no one sees is in their names. */
const isSaid = (name: string): boolean => writtenLine.safeParse(name).data === name;
const SaidCodes = CodeList.check(
  z.refine((codes) => codes.every(({ outpost }) => outpost === undefined || isSaid(outpost.name))),
);

export const saveShiftCodes = contract({
  name: "save-shift-codes",
  area: "roster",
  summary: "Saves the shift codes of a clinic in the place of those that were seen.",
  method: "POST",
  path: "/clinics/{clinicId}/shift-codes",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "write" },
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    ...ShiftCodes.shape,
    codes: SaidCodes,
    /** Codes that go though they are used: whoever saves was told where. */
    drops: z.optional(z.array(Code).check(z.maxLength(mostCodes))),
  }),
  response: SavedRevision,
  refusals: ["roster.codes-changed", "roster.code-used"],
});
