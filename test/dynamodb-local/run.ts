import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { findDynamodbLocal } from "../../infra/local/engine/find-engine.ts";
import { endWithParent } from "../../infra/local/machine/end-with-parent.ts";
import { freePort } from "../../infra/local/machine/port.ts";
import { orSkip } from "../harness/or-skip.ts";
import { runTests } from "../harness/run-tests.ts";
import { scratchFolder } from "../harness/scratch-folder.ts";

const patience = 30_000;

const untilItAnswers = async (url: string, child: ChildProcess): Promise<void> => {
  for (const began = Date.now(); Date.now() - began < patience; await wait(50)) {
    if (await fetch(url).then(Boolean, () => false)) return;
    if (child.exitCode !== null) break;
  }
  throw new Error("DynamoDB Local did not start");
};

/** Runs tests of the store and of engines a second time, on AWS's own engine; JUMPA_TABLES=all: each that has a table. */
const [program = "", ...args] = await orSkip("store on DynamoDB Local", () => findDynamodbLocal());
const port = await freePort();
const engine = spawn(program, [...args, "-inMemory", "-port", String(port)], { stdio: "ignore" });
endWithParent(engine, "KILL");
const url = `http://127.0.0.1:${port}`;
await untilItAnswers(url, engine);
await runTests("test/dynamodb-local/vitest.config.ts", scratchFolder("dynamodb-local"), {
  STORE_ENGINE_URL: url,
  JUMPA_ENGINE: "dynamodb-local",
});
engine.kill("SIGKILL");
