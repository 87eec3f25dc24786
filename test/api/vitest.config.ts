import { defineConfig } from "vitest/config";

/** The whole API over HTTP, on one local cloud for all files; they take turns, since races want the machine alone. */
export default defineConfig({
  test: {
    name: "api",
    include: ["test/api/**/*.test.ts"],
    globalSetup: ["test/api/cloud/global-setup.ts"],
    fileParallelism: false,
    // One process for all of them, in which each has our modules as new; one for each took half a second of a core more.
    isolate: false,
    setupFiles: "test/harness/own-state.ts",
    // A minute is plenty on a machine of one's own; these are for a busy one.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
