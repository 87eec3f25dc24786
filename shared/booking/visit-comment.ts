import * as z from "zod/mini";
import { Revision } from "../request/revision.ts";

/** The longest comment that is taken. */
export const longestComment = 200;

/**
 * What the desk tells the doctor about a visit (FHIR `Appointment.comment`); empty: nothing any more. `times`: how often
 * something was written, so that of two who write at once the second sees the first, and a late repeat undoes nothing.
 */
export const VisitComment = z
  .object({ text: z.string(), times: Revision })
  .register(z.globalRegistry, { id: "VisitComment", says: "clinical" });
export type VisitComment = z.infer<typeof VisitComment>;
