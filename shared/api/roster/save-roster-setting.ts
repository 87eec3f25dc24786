import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { SavedRevision } from "../../roster/draft/saved.ts";
import { KeptSetting } from "../../roster/settings/roster-setting.ts";
import { contract } from "../contract.ts";

export const saveRosterSetting = contract({
  name: "save-roster-setting",
  area: "roster",
  summary: "Saves a clinic's rotations, rules or wanted cover in the place of those that were seen.",
  method: "POST",
  path: "/clinics/{clinicId}/roster-settings",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { roster: "write" },
  keyed: true,
  status: 200,
  request: z.object({ clinicId: ClinicId, ...KeptSetting.shape }),
  response: SavedRevision,
  refusals: ["roster.setting-changed"],
});
