import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { Revision } from "../../request/revision.ts";

/** Which revision each row has, once it is saved: the one to name at the next save. */
export const SavedRows = z
  .object({ rows: z.array(z.object({ practitionerId: PractitionerId, revision: Revision })) })
  .register(z.globalRegistry, { says: "none" });
export type SavedRows = z.infer<typeof SavedRows>;

/** Which revision a clinic's codes, or a setting of its roster, have once they are saved. */
export const SavedRevision = z.object({ revision: Revision }).register(z.globalRegistry, { says: "none" });
export type SavedRevision = z.infer<typeof SavedRevision>;
