import { setTimeout as wait } from "node:timers/promises";
import type { Invoke } from "../stand-in.ts";
import type { HttpApi } from "../template/http-route.ts";
import { apiAnswerOf, gatewayAnswer } from "./api-answer.ts";
import { apiEventOf } from "./api-event.ts";
import type { Authorize } from "./authorizer.ts";
import { createRouter } from "./router.ts";

const tenMegabytes = 10 * 1024 * 1024;
const tooSlow = Symbol("too slow");
const limit = (milliseconds: number, signal: AbortSignal): Promise<unknown> => wait(milliseconds, tooSlow, { signal });

type Setting = { api: HttpApi; invoke: Invoke; authorize: Authorize };

/** Answers as API Gateway's HTTP API does: routes, authorizers, limits, payload format 2.0. */
export type HttpApiHandler = {
  handle(request: Request, sourceIp: string): Promise<Response>;
  /** Whether a path belongs to the API at all. */
  owns(path: string): boolean;
};

/** Makes the HTTP API of the template. */
export const createHttpApi = ({ api, invoke, authorize }: Setting): HttpApiHandler => {
  const routeOf = createRouter(api.routes);
  const folders = new Set(api.routes.map(({ path }) => path.split("/")[1]));

  const handle = async (request: Request, sourceIp: string): Promise<Response> => {
    const match = routeOf(request.method, new URL(request.url).pathname);
    if (!match) return gatewayAnswer(404, "Not Found");
    const { authorizer, functionName, timeoutMs } = match.route;
    const claims = authorizer && (await authorize(authorizer, request.headers.get("authorization")));
    if (authorizer && !claims) return gatewayAnswer(401, "Unauthorized", { "www-authenticate": "Bearer" });
    const body = await request.bytes();
    if (body.length > tenMegabytes) return gatewayAnswer(413, "Request Entity Too Large");
    const event = apiEventOf({ request, body, match, claims, apiId: api.id, sourceIp });
    const answered = new AbortController();
    try {
      const result = await Promise.race([invoke(functionName, event), limit(timeoutMs, answered.signal)]);
      if (result === tooSlow) return gatewayAnswer(503, "Service Unavailable");
      return apiAnswerOf(result);
    } catch {
      // The function's own log has said why.
      return gatewayAnswer(500, "Internal Server Error");
    } finally {
      answered.abort();
    }
  };

  return { owns: (path) => folders.has(path.split("/")[1]), handle };
};
