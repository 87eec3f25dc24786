import { defineConfig } from "vitest/config";

/** The tests of the pure core alone: mutants by the hundred want tests that take milliseconds. */
export default defineConfig({ test: { name: "core", include: ["test/shared/**/*.test.ts"] } });
