import { PlainReason } from "../machine/plain-reason.ts";
import { functionNameOf } from "./lambda-function.ts";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

/** Who a route's tokens must come from and be meant for. */
export type JwtAuthorizer = { readonly issuer: string; readonly audience: readonly string[] };

/** One route of the HTTP API. */
export type HttpRoute = {
  readonly method: string;
  /** e.g. `/api/appointments/{appointmentId}` */
  readonly path: string;
  readonly functionName: string;
  /** How long the function may take to answer. */
  readonly timeoutMs: number;
  readonly authorizer: JwtAuthorizer | undefined;
};

/** The HTTP API of the template. */
export type HttpApi = { readonly id: string; readonly routes: readonly HttpRoute[] };

type RouteProperties = { RouteKey: string; Target: string; AuthorizerId?: string };
type IntegrationProperties = { IntegrationUri: string; TimeoutInMillis: number };
type AuthorizerProperties = { JwtConfiguration: { Issuer: string; Audience: string[] } };

const propertiesByName = (template: Template, resolve: Resolve, type: string): Map<string, unknown> =>
  new Map(resourcesOf(template, type).map(([id, resource]) => [id, resolve(resource.Properties)]));

/** One method, and a path of fixed parts and `{parts}` that end at a slash. */
const routeKey = /^(GET|POST|PUT|PATCH|DELETE) ((?:\/(?:[\w.-]+|\{\w+\}))+)$/;

/** Reads the one HTTP API with its routes, integrations and authorizers. */
export const httpApiOf = (template: Template, resolve: Resolve): HttpApi => {
  const [id, another] = resourcesOf(template, "AWS::ApiGatewayV2::Api").map(([name]) => name);
  if (id === undefined || another)
    throw new PlainReason(`The local cloud knows one HTTP API, not ${another ?? "none"}.`);
  const integrations = propertiesByName(template, resolve, "AWS::ApiGatewayV2::Integration");
  const authorizers = propertiesByName(template, resolve, "AWS::ApiGatewayV2::Authorizer");
  const authorizerNamed = (name: string | undefined): JwtAuthorizer | undefined => {
    if (name === undefined) return undefined;
    const { JwtConfiguration } = authorizers.get(name) as AuthorizerProperties;
    return { issuer: JwtConfiguration.Issuer, audience: JwtConfiguration.Audience };
  };
  const routes = resourcesOf(template, "AWS::ApiGatewayV2::Route").map(([, route]) => {
    const { RouteKey, Target, AuthorizerId } = resolve(route.Properties) as RouteProperties;
    const [, method, path] = routeKey.exec(RouteKey) ?? [];
    if (!method || !path) throw new PlainReason(`The local cloud does not know the route "${RouteKey}".`);
    const integration = integrations.get(Target.split("/").at(-1) ?? "") as IntegrationProperties;
    return {
      method,
      path,
      functionName: functionNameOf(integration.IntegrationUri),
      timeoutMs: integration.TimeoutInMillis,
      authorizer: authorizerNamed(AuthorizerId),
    };
  });
  return { id: String(resolve({ Ref: id })), routes };
};
