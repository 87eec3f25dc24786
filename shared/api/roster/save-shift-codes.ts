import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { SavedRevision } from "../../roster/draft/saved.ts";
import { ShiftCodes } from "../../roster/draft/shift-codes.ts";
import { contract } from "../contract.ts";

export const saveShiftCodes = contract({
  name: "save-shift-codes",
  area: "roster",
  summary: "Saves the shift codes of a clinic in the place of those that were seen.",
  method: "POST",
  path: "/clinics/{clinicId}/shift-codes",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { roster: "write" },
  keyed: true,
  status: 200,
  request: z.object({ clinicId: ClinicId, ...ShiftCodes.shape }),
  response: SavedRevision,
  refusals: ["roster.codes-changed"],
});
