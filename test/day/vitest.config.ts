import { defineConfig } from "vitest/config";

/** A clinic's day, played in browsers on a cloud whose clock goes as the day needs it. */
export default defineConfig({
  test: {
    name: "day",
    include: ["test/day/**/*.test.ts"],
    // `npm test` reckons its days where it does what takes long.
    exclude: process.env.JUMPA_DAY ? [] : ["test/day/**/*.long.test.ts"],
    globalSetup: ["test/day/cloud/global-setup.ts"],
    setupFiles: ["test/day/clock/shift-dates.mjs"],
    fileParallelism: false,
    isolate: false,
    testTimeout: 3_600_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
