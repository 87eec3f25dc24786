import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Budget, budgetsOf } from "./budgets.ts";
import { printTable } from "./measure/print-table.ts";
import { type Figures, type SectionName, sections } from "./sections.ts";

/**
 * `npm run bench` measures everything, `--quick` with fewer and shorter rounds, `--only costs` one section. The tables
 * go to the screen, every raw figure to `.cache/bench/`.
 */
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string" }, inside: { type: "string" } },
});
const folder = resolve(import.meta.dirname, "../../.cache/bench");
const fileOf = (name: string): string => join(folder, `${name}.json`);
const names = Object.keys(sections) as SectionName[];
const isSection = (name: string): name is SectionName => name in sections;

/** One section, in this process. */
const measure = async (name: string): Promise<void> => {
  if (!isSection(name)) throw new Error(`There is no section "${name}": ${names.join(", ")}`);
  writeFileSync(fileOf(name), JSON.stringify(await sections[name](values.quick), null, 1));
  process.exit(0);
};

const inOwnProcess = async (name: SectionName): Promise<boolean> => {
  rmSync(fileOf(name), { force: true });
  const args = [import.meta.filename, "--inside", name, ...(values.quick ? ["--quick"] : [])];
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  await once(child, "close");
  if (child.exitCode !== 0) console.log(`\n${name}: could not be measured`);
  return child.exitCode === 0;
};

const verdict = ({ held }: Budget): string => (held === undefined ? "–" : held ? "held" : "MISSED");

const measureAll = async (): Promise<void> => {
  const wanted = values.only === undefined ? names : names.filter((name) => name === values.only);
  const machine = `${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`;
  console.log(`${machine}${values.quick ? ", quick" : ""}`);
  const outcomes: boolean[] = [];
  for (const name of wanted) outcomes.push(await inOwnProcess(name));
  const done = wanted.filter((name) => existsSync(fileOf(name)));
  const figures = Object.fromEntries(done.map((name) => [name, JSON.parse(readFileSync(fileOf(name), "utf8"))]));
  const budgets = budgetsOf(figures as Partial<Figures>);
  printTable(
    "The budgets",
    ["what", "bar", "measured", ""],
    // One section says nothing about the others.
    budgets
      .filter(({ held }) => held !== undefined || values.only === undefined)
      .map((budget) => [budget.what, budget.bar, budget.measured, verdict(budget)]),
  );
  writeFileSync(fileOf("bench"), JSON.stringify({ machine, quick: values.quick, figures, budgets }, null, 1));
  process.exitCode = outcomes.every(Boolean) ? 0 : 1;
};

mkdirSync(folder, { recursive: true });
await (values.inside === undefined ? measureAll() : measure(values.inside));
