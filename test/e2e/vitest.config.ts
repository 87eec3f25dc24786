import { defineConfig } from "vitest/config";

/** Real browsers against the whole product: one file of a run after the other, since they share its district. */
export default defineConfig({
  test: {
    name: "e2e",
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: ["test/e2e/cloud/global-setup.ts"],
    fileParallelism: false,
    // One process for all of them, with one browser: those of their own took a second of a core for each file.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
