import type { Rule } from "../rules/rule.ts";
import { usualRules } from "../rules/usual-rules.ts";
import type { ChosenRules } from "./chosen-rules.ts";

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
  chosen: { severity: Rule["severity"] | "off" } & Omit<R, "rule" | "severity">,
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
