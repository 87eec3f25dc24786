import { defineConfig } from "vitest/config";

/** The tests that speak of the pure core: its own, and those of the use cases that decide by it. */
export default defineConfig({
  test: {
    name: "core",
    include: ["test/shared/**/*.test.ts", "test/functions/{booking,consult,events,http,people,schedule}/**/*.test.ts"],
    hookTimeout: 60_000,
  },
});
