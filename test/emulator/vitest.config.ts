import { defineConfig } from "vitest/config";

/** One story, told once: `run.ts` deploys what it happens in. */
export default defineConfig({
  test: { name: "emulator", include: ["test/emulator/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 },
});
