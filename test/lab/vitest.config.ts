import { defineConfig } from "vitest/config";
import { workers } from "../harness/workers.ts";

/**
 * The lab's own instruments: a checker that lets everything pass would look like a product without faults. Histories are
 * played by `run.ts`; those of one process are there for the mutants.
 */
export default defineConfig({
  test: {
    name: "lab",
    include: ["test/lab/**/*.test.ts"],
    exclude: ["test/lab/history/histories.test.ts"],
    testTimeout: 30_000,
    maxWorkers: workers,
  },
});
