import { workers } from "./workers.ts";

/** A worker that stays, in which each file has our modules as new but packages are warm: cold ones took half as much again. */
export const ownModules = {
  pool: "threads",
  isolate: false,
  setupFiles: "test/harness/own-state.ts",
  globalSetup: "test/harness/one-engine.ts",
  maxWorkers: workers,
} as const;
