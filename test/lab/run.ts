import { writeFileSync } from "node:fs";
import { allVisits, contradictionsIn } from "../api/booking/contradictions.ts";
import { startTestEngine } from "../functions/store/engine.ts";
import { startClients } from "./clients/client-processes.ts";
import { startFaultProxy } from "./fault-proxy/fault-proxy.ts";
import { playHistories, type Total } from "./history/play-histories.ts";
import { readOptions } from "./options.ts";
import { storeEnvironment, useLabTable } from "./world/lab-table.ts";

/** `npm run lab`: booking under faults. `--attempts`, `--histories`, `--seed`, `--faults` (percent), `--clients`. */
const options = readOptions(process.argv.slice(2));
const { seed, clients: count, histories, intents, faults: rate } = options;
console.log(`lab: seed ${seed}, ${count} client processes, ${histories} histories, ${rate * 100} % faults`);
const began = performance.now();

const engine = await startTestEngine();
process.on("exit", engine.stop);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

const proxy = await startFaultProxy({ target: engine.url, seed, rate });
const clients = startClients(count, storeEnvironment(proxy.url));
const plan = { clients, seed, intents };

await useLabTable(engine.url, "real");
const real = await playHistories({ ...plan, run: "lab", histories, table: "real", naive: false }, (total) => {
  if (total.histories % 50 === 0) console.log(`  ${total.histories} histories, ${total.wrong.length} wrong`);
});
const left = contradictionsIn(await allVisits());

await useLabTable(engine.url, "naive");
const naive = await playHistories({ ...plan, run: "naive", histories: options.naive, table: "naive", naive: true });
clients.close();
await proxy.close();
engine.stop();

const show = ({ wrong }: Total, some: number): void => {
  for (const { history, faults } of wrong.slice(0, some)) console.log(`history ${history}\n  ${faults.join("\n  ")}`);
};
show(real, 5);
console.log("the naive control, as it was caught:");
show(naive, 1);
const faultCount = [...proxy.faults.values()].reduce((sum, one) => sum + one, 0);
const requestCount = [...proxy.requests.values()].reduce((sum, one) => sum + one, 0);
console.log(Object.fromEntries(proxy.faults), faultCount / requestCount);
console.table({ real: { ...real, wrong: real.wrong.length }, naive: { ...naive, wrong: naive.wrong.length } });
console.log(left.slice(0, 5), left.length, ((performance.now() - began) / 1000).toFixed(1));
writeFileSync("/dev/null", "");
