import { defineConfig } from "vitest/config";

/** The whole API over HTTP, on one local cloud for all files; they take turns, since races want the machine alone. */
export default defineConfig({
  test: {
    name: "api",
    include: ["test/api/**/*.test.ts"],
    globalSetup: ["test/api/cloud/global-setup.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
