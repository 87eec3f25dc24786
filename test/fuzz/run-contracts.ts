import { type FuzzRun, fuzzContracts, type Limit } from "./fuzz-contracts.ts";
import { startWorld } from "./start-world.ts";
import { withoutLog } from "./without-log.ts";

const tell = ({ findings, answers, requests }: FuzzRun): void => {
  const lines = [...answers].toSorted(([a], [b]) => a.localeCompare(b));
  for (const [kind, count] of lines) console.log(`${String(count).padStart(6)}  ${kind}`);
  for (const { wrong, route, sent, answer } of findings)
    console.log(`WRONG  ${route}: ${wrong}\n  ${JSON.stringify(sent)}\n  → ${JSON.stringify(answer).slice(0, 500)}`);
  console.log(`${requests} requests, ${answers.size} kinds of answers, ${findings.length} not as their contract says`);
};

/** Sends what the contracts describe, and nearly that, to the functions themselves on a real engine. */
export const runContracts = async (limit: Limit, seed: number): Promise<{ findings: number; requests: number }> => {
  const world = await startWorld();
  try {
    const run = await withoutLog(() => fuzzContracts(world, limit, seed));
    tell(run);
    return { findings: run.findings.length, requests: run.requests };
  } finally {
    world.stop();
  }
};
