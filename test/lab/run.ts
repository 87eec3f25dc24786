import { allVisits, contradictionsIn } from "../api/booking/contradictions.ts";
import { startTestEngine } from "../functions/store/engine.ts";
import { randomFrom } from "../harness/random.ts";
import { startClients } from "./clients/client-processes.ts";
import { crashPoints } from "./crash-points/crash-points.ts";
import { drawFault } from "./fault-proxy/fault.ts";
import { startFaultProxy } from "./fault-proxy/fault-proxy.ts";
import { playHistories, type Total } from "./history/play-histories.ts";
import { readOptions } from "./options.ts";
import { report } from "./report.ts";
import { storeEnvironment, useLabTable } from "./world/lab-table.ts";

/**
 * Shows booking exact under faults: `npm run lab -- --attempts 100000 --histories 1000 --seed 7`; also `--clients` and
 * `--faults` (percent of the requests).
 */
const { seed, clients: count, histories, intents, naive, faults } = readOptions(process.argv.slice(2));
const attempts = histories * count * intents;
const again = `npm run lab -- --attempts ${attempts} --histories ${histories} --clients ${count} --seed ${seed}`;
console.log(`Seed ${seed}: ${count} client processes, ${attempts} attempts in ${histories} histories`);
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;

const engine = await startTestEngine();
process.on("exit", engine.stop);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

const random = randomFrom(seed, "faults");
const proxy = await startFaultProxy({ target: engine.url, draw: (operation) => drawFault(random, faults, operation) });
const clients = startClients(count, storeEnvironment(proxy.url));

const play = async (table: string, size: { histories: number; naive: boolean }): Promise<Total> => {
  await useLabTable(engine.url, `lab-${table}`);
  return playHistories(
    { ...size, clients, run: table, seed, intents, table: `lab-${table}` },
    ({ histories, wrong }) => {
      if (histories % 100 === 0) console.log(`${histories} histories, ${wrong.length} wrong (${seconds()})`);
    },
  );
};

const real = await play("real", { histories, naive: false });
const contradictions = contradictionsIn(await allVisits());
const control = await play("naive", { histories: naive, naive: true });
clients.close();
await proxy.close();
const crashes = await crashPoints(engine.url);
engine.stop();
report({ attempts, real, naive: control, contradictions, crashes, proxy, again });
console.log(seconds());
