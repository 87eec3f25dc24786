import * as z from "zod/mini";
import { writtenLines } from "../../text/written-lines.ts";
import { emergencyReasons, longestNote, precedenceReasons } from "./priority-reasons.ts";

/** What was seen of somebody, in the words of whoever declares it. */
const Note = writtenLines.check(z.maxLength(longestNote));

/**
 * What is declared of a visit: how urgent it is and why (FHIR `Encounter.priority`). Another reason is said in words, and only
 * that one: beside a reason that has its name, words would stand in its place.
 */
export const DeclaredPriority = z
  .discriminatedUnion("level", [
    z.object({ level: z.literal("emergency"), reason: z.enum(emergencyReasons), note: z.optional(Note) }),
    z.object({ level: z.literal("precedence"), reason: z.enum(precedenceReasons), note: z.optional(Note) }),
  ])
  .check(z.refine(({ reason, note }) => (reason === "other") === ((note ?? "") !== ""), { path: ["note"] }))
  .register(z.globalRegistry, { id: "DeclaredPriority", says: "clinical" });
export type DeclaredPriority = z.infer<typeof DeclaredPriority>;
