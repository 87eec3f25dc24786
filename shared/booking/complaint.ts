import * as z from "zod/mini";
import { writtenLines } from "../text/written-lines.ts";

/** The longest complaint that is taken. */
export const longestComplaint = 300;

/** What the patient feels, in their own words. */
export const Complaint = writtenLines
  .check(z.maxLength(longestComplaint))
  .register(z.globalRegistry, { says: "clinical" });
