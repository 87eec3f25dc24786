import * as z from "zod/mini";
import { writtenLines } from "../text/written.ts";
import { Instant } from "../time/instant.ts";
import { emergencyReasons, longestNote, precedenceReasons, priorityLevels } from "./priority-reasons.ts";

/** What was seen of somebody, in the words of whoever declares it. */
const Note = writtenLines.check(z.maxLength(longestNote));

/** What is declared of a visit: how urgent it is and why (FHIR `Encounter.priority`). Another reason is said in words. */
export const DeclaredPriority = z
  .discriminatedUnion("level", [
    z.object({ level: z.literal("emergency"), reason: z.enum(emergencyReasons), note: z.optional(Note) }),
    z.object({ level: z.literal("precedence"), reason: z.enum(precedenceReasons), note: z.optional(Note) }),
  ])
  .check(z.refine(({ reason, note }) => reason !== "other" || (note ?? "") !== "", { path: ["note"] }))
  .register(z.globalRegistry, { id: "DeclaredPriority", says: "clinical" });
export type DeclaredPriority = z.infer<typeof DeclaredPriority>;

/** The same as it stands: who declared it and when, which is what emergencies are taken by. */
export const Priority = z
  .object({
    level: z.enum(priorityLevels),
    reason: z.enum([...new Set([...emergencyReasons, ...precedenceReasons])]),
    note: z.optional(z.string()),
    by: z.enum(["registrar", "doctor"]),
    at: Instant,
    /** The turn that they would have without it; absent where it is the one they have. */
    ownTurn: z.optional(Instant),
  })
  .register(z.globalRegistry, { id: "Priority", says: "clinical" });
export type Priority = z.infer<typeof Priority>;
