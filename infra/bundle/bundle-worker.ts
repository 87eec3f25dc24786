import { parentPort } from "node:worker_threads";
import type { BundleTask } from "./bundle.ts";
import { bundleInto } from "./bundle-into.ts";

/** Makes one bundle after another; what went wrong is said before whoever waits is woken. */
parentPort?.on("message", async ({ folder, entry, done, port }: BundleTask) => {
  await bundleInto(folder, entry).catch((error: unknown) => port.postMessage(String(error)));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
  port.close();
});
