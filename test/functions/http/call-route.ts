import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { type Audience, type Contract, pathFor } from "../../../shared/api/contract.ts";
import { type Group, groupOf } from "../../../shared/api/groups.ts";
import { pathFields } from "../../../shared/api/request-of.ts";
import { isRecord } from "../../is-record.ts";
import { asContracted } from "../../wrong-refusal.ts";

type Entry = { handler: (event: APIGatewayProxyEventV2, context: Context) => Promise<unknown> };

const handlerOf = async (group: Group): Promise<Entry["handler"]> =>
  ((await import(`../../../functions/api/${group}.ts`)) as Entry).handler;

type Sent = {
  claims?: Record<string, string> | undefined;
  input?: Record<string, unknown>;
  headers?: Record<string, string>;
  body?: string;
};

const pathParts = (path: string, input: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(pathFields(path).map((name) => [name, String(input[name] ?? "x")]));

const isJson = (headers: unknown): boolean => isRecord(headers) && headers["content-type"] === "application/json";

/** What an answer says; a text that is no JSON as it is. */
const bodyOf = ({ headers, body }: Record<string, unknown>): unknown =>
  isJson(headers) ? JSON.parse(String(body)) : body;

/**
 * Calls a route as API Gateway calls its Lambda, once its authorizer has verified `claims`.
 * @throws Error when it refuses what its contract does not list
 */
export const callRoute = async (
  contract: Contract,
  audience: Audience,
  { claims, input = {}, headers = {}, body }: Sent,
): Promise<{ status: number; body: unknown }> => {
  const routeKey = `${contract.method} ${pathFor(contract, audience)}`;
  const query = contract.method === "GET" ? { queryStringParameters: input } : {};
  const event = {
    version: "2.0",
    routeKey,
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID(), ...headers },
    pathParameters: pathParts(contract.path, input),
    ...query,
    body: body ?? (contract.method === "POST" ? JSON.stringify(input) : undefined),
    isBase64Encoded: false,
    requestContext: { ...(claims && { authorizer: { jwt: { claims: { token_use: "id", ...claims }, scopes: [] } } }) },
  };
  const handler = await handlerOf(groupOf(contract, audience));
  const answer = await handler(
    event as unknown as APIGatewayProxyEventV2,
    { awsRequestId: "test-request", getRemainingTimeInMillis: () => 10_000 } as Context,
  );
  if (!isRecord(answer)) throw new Error(`${routeKey} answered nothing`);
  return asContracted(contract, { status: Number(answer.statusCode), body: bodyOf(answer) });
};
