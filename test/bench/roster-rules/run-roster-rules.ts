import { Bench } from "tinybench";
import { planMonth } from "../../../shared/roster/month/plan-month.ts";
import { breaksOf } from "../../../shared/roster/rules/breaks-of.ts";
import { coverOf } from "../../../shared/roster/rules/coverage.ts";
import { talliesOf } from "../../../shared/roster/rules/fairness.ts";
import { usualRules } from "../../../shared/roster/rules/usual-rules.ts";
import { codes, daily, december, row } from "../../shared/roster/rules/december.ts";
import { printTable } from "../measure/print-table.ts";

export type RosterRules = { name: string; milliseconds: number }[];

/** Twelve doctors with two shifts on each of 31 days, three of them nights, after a month of the same. */
const fullMonth = () => {
  const people = Array.from("abcdefghijkl", (letter) => ({ id: `dokter-${letter}`, profession: "doctor" as const }));
  const rows = people.map(({ id }, index) => row(id, { ...daily(1, 31, "P+S"), ...daily(1 + index, 3 + index, "M") }));
  return december({ people, rows, before: { rows, codes } });
};

/** What a scheduler's page reckons anew with each letter that is typed. */
export const runRosterRules = async (quick: boolean): Promise<RosterRules> => {
  const month = fullMonth();
  const sessions = planMonth({ ...month, zone: "WIB" });
  const bench = new Bench({ time: quick ? 300 : 1500, warmupTime: 200 })
    .add("breaksOf", () => void breaksOf(month, usualRules))
    .add("planMonth", () => void planMonth({ ...month, zone: "WIB" }))
    .add("coverOf", () => void coverOf(sessions, { ...month, zone: "WIB" }))
    .add("talliesOf", () => void talliesOf(month));
  await bench.run();
  const rows = bench.tasks.map(({ name, result }) => {
    if (result.state !== "completed") throw new Error(`${name} did not run: ${result.state}`);
    return { name, milliseconds: result.latency.p50 };
  });
  printTable(
    "A month's rules, 12 people × 31 days (median of one call)",
    ["function", "ms"],
    rows.map(({ name, milliseconds }) => [name, milliseconds.toFixed(2)]),
  );
  return rows;
};
