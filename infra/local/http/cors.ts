import type { Cors } from "../template/http-route.ts";

const list = (values: readonly string[] | undefined): string => (values ?? []).join(",");

const allows = (cors: Cors, origin: string): boolean =>
  (cors.AllowOrigins ?? []).some((one) => one === "*" || one === origin);

/** The headers that let another origin read an answer; none when the API does not allow it. */
export const corsHeaders = (cors: Cors | undefined, request: Request): Record<string, string> => {
  const origin = request.headers.get("origin");
  if (!cors || !origin || !allows(cors, origin)) return {};
  const headers: Record<string, string> = {
    "access-control-allow-origin": cors.AllowOrigins?.includes("*") ? "*" : origin,
    vary: "origin",
  };
  if (cors.AllowCredentials) headers["access-control-allow-credentials"] = "true";
  if (cors.ExposeHeaders) headers["access-control-expose-headers"] = list(cors.ExposeHeaders);
  return headers;
};

/** API Gateway's own answer to a browser that asks before it calls; undefined when the request is no such question. */
export const preflightAnswer = (cors: Cors | undefined, request: Request): Response | undefined => {
  const asks = request.method === "OPTIONS" && request.headers.has("access-control-request-method");
  if (!asks || !cors) return undefined;
  const headers = corsHeaders(cors, request);
  if (headers["access-control-allow-origin"]) {
    headers["access-control-allow-methods"] = list(cors.AllowMethods);
    headers["access-control-allow-headers"] = list(cors.AllowHeaders);
    if (cors.MaxAge !== undefined) headers["access-control-max-age"] = String(cors.MaxAge);
  }
  return new Response(null, { status: 204, headers });
};
