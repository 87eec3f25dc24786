import { expect } from "vitest";
import { type AskApi, askApiThrough } from "../../infra/demo/ask-api.ts";
import { createRouter } from "../../infra/local/http/router.ts";
import { type Audience, type Contract, pathFor } from "../../shared/api/contract.ts";
import { routes } from "../../shared/api/routes.ts";
import type { Pool } from "../../shared/identity/actor.ts";
import { callRoute } from "../functions/http/call-route.ts";
import { isRecord } from "../is-record.ts";

/** The API as the device of somebody of a pool would call it, straight to the functions. */
export const askStraight = (pool: Pool, claims: Record<string, string>): AskApi => {
  const audienceOf = ({ access }: Contract): Audience => (access === "public" ? "public" : pool);
  const routeOf = createRouter(
    routes.map((contract) => ({
      method: contract.method,
      path: pathFor(contract, audienceOf(contract)),
      functionName: contract.name,
      timeoutMs: 29_000,
      authorizer: undefined,
    })),
  );
  return askApiThrough(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const match = routeOf(request.method, pathname);
    const contract = routes.find(({ name }) => name === match?.route.functionName) ?? expect.fail(pathname);
    const sent: unknown = request.method === "POST" ? await request.json() : {};
    const input = { ...Object.fromEntries(searchParams), ...(isRecord(sent) && sent), ...match?.pathParameters };
    const { status, body } = await callRoute(contract, audienceOf(contract), { claims, input });
    return Response.json(body, { status });
  }, pool);
};
