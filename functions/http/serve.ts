import middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { type Audience, audiencesOf, pathFor } from "../../shared/api/contract.ts";
import { type Group, groupOf } from "../../shared/api/groups.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { trigger } from "../trigger/trigger.ts";
import { actorOf } from "./actor.ts";
import { answerFault, answerRefusal } from "./answer-errors.ts";
import { auditAnswerLive } from "./audit-answer.ts";
import { cacheControlOf } from "./cache-control.ts";
import { compressAnswer } from "./compress-answer.ts";
import { countAnswer } from "./count-answer.ts";
import { requestOf } from "./request.ts";
import { requestKeyOf } from "./request-key.ts";
import { requireNetwork } from "./require-network.ts";
import { requireScope } from "./require-scope.ts";
import type { Route } from "./route.ts";

type Served = Route & { audience: Audience };

/** A group's routes under the keys API Gateway calls them by, e.g. `POST /api/people/appointments`. */
const byRouteKey = (group: Group, routes: Route[]): Map<string, Served> =>
  new Map(
    routes.flatMap((route) =>
      audiencesOf(route.contract)
        .filter((audience) => groupOf(route.contract, audience) === group)
        .map((audience): [string, Served] => [
          `${route.contract.method} ${pathFor(route.contract, audience)}`,
          { ...route, audience },
        ]),
    ),
  );

const answerTo = async (
  event: APIGatewayProxyEventV2,
  route: Served | undefined,
): Promise<APIGatewayProxyStructuredResultV2> => {
  requireNetwork(event);
  if (!route) throw new Refusal("request.unknown-route");
  const { contract } = route;
  const caller = actorOf(event, contract, route.audience);
  const request = requestOf(event, contract);
  const clinicId = requireScope(contract, caller, request);
  const key = requestKeyOf(event, contract, caller, request);
  const { success, data: answer } = contract.response.safeParse(await route.run(request, caller, key));
  // A bug, not a record that can't be read.
  if (!success) throw new TypeError(`${contract.name} answers what its contract doesn't say`);
  await auditAnswerLive({ contract, caller, clinicId, request, answer });
  countAnswer(contract.name);
  return {
    statusCode: contract.status,
    headers: { "content-type": "application/json", "cache-control": cacheControlOf(contract) },
    body: JSON.stringify(answer),
  };
};

/** The Lambda handler of a group of routes: parse by contract, run the use case, check its answer. */
export const serve = (group: Group, routes: Record<string, Route>) => {
  const served = byRouteKey(group, Object.values(routes));
  // The trigger's own deadline is sooner than the one middy would set.
  const handle = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({ timeoutEarlyInMillis: 0 })
    .use(compressAnswer())
    .handler((event: APIGatewayProxyEventV2) => answerTo(event, served.get(event.routeKey)));
  return trigger({ name: "http", routeKeyOf: ({ routeKey }) => routeKey, answerRefusal, answerFault }, handle);
};
