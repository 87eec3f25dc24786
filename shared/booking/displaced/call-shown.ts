import * as z from "zod/mini";
import { Instant } from "../../time/instant.ts";
import { Visit } from "../visit.ts";

/**
 * What came of a call: the patient knows and goes on waiting for the doctor, or nobody answered; or that the one which was
 * noted last was noted by mistake.
 */
export const CallOutcome = z.enum(["reached", "not-reached", "mistaken"]);
export type CallOutcome = z.infer<typeof CallOutcome>;

/** A phone as the people's pool has it. */
const Phone = z.string().register(z.globalRegistry, { says: "personal" });

/** A visit that the desk is to call about now, at which phone, if there is one, since when, and how often it tried in vain. */
export const Call = z
  .object({
    visit: Visit,
    phone: z.optional(Phone),
    /** There may be a phone, and nobody could say which just now. */
    phoneUnknown: z.optional(z.literal(true)),
    dueAt: Instant,
    tried: z.int(),
    noted: z.int(),
  })
  .register(z.globalRegistry, { id: "Call", says: "clinical" });
export type Call = z.infer<typeof Call>;
