import { expect, test } from "vitest";
import type { Contract } from "../../../shared/api/contract.ts";
import { routes } from "../../../shared/api/routes.ts";

const contracts: readonly Contract[] = routes;

test("only what the public reads may be kept, and for no longer than a minute", () => {
  const kept = contracts.filter(({ fresh }) => fresh !== undefined);
  const isPublicRead = (contract: Contract): boolean =>
    contract.access === "public" && contract.method === "GET" && contract.data === "none";
  expect(kept.filter((contract) => !isPublicRead(contract)).map(({ name }) => name)).toEqual([]);
  expect(kept.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["list-clinics", "list-open-slots", "find-next-slots", "get-clinic-line"]),
  );
  for (const { name, fresh = 0 } of kept) {
    expect(fresh, name).toBeGreaterThanOrEqual(2);
    expect(fresh, name).toBeLessThanOrEqual(60);
  }
});
