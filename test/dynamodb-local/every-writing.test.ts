import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type LabEngine, startLabEngine } from "../lab/world/lab-engine.ts";
import { writingContracts } from "../writing-routes.ts";

let embedded: LabEngine;
beforeAll(async () => {
  embedded = await startLabEngine();
});
afterAll(() => embedded.stop());

/** The store speaks to one engine as long as it is loaded. */
const outcomesOn = async (url: string): Promise<Record<string, string>> => {
  vi.resetModules();
  const { undisturbedOutcomes } = await import("../lab/crash-points/crash-points.ts");
  return undisturbedOutcomes(url);
};

test("every use case that writes answers the same and leaves the same on AWS's engine as on the embedded one", async () => {
  const here = await outcomesOn(embedded.url);
  const played = new Set(Object.keys(here).map((name) => name.split(",")[0]));
  expect(played).toEqual(new Set(writingContracts.map(({ name }) => name)));
  expect(await outcomesOn(process.env.STORE_ENGINE_URL ?? "")).toEqual(here);
}, 180_000);
