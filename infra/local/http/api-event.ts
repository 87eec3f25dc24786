import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { RouteMatch } from "./router.ts";

const textual = /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded)\b)/;

type Facts = {
  readonly request: Request;
  readonly body: Uint8Array;
  readonly match: RouteMatch;
  readonly claims: Readonly<Record<string, string>> | undefined;
  readonly apiId: string;
  readonly sourceIp: string;
};

const queryOf = (url: URL): Record<string, string> => {
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams) query[name] = name in query ? `${query[name]},${value}` : value;
  return query;
};

const bodyOf = (body: Uint8Array, contentType: string): { body?: string; isBase64Encoded: boolean } => {
  if (body.length === 0) return { isBase64Encoded: false };
  const bytes = Buffer.from(body);
  if (contentType && !textual.test(contentType)) return { body: bytes.toString("base64"), isBase64Encoded: true };
  return { body: bytes.toString("utf8"), isBase64Encoded: false };
};

const logTime = (time: Date): string => {
  const [, day, month, year, clock] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(time.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${clock} +0000`;
};

const requestContextOf = ({ request, match, claims, apiId, sourceIp }: Facts, url: URL): object => {
  const now = new Date();
  const authorizer = claims ? { authorizer: { jwt: { claims, scopes: null } } } : {};
  return {
    accountId: "000000000000",
    apiId,
    ...authorizer,
    domainName: url.hostname,
    domainPrefix: url.hostname.split(".")[0],
    http: {
      method: request.method,
      path: url.pathname,
      protocol: "HTTP/1.1",
      sourceIp,
      userAgent: request.headers.get("user-agent") ?? "",
    },
    requestId: randomUUID(),
    routeKey: `${match.route.method} ${match.route.path}`,
    stage: "$default",
    time: logTime(now),
    timeEpoch: now.getTime(),
  };
};

/** The event of payload format 2.0 that API Gateway makes of a request. */
export const apiEventOf = (facts: Facts): APIGatewayProxyEventV2 => {
  const { request, match } = facts;
  const url = new URL(request.url);
  const { cookie, ...headers } = Object.fromEntries(request.headers);
  const query = queryOf(url);
  const event = {
    version: "2.0",
    routeKey: `${match.route.method} ${match.route.path}`,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie ? { cookies: cookie.split("; ") } : {}),
    headers,
    ...(url.search.length > 1 ? { queryStringParameters: query } : {}),
    ...(Object.keys(match.pathParameters).length > 0 ? { pathParameters: match.pathParameters } : {}),
    requestContext: requestContextOf(facts, url),
    ...bodyOf(facts.body, request.headers.get("content-type") ?? ""),
  };
  return event as APIGatewayProxyEventV2;
};
