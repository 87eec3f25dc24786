import { readFileSync } from "node:fs";
import { join } from "node:path";
import { orSkip } from "../harness/or-skip.ts";
import { runTests } from "../harness/run-tests.ts";
import { scratchFolder } from "../harness/scratch-folder.ts";
import { bootstrap, deploy, synthesize } from "./deploy.ts";
import { installMinistack } from "./install-ministack.ts";
import { ownOpt } from "./own-opt.ts";
import { startMinistack } from "./start-ministack.ts";
import { startVideoServer } from "./video-server.ts";

const timed = async <T>(what: string, work: Promise<T>): Promise<T> => {
  const began = performance.now();
  const done = await work;
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return done;
};

const prepare = async (programs: string, scratch: string, livekitApiUrl: string) => {
  const within = await ownOpt(scratch, programs);
  const started = async () => {
    const ministack = await startMinistack(programs, scratch, within ?? []);
    await bootstrap(ministack, scratch);
    return ministack;
  };
  const [ministack, app] = await Promise.all([
    timed("MiniStack started and bootstrapped", started()),
    timed("synthesized with every bundle", synthesize(scratch, within !== undefined)),
  ]);
  const outputs = await timed("deployed", deploy(ministack, { app, scratch, livekitApiUrl }));
  return { ...ministack, outputs, pages: within !== undefined };
};

/** Deploys the template to an AWS emulator that is not ours, and uses the product there over its HTTP API. */
const programs = await orSkip("emulator", installMinistack);
// Whoever is signed in to AWS on this machine is not meant.
for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) delete process.env[name];
const scratch = scratchFolder("emulator");
const video = await startVideoServer();
const { aws, stop, outputs, pages } = await prepare(programs, scratch, video.url);
const deployment = JSON.stringify({ ...outputs, pages });
await runTests("test/emulator/vitest.config.ts", scratch, {
  ...aws,
  TABLE_NAME: outputs.TableName,
  JUMPA_DEPLOYMENT: deployment,
});
await stop();
video.stop();
if (process.exitCode) console.log(readFileSync(join(scratch, "ministack.log"), "utf8").slice(-6000));
