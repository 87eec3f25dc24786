import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { ownModules } from "./test/harness/own-modules.ts";
import { workers } from "./test/harness/workers.ts";
import { screenList } from "./web/build/screen-list.ts";

/** A machine that does much else at once is slow, and nothing is wrong. */
const testTimeout = 20_000;

/** What needs a whole process: Node's own errors, signals, programs begun; a worker's context has none. */
const wholeProcess = ["test/local/**/*.test.ts", "test/functions/notify/**/*.test.ts"];

/** Many kills, races or searches: more than some three seconds of a core. `npm run check` leaves these to `npm test`. */
const long = "test/**/*.long.test.ts";

/** In a turn of its own, since it has fewer workers than the others. */
const oneMemory = (groupOrder: number) => ({ isolate: false, maxWorkers: 1, sequence: { groupOrder } });

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          testTimeout,
          include: ["test/**/*.test.ts"],
          exclude: ["test/{infra,build,web,api,e2e,day,lab,bench,emulator,dynamodb-local}/**", ...wholeProcess, long],
          ...ownModules,
        },
      },
      { test: { name: "long", testTimeout: 3 * testTimeout, include: [long], ...ownModules } },
      { test: { name: "process", testTimeout, include: wholeProcess, maxWorkers: workers } },
      // One worker and one memory: the stack is synthesized once for all of them, and each app built once, not once a file.
      { test: { name: "infra", testTimeout, include: ["test/infra/**/*.test.ts"], ...oneMemory(1) } },
      { test: { name: "build", testTimeout, include: ["test/build/**/*.test.ts"], ...oneMemory(2) } },
      {
        plugins: [screenList("staff"), solid()],
        resolve: { conditions: ["development", "browser"] },
        test: {
          name: "web",
          testTimeout,
          include: ["test/web/**/*.test.{ts,tsx}"],
          environment: "./test/harness/page-environment.ts",
          // Each file has a window of its own in a worker that stays: a context of its own took half as much again.
          pool: "threads",
          isolate: false,
          setupFiles: "test/harness/own-window.ts",
          maxWorkers: workers,
        },
      },
    ],
  },
});
