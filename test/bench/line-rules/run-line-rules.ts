import { printTable } from "../measure/print-table.ts";
import { type Group, groupOf, lineRules, type RuleName, waitOf } from "./line-rules.ts";
import { calledIn, simulatedDay } from "./simulated-day.ts";

/** How long people wait under a rule: on average, and at most nine in ten, in minutes. */
export type LineRules = { rule: RuleName; group: Group; mean: number; ninth: number; longer: number }[];

const groups: readonly Group[] = ["booked", "late", "walk-in"];
const rules: readonly RuleName[] = ["by number", "by arrival", "turn time"];

const figuresOf = (waits: readonly number[]) => {
  const sorted = waits.toSorted((a, b) => a - b);
  return {
    mean: waits.reduce((sum, wait) => sum + Math.max(0, wait), 0) / waits.length,
    ninth: Math.max(0, sorted[Math.floor(0.9 * sorted.length)] ?? 0),
    longer: waits.filter((wait) => wait > 60).length / waits.length,
  };
};

/** Three rules on the same simulated days: what each of them asks of whom. */
export const runLineRules = async (quick: boolean): Promise<LineRules> => {
  const days = Array.from({ length: quick ? 100 : 1000 }, (_, index) => simulatedDay(index + 1));
  const rows = rules.flatMap((rule) => {
    const waits: Record<Group, number[]> = { booked: [], late: [], "walk-in": [] };
    for (const day of days)
      for (const [person, called] of calledIn(day, lineRules[rule]))
        waits[groupOf(person)].push(waitOf(person, called));
    return groups.map((group) => ({ rule, group, ...figuresOf(waits[group]) }));
  });
  printTable(
    `Rules of the line, ${days.length} simulated days (minutes)`,
    ["rule", "who", "mean", "nine in ten", "over an hour"],
    rows.map(({ rule, group, mean, ninth, longer }) => [
      rule,
      group,
      mean.toFixed(1),
      ninth.toFixed(0),
      `${(100 * longer).toFixed(0)} %`,
    ]),
  );
  return rows;
};
