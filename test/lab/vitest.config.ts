import { defineConfig } from "vitest/config";
import { workers } from "../harness/workers.ts";

/** The lab's own instruments: a checker that lets everything pass would look like a product without faults. */
export default defineConfig({
  test: { name: "lab", include: ["test/lab/**/*.test.ts"], testTimeout: 30_000, maxWorkers: workers },
});
