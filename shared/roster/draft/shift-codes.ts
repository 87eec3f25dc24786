import * as z from "zod/mini";
import { Revision } from "../../request/revision.ts";
import { ShiftCode } from "../month/shift-code.ts";

/** The most codes of one clinic: more than a wall chart has room to explain. */
export const mostCodes = 40;

/** A code as its clinic keeps it: when Ramadan is, is the district's to say. */
const KeptCode = z.omit(ShiftCode, { fasting: true });

/** The shift codes of a clinic; no two are called the same. */
export const CodeList = z
  .array(KeptCode)
  .check(z.maxLength(mostCodes))
  .check(z.refine((codes) => new Set(codes.map(({ code }) => code)).size === codes.length));

/** A clinic's shift codes as they were last saved. */
export const ShiftCodes = z
  .object({ revision: Revision, codes: CodeList })
  .register(z.globalRegistry, { id: "ShiftCodes", says: "none" });
export type ShiftCodes = z.infer<typeof ShiftCodes>;

/** A clinic's shift codes as they were found: where they can't be read, none, and that they can't. */
export type FoundCodes = ShiftCodes & { isUnreadable?: boolean };

/** What a clinic has before it has saved any. */
export const noCodes: ShiftCodes = { revision: 0, codes: [] };
