import { writeFileSync } from "node:fs";
import type { Closings } from "./closings/play-closings.ts";
import type { CrashReport } from "./crash-points/crash-points.ts";
import type { FaultProxy } from "./fault-proxy/fault-proxy.ts";
import type { Total } from "./history/play-histories.ts";

/** All that a run of the lab found. */
export type Findings = {
  attempts: number;
  real: Total;
  naive: Total;
  /** What contradicts itself in the whole table at the end. */
  contradictions: string[];
  closings: Closings;
  crashes: CrashReport[];
  proxy: Pick<FaultProxy, "requests" | "faults">;
  /** Command with the same seed. */
  again: string;
};

/** In so many histories it is sure to come up that a session is held and left. */
const enoughToHold = 100;

/** One thing the lab must show. */
type Claim = { name: string; figure: string; holds: boolean };

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/** Each is among those who are offered another time, or was told in time that there is none; and both came up. */
const closingClaim = ({ rounds, people, offered, closed, taken, between }: Closings): Claim => ({
  name: `${people} bookings against the closing of their session, ${rounds} times`,
  figure: `${offered} offered another time, ${closed} refused as closed, ${taken} without a place; ${between.length} between`,
  holds: between.length === 0 && (rounds === 0 || (offered > 0 && closed > 0)),
});

const claimsOf = ({ attempts, real, naive, contradictions, closings, crashes, proxy }: Findings): Claim[] => {
  const faults = sum(proxy.faults.values());
  const requests = sum(proxy.requests.values());
  const caught = naive.wrong.length;
  const figures = `${real.double} double, ${real.lost} lost, ${real.duplicate} duplicate`;
  const share = `${requests} requests, ${percent(faults, requests)} with a fault`;
  return [
    {
      name: `${attempts} contended attempts (${share})`,
      figure: figures,
      holds: real.double + real.lost + real.duplicate === 0 && faults > 0,
    },
    {
      name: "histories linearizable",
      figure: `${real.linearizable} of ${real.histories}`,
      holds: real.linearizable === real.histories && real.wrong.length === 0,
    },
    {
      name: "visits of closed sessions without an offer, places kept for nobody",
      figure: String(real.leftBehind),
      holds: real.leftBehind === 0,
    },
    {
      name: "sessions held elsewhere, brought once they were empty",
      figure: String(real.heldBrought),
      holds: real.heldBrought > 0 || real.histories < enoughToHold,
    },
    {
      name: "contradictions in the whole table",
      figure: String(contradictions.length),
      holds: contradictions.length === 0,
    },
    {
      name: "the naive control is caught",
      figure: `${caught} of ${naive.histories} histories, ${naive.double} double`,
      holds: caught >= 1 && naive.double >= 1,
    },
    closingClaim(closings),
    ...crashes.map(({ name, calls, points, passed }) => ({
      name: `crash points of ${name} (${calls} calls)`,
      figure: `${passed} of ${points}`,
      holds: passed === points && points > 0,
    })),
  ];
};

const printCounts = (title: string, counts: ReadonlyMap<string, number>): void => {
  const inOrder = [...counts].toSorted(([, a], [, b]) => b - a);
  console.log(`${title}: ${inOrder.map(([name, count]) => `${name} ${count}`).join(", ")}`);
};

const printFaults = ({ naive, contradictions, closings, crashes }: Findings): void => {
  const print = (title: string, lines: string[]): void => console.log([title, ...lines].join("\n  "));
  const [control] = naive.wrong;
  const proof = control?.faults.findIndex((line) => line.startsWith("no order")) ?? -1;
  if (control) print("The naive control, caught:", control.faults.slice(Math.max(proof, 0)));
  if (contradictions.length > 0) print("Contradictions:", contradictions.slice(0, 10));
  if (closings.between.length > 0) print("Between offered and refused:", closings.between.slice(0, 10));
  for (const { name, faults } of crashes) if (faults.length > 0) print(`Wrong in ${name}:`, faults);
};

/** Prints what a run found and writes its report; the exit code is 1 where something does not hold. */
export const report = (findings: Findings): void => {
  const claims = claimsOf(findings);
  printCounts("Faults", findings.proxy.faults);
  printCounts("Answers", findings.real.outcomes);
  printCounts("Accepted", findings.real.accepted);
  printFaults(findings);
  const width = Math.max(...claims.map(({ name }) => name.length));
  for (const { name, figure, holds } of claims) console.log(`${holds ? "✓" : "✗"} ${name.padEnd(width)}  ${figure}`);
  const passed = claims.filter(({ holds }) => holds).length;
  const failed = claims.length - passed;
  if (failed > 0) console.log(`Again: ${findings.again}`);
  console.log(`${passed} passed, ${failed} failed`);
  const file = process.env.JUMPA_REPORT;
  if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped: [] }));
  if (failed > 0) process.exitCode = 1;
};
