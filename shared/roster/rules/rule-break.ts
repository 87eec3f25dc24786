import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ServiceId } from "../../place/service.ts";
import { LocalDate } from "../../time/local-date.ts";
import { Code } from "../month/shift-code.ts";
import { severities } from "./severities.ts";

/** What comes of a break: the month can't be published, it can after a warning, or it is merely said. */
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

const common = { severity: Severity, date: LocalDate };
const ofPerson = { ...common, practitionerId: PractitionerId };

/**
 * A place where a month breaks a rule: the day that would have to change, whose shift it is, and the figures that a sentence
 * about it needs. `least` and `most` are what the rule asks.
 */
export const RuleBreak = z
  .discriminatedUnion("rule", [
    z.object({
      ...ofPerson,
      rule: z.literal("overlap"),
      /** The shift, and the one before it that it runs into, for so many minutes; 0: it begins just then at another place. */
      facts: z.object({ code: Code, before: z.object({ date: LocalDate, code: Code }), minutes: z.number() }),
    }),
    z.object({
      ...ofPerson,
      rule: z.literal("rest"),
      facts: z.object({
        code: Code,
        before: z.object({ date: LocalDate, code: Code }),
        hours: z.number(),
        least: z.number(),
      }),
    }),
    z.object({
      ...ofPerson,
      rule: z.literal("week-hours"),
      facts: z.object({ monday: LocalDate, hours: z.number(), most: z.number() }),
    }),
    z.object({
      ...ofPerson,
      rule: z.literal("days-in-a-row"),
      facts: z.object({ from: LocalDate, days: z.number(), most: z.number() }),
    }),
    z.object({ ...ofPerson, rule: z.literal("unknown-code"), facts: z.object({ code: Code }) }),
    z.object({ ...ofPerson, rule: z.literal("not-here"), facts: z.object({}) }),
    z.object({
      ...ofPerson,
      rule: z.literal("licence"),
      /** The last day of the one that ended; absent where there was none for this clinic. */
      facts: z.object({ until: z.optional(LocalDate) }),
    }),
    z.object({
      ...ofPerson,
      rule: z.literal("skill"),
      facts: z.object({ code: Code, services: z.array(ServiceId) }),
    }),
    z.object({ ...ofPerson, rule: z.literal("leave"), facts: z.object({ code: Code }) }),
    z.object({ ...common, rule: z.literal("no-doctor"), facts: z.object({}) }),
    z.object({
      ...ofPerson,
      rule: z.literal("holiday"),
      facts: z.object({ name: z.string(), closed: z.optional(z.literal(true)) }),
    }),
  ])
  .register(z.globalRegistry, { id: "RuleBreak", says: "none" });
export type RuleBreak = z.infer<typeof RuleBreak>;
