import * as z from "zod/mini";
import type { Rule } from "../rules/rule.ts";
import { Severity } from "../rules/rule-break.ts";
import { usualRules } from "../rules/usual-rules.ts";

/** How severe a clinic wants a rule to be; `off`: nothing is said of it. */
const Choice = z.enum([...Severity.options, "off"]);
type Choice = z.infer<typeof Choice>;

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

/** What a clinic has that has not decided: the same as the usual rules. */
export const usualChoice: ChosenRules = {
  rest: { severity: "warns", hours: 10 },
  "week-hours": { severity: "warns", hours: 40 },
  "days-in-a-row": { severity: "warns", days: 6 },
  "no-doctor": { severity: "warns", weekdays: [1, 2, 3, 4, 5, 6] },
  holiday: { severity: "informs" },
};

const asChosen = <R extends Rule>(
  rule: R,
  chosen: { severity: Choice } & Omit<R, "rule" | "severity" | "source">,
): R[] => {
  const { severity } = chosen;
  return severity === "off" ? [] : [{ ...rule, ...chosen, severity }];
};

const chosenOf = (rule: Rule, chosen: ChosenRules): Rule[] => {
  switch (rule.rule) {
    case "rest":
      return asChosen(rule, chosen.rest);
    case "week-hours":
      return asChosen(rule, chosen["week-hours"]);
    case "days-in-a-row":
      return asChosen(rule, chosen["days-in-a-row"]);
    case "no-doctor":
      return asChosen(rule, chosen["no-doctor"]);
    case "holiday":
      return asChosen(rule, chosen.holiday);
    default:
      return [rule];
  }
};

/** The rules that a clinic's rosters are held to: the usual ones, as it has chosen them. */
export const rulesOf = (chosen: ChosenRules | undefined): readonly Rule[] =>
  chosen ? usualRules.flatMap((rule) => chosenOf(rule, chosen)) : usualRules;
