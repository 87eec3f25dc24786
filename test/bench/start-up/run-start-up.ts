import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { seed } from "../../../infra/demo/seed.ts";
import { startEngineTable } from "../../functions/store/engine-table.ts";
import { interleaved, type Rounds } from "../measure/interleaved.ts";
import { median } from "../measure/median.ts";
import { printTable } from "../measure/print-table.ts";
import { type Bundle, functionBundles } from "./function-bundles.ts";

export type StartUp = { gzipBytes: Record<string, number>; load: Rounds<string>; answer: Rounds<string> };

const program = join(import.meta.dirname, "first-answer.mjs");
const Told = z.object({ load: z.number(), statusCode: z.optional(z.int()) });

/** A fresh process each time: its time until the module was loaded, and until the answer was there. */
const begin = async (
  { file, event, answers }: Bundle,
  env: Record<string, string>,
): Promise<{ load: number; answer: number }> => {
  const start = performance.now();
  const child = spawn(process.execPath, [program, file, JSON.stringify(event)], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  await once(child, "close");
  // The function counts its refusals by lines of its own; the answer comes last.
  const { load, statusCode } = Told.parse(JSON.parse(said.trim().split("\n").at(-1) ?? ""));
  if (!answers.includes(statusCode)) throw new Error(`${file} answered ${statusCode}`);
  return { load, answer: performance.now() - start };
};

const show = ({ gzipBytes, load, answer }: StartUp): void => {
  const times = (value: number, base: number | undefined): string => (value / (base ?? Number.NaN)).toFixed(2);
  printTable(
    "Start of each Lambda (fresh processes in turn, medians in ms; × against the bare SDK handler)",
    ["bundle", "KB gz", "module load", "×", "spawn to first answer", "×"],
    Object.keys(gzipBytes).map((name) => [
      name,
      ((gzipBytes[name] ?? 0) / 1000).toFixed(1),
      (load.medians[name] ?? 0).toFixed(1),
      times(load.medians[name] ?? 0, load.medians.bare),
      (answer.medians[name] ?? 0).toFixed(1),
      times(answer.medians[name] ?? 0, answer.medians.bare),
    ]),
  );
};

/** Module load and spawn-to-first-answer of each function, beside a bare SDK handler and the textbook's. */
export const runStartUp = async (quick: boolean): Promise<StartUp> => {
  const folder = await mkdtemp(join(tmpdir(), "jumpa-bundles-"));
  const table = await startEngineTable();
  try {
    await seed(Date.now());
    const bundles = functionBundles(folder);
    const loads: Record<string, number[]> = {};
    const sides = Object.fromEntries(
      Object.entries(bundles).map(([name, bundle]) => [
        name,
        async (): Promise<number> => {
          const { load, answer } = await begin(bundle, table.environment);
          loads[name] = [...(loads[name] ?? []), load];
          return answer;
        },
      ]),
    );
    const answer = await interleaved(sides, quick ? 9 : 25);
    const medians = Object.fromEntries(Object.entries(loads).map(([name, values]) => [name, median(values)]));
    const gzipBytes = Object.fromEntries(Object.entries(bundles).map(([name, bundle]) => [name, bundle.gzipBytes]));
    const startUp = { gzipBytes, load: { raw: loads, medians }, answer };
    show(startUp);
    return startUp;
  } finally {
    table.stop();
    await rm(folder, { recursive: true, force: true });
  }
};
