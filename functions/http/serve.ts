import middy from "@middy/core";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { type Audience, type Contract, pathFor } from "../../shared/api/contract.ts";
import { answeredBy, type Group } from "../../shared/api/groups.ts";
import type { RefusalIn } from "../../shared/api/routes.ts";
import type { usualRefusals } from "../../shared/api/usual-refusals.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { Refused } from "../../shared/refusal/refused.ts";
import { emitMetric } from "../trigger/emit-metric.ts";
import { trigger } from "../trigger/trigger.ts";
import { answerFault, answerRefusal } from "./answer-errors.ts";
import { auditAnswerLive } from "./audit-answer.ts";
import { callersOf } from "./callers.ts";
import { compressAnswer } from "./compress-answer.ts";
import { answerTagged } from "./entity-tag.ts";
import { requestFrom } from "./request.ts";
import { requestKeyOf } from "./request-key.ts";
import { requireNetwork } from "./require-network.ts";
import { requireScope } from "./require-scope.ts";
import type { Answer, Route } from "./route.ts";

/**
 * Where an answer may be kept: what everybody may read in the content network, for as long as its contract says, and
 * nowhere once it is older; all else nowhere. A phone asks each time, since it can't know what it has changed itself.
 */
const cacheControlOf = ({ fresh }: Contract): string =>
  fresh === undefined ? "no-store" : `public, max-age=0, s-maxage=${fresh}, stale-if-error=0`;

/**
 * What is kept for longer, in seconds, has no name: a browser that is told that it has the answer takes its new date and
 * leaves it its old age, and by the two the app learns what time it is.
 */
const longestNamed = 2;

/** An answer as it is sent; what phones ask for again and again they are not sent again where they have it. */
const sentAs = (contract: Contract, answer: unknown, event: APIGatewayProxyEventV2): Answer => {
  const { fresh, status: statusCode } = contract;
  const [body, media, keep] = [JSON.stringify(answer), "application/json", cacheControlOf(contract)];
  if (fresh !== undefined && fresh <= longestNamed) return answerTagged({ body, media, keep }, event);
  return { statusCode, headers: { "content-type": media, "cache-control": keep }, body };
};

/** Counts what a use case answered: what was asked again, be it under the same key, counts again. */
const countAnswer = ({ counts }: Pick<Contract, "counts">): void => {
  if (counts) emitMetric(counts);
};

type Served = Route & { audience: Audience };

/** A group's routes under the keys API Gateway calls them by, e.g. `POST /api/people/appointments`. */
const byRouteKey = (group: Group, routes: readonly Route[]): Map<string, Served> =>
  new Map(
    routes.flatMap((route) =>
      answeredBy(group, [route.contract]).map(({ contract, audience }): [string, Served] => [
        `${contract.method} ${pathFor(contract, audience)}`,
        { ...route, audience },
      ]),
    ),
  );

const answerTo = async (event: APIGatewayProxyEventV2, route: Served | undefined): Promise<Answer> => {
  requireNetwork(event);
  if (!route) throw new Refusal("request.unknown-route");
  const { contract } = route;
  const callers = callersOf(event, contract, route.audience);
  const request = requestFrom(event, contract);
  const { caller, clinicId } = requireScope(contract, callers, request);
  const key = requestKeyOf(event, contract, caller, request);
  const { success, data: answer } = contract.response.safeParse(await route.run(request, caller, key));
  // A bug, not a record that can't be read.
  if (!success) throw new TypeError(`${contract.name} answers what its contract doesn't say`);
  await auditAnswerLive({ contract, caller, clinicId, request, answer });
  countAnswer(contract);
  return route.answer ? route.answer(answer, event) : sentAs(contract, answer, event);
};

/** What a function may refuse that not every function has words for. */
type OwnWords<G extends Group> = Record<Exclude<RefusalIn<G>, keyof typeof usualRefusals>, Refused>;

/** The Lambda handler of a group of routes: parse by contract, run the use case, check its answer. */
export const serve = <G extends Group>(group: G, own: OwnWords<G>, routes: Record<string, Route>) => {
  const served = byRouteKey(group, Object.values(routes));
  // The trigger's own deadline is sooner than the one middy would set.
  const handle = middy<APIGatewayProxyEventV2, Answer>({ timeoutEarlyInMillis: 0 })
    .use(compressAnswer())
    .handler((event: APIGatewayProxyEventV2) => answerTo(event, served.get(event.routeKey)));
  return trigger(
    {
      name: "http",
      routeKeyOf: ({ routeKey }) => routeKey,
      answerRefusal: (refusal, event) => answerRefusal(refusal, event, own),
      answerFault,
    },
    handle,
  );
};
