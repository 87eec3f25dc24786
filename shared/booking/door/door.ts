import * as z from "zod/mini";
import { Revision } from "../../request/revision.ts";
import { doorCodePattern, doorSecretPattern } from "./door-code.ts";

/** What the codes at a clinic's door are made of: 80 bits that its boards and the table know, written so that they can be typed. */
export const DoorSecret = z.string().check(z.regex(doorSecretPattern));
export type DoorSecret = z.infer<typeof DoorSecret>;

/** A clinic's secret, and how many it has had. */
export const Door = z
  .object({ secret: DoorSecret, revision: Revision })
  .register(z.globalRegistry, { id: "Door", says: "none" });
export type Door = z.infer<typeof Door>;

/** What somebody reads off the board at the door. */
export const DoorCode = z.string().check(z.regex(doorCodePattern));
export type DoorCode = z.infer<typeof DoorCode>;
