import { afterAll, beforeAll, vi } from "vitest";
import { type MatrixWorld, startMatrixWorld } from "./matrix-world.ts";

/** A world of its own for a test file, in which the log is silent. */
export const useMatrixWorld = (): MatrixWorld => {
  let world: Awaited<ReturnType<typeof startMatrixWorld>>;
  beforeAll(async () => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    world = await startMatrixWorld();
  }, 30_000);
  afterAll(() => {
    world.stop();
    vi.restoreAllMocks();
  });
  return {
    newDay: (...wanted) => world.newDay(...wanted),
    sharedDay: (...wanted) => world.sharedDay(...wanted),
    withoutDistrict: (work) => world.withoutDistrict(work),
  };
};
