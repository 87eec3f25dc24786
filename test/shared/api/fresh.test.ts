import { expect, test } from "vitest";
import { audiencesOf, type Contract } from "../../../shared/api/contract.ts";
import { routes } from "../../../shared/api/routes.ts";

const contracts: readonly Contract[] = routes;

test("what the public reads may be kept for a few seconds, and nothing else at all", () => {
  const kept = contracts.filter(({ fresh }) => fresh !== undefined);
  const isPublicRead = (contract: Contract): boolean =>
    audiencesOf(contract).every((audience) => audience === "public") &&
    contract.method === "GET" &&
    contract.table === "read";
  expect(kept.map(({ name }) => name)).toEqual(contracts.filter(isPublicRead).map(({ name }) => name));
  expect(kept.length).toBeGreaterThan(0);
  for (const { name, fresh = 0 } of kept) {
    expect(fresh, name).toBeGreaterThanOrEqual(5);
    expect(fresh, name).toBeLessThanOrEqual(60);
  }
});
