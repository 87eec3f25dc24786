import * as z from "zod/mini";
import { Instant } from "../../time/instant.ts";
import { emergencyReasons, precedenceReasons, priorityLevels } from "./priority-reasons.ts";

/** How urgent a visit is and why (FHIR `Encounter.priority`), with who declared it and when, which emergencies are taken by. */
export const Priority = z
  .object({
    level: z.enum(priorityLevels),
    reason: z.enum([...new Set([...emergencyReasons, ...precedenceReasons])]),
    note: z.optional(z.string()),
    by: z.enum(["registrar", "nurse", "doctor"]),
    at: Instant,
    /** The turn that they would have without it; absent where it is the one they have. */
    ownTurn: z.optional(Instant),
  })
  .register(z.globalRegistry, { id: "Priority", says: "clinical" });
export type Priority = z.infer<typeof Priority>;
