import { spawnSync } from "node:child_process";

/** Mutates every line of `shared/` with Stryker; whether its score holds the bar of `stryker.json`. */
export const mutateCore = (): boolean =>
  spawnSync("stryker", ["run", "test/mutants/stryker.json"], { stdio: "inherit" }).status === 0;
