import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createRouter } from "../../../infra/local/http/router.ts";
import { audiencesOf, type Contract, pathFor } from "../../../shared/api/contract.ts";
import { routes } from "../../../shared/api/routes.ts";
import { playedRelease } from "../../fixtures/played-release.ts";

const contracts: readonly Contract[] = routes;
const folder = mkdtempSync(join(tmpdir(), "jumpa-played-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every use case as each of its audiences asks it; the name stands where the gateway has its function's. */
const asked = contracts.flatMap((contract) =>
  audiencesOf(contract).map((audience) => ({
    method: contract.method,
    path: pathFor(contract, audience),
    functionName: `${contract.name}, ${audience}`,
    timeoutMs: 0,
    authorizer: undefined,
  })),
);

test("what is recorded of a release asks every use case, as each of its audiences", async () => {
  const routeOf = createRouter(asked);
  const { exchanges } = await playedRelease(folder);
  const recorded = exchanges.map(({ method, path }) => routeOf(method, path.split("?")[0] ?? "")?.route.functionName);
  expect([...new Set(recorded)].toSorted()).toEqual(asked.map(({ functionName }) => functionName).toSorted());
});
