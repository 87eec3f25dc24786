import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { colleague, morning, serang } from "../../functions/booking/cikande.ts";
import { rooms } from "../../functions/consult/use-cases.ts";
import { putDistrict, putSession, useTable } from "../../functions/store/use-table.ts";
import { play } from "./consult-history.ts";
import { histories } from "./histories.ts";

useTable();

const runs = Number(process.env.CONSULT_HISTORIES ?? 150);
const asTheyAre = { ...rooms };
beforeEach(() => putDistrict(serang));
afterEach(() => void Object.assign(rooms, asTheyAre));

const failure = async (numRuns: number): Promise<string | undefined> => {
  const property = fc.asyncProperty(histories, async (history) => {
    await Promise.all([putSession(morning()), putSession(colleague())]);
    await play(history);
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns, seed: 8 });
  return failed ? `${String(errorInstance)} after ${JSON.stringify(counterexample)}` : undefined;
};

test(`${runs} histories of reports and questions lost, repeated, late, reordered and at once: never completed without both, never stuck, closed at the end`, async () => {
  expect(await failure(runs)).toBeUndefined();
}, 600_000);

describe("a planted wrong is found:", () => {
  test("a server that always says both are there", async () => {
    rooms.whoIsIn = async () => ["patient", "doctor"];
    expect(await failure(runs)).toContain("as if they had met");
  }, 300_000);

  test("a room that is never closed", async () => {
    rooms.close = async () => {};
    expect(await failure(runs)).toContain("the room is open");
  }, 300_000);

  test("a meeting that nobody can see", async () => {
    rooms.whoIsIn = async () => [];
    expect(await failure(runs)).toMatch(/stuck|consult.not-waiting/);
  }, 300_000);
});
