import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { screenList } from "./web/build/screen-list.ts";

/** A machine that does much else at once is slow, and nothing is wrong. */
const testTimeout = 20_000;

/** What needs a whole process: Node's own errors, signals, programs begun, the bundler; a worker's context has none. */
const wholeProcess = ["test/build/**/*.test.ts", "test/local/**/*.test.ts", "test/functions/notify/**/*.test.ts"];

/** Many kills, races or searches: more than some three seconds of a core. `npm run check` leaves these to `npm test`. */
const long = "test/**/*.long.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          testTimeout,
          include: ["test/**/*.test.ts"],
          exclude: ["test/{infra,web,api,e2e,lab,bench,emulator}/**", ...wholeProcess, long],
          // Each file has its modules for itself in a worker that stays: a worker for each file cost half as much again.
          pool: "vmThreads",
        },
      },
      { test: { name: "long", testTimeout: 3 * testTimeout, include: [long], pool: "vmThreads" } },
      { test: { name: "process", testTimeout, include: wholeProcess } },
      {
        // One worker and one memory: the stack is synthesized once for all of them, not once a file.
        test: { name: "infra", testTimeout, include: ["test/infra/**/*.test.ts"], isolate: false, maxWorkers: 1 },
      },
      {
        plugins: [screenList("staff"), solid()],
        resolve: { conditions: ["development", "browser"] },
        test: {
          name: "web",
          testTimeout,
          include: ["test/web/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          // Each file has a browser of its own in a worker that stays: a worker for each file took five times as long.
          pool: "vmThreads",
        },
      },
    ],
  },
});
