import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { handler as consult } from "../../../functions/api/consult.ts";
import { handler as desk } from "../../../functions/api/desk.ts";
import { handler as patient } from "../../../functions/api/patient.ts";
import { handler as open } from "../../../functions/api/public.ts";
import { type Audience, type Contract, pathFor } from "../../../shared/api/contract.ts";
import { groupOf } from "../../../shared/api/groups.ts";
import { isRecord } from "../../is-record.ts";

const handlers = { public: open, patient, desk, consult };

type Sent = {
  claims?: Record<string, string> | undefined;
  input?: Record<string, unknown>;
  headers?: Record<string, string>;
  body?: string;
};

const pathParts = (path: string, input: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, String(input[name] ?? "x")]));

/** Calls a route as API Gateway calls its Lambda, once its authorizer has verified `claims`. */
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
  const answer = await handlers[groupOf(contract, audience)](
    event as unknown as APIGatewayProxyEventV2,
    { awsRequestId: "test-request", getRemainingTimeInMillis: () => 10_000 } as Context,
  );
  if (!isRecord(answer)) throw new Error(`${routeKey} answered nothing`);
  return { status: Number(answer.statusCode), body: JSON.parse(String(answer.body)) };
};
