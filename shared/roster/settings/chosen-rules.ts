import * as z from "zod/mini";
import { Severity } from "../rules/rule-break.ts";

/** How severe a clinic wants a rule to be; `off`: nothing is said of it. */
const Choice = z.enum([...Severity.options, "off"]);

const figure = (most: number) => z.int().check(z.minimum(1), z.maximum(most));

/**
 * What a clinic may decide of the rules its rosters are held to: how hard people work, and what is wanted of a day. Those
 * that keep a roster true are not among them, so nobody switches them off.
 */
export const ChosenRules = z.object({
  rest: z.object({ severity: Choice, hours: figure(24) }),
  "week-hours": z.object({ severity: Choice, hours: figure(100) }),
  "days-in-a-row": z.object({ severity: Choice, days: figure(31) }),
  "no-doctor": z.object({
    severity: Choice,
    weekdays: z.array(figure(7)).check(z.minLength(1), z.maxLength(7)),
  }),
  holiday: z.object({ severity: Choice }),
});
export type ChosenRules = z.infer<typeof ChosenRules>;
