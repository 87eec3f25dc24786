import { allVisits, contradictionsIn } from "../api/booking/contradictions.ts";
import { randomFrom } from "../harness/random.ts";
import { startClients } from "./clients/client-processes.ts";
import { playClosings } from "./closings/play-closings.ts";
import { crashPoints } from "./crash-points/crash-points.ts";
import { drawFault } from "./fault-proxy/fault.ts";
import { startFaultProxy } from "./fault-proxy/fault-proxy.ts";
import { startFollower } from "./follower/start-follower.ts";
import { playHistories, type Total } from "./history/play-histories.ts";
import { readOptions } from "./options.ts";
import { report } from "./report.ts";
import { startLabEngine } from "./world/lab-engine.ts";
import { storeEnvironment, useLabTable } from "./world/lab-table.ts";

/**
 * Shows booking exact under faults, while rosters open and close its sessions: `npm run lab -- --attempts 100000
 * --histories 1000 --seed 7`; also `--closings 50` (rounds of a rush into a session that is closed), `--clients` and
 * `--faults` (percent of the requests).
 */
const {
  seed,
  clients: count,
  histories,
  intents,
  naive,
  faults,
  closings: rounds,
} = readOptions(process.argv.slice(2));
const attempts = histories * count * intents;
const again = `npm run lab -- --attempts ${attempts} --histories ${histories} --clients ${count} --closings ${rounds} --seed ${seed}`;
console.log(`Seed ${seed}: ${count} client processes, ${attempts} attempts in ${histories} histories`);
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;

const engine = await startLabEngine();
process.on("exit", engine.stop);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

const random = randomFrom(seed, "faults");
const proxy = await startFaultProxy({ target: engine.url, draw: (operation) => drawFault(random, faults, operation) });
const clients = startClients(count, storeEnvironment(proxy.url));

/** People who rush into one session. */
const people = 200;

const followed = async (name: string) => {
  await useLabTable(engine.url, name);
  engine.tend();
  return startFollower({ table: name, engineUrl: engine.url }, storeEnvironment(proxy.url));
};

let isFirst = true;

/** A long run tells at once what is wrong first, not at its end alone; the naive control's are meant to be. */
const tellFirst = ([first]: Total["wrong"]): void => {
  if (!first || !isFirst) return;
  isFirst = false;
  console.log([`Wrong in history ${first.history} (${seconds()}):`, ...first.faults].join("\n  "));
};

const play = async (table: string, size: { histories: number; naive: boolean }): Promise<Total> => {
  const name = `lab-${table}`;
  const follower = await followed(name);
  const total = await playHistories(
    { ...size, clients, follower, run: table, seed, intents, table: name },
    ({ histories, wrong }) => {
      if (!size.naive) tellFirst(wrong);
      if (histories % 100 === 0) console.log(`${histories} histories, ${wrong.length} wrong (${seconds()})`);
    },
  );
  follower.close();
  return total;
};

const real = await play("real", { histories, naive: false });
const contradictions = contradictionsIn(await allVisits());
const control = await play("naive", { histories: naive, naive: true });
clients.close();
const rush = await followed("lab-rush");
const environment = storeEnvironment(proxy.url);
const plan = { rounds, people, seed, run: "rush", table: "lab-rush", follower: rush, environment };
const closings = await playClosings(plan);
rush.close();
await proxy.close();
const crashes = await crashPoints(engine.url);
engine.stop();
report({ attempts, real, naive: control, contradictions, closings, crashes, proxy, again });
console.log(seconds());
