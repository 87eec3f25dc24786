import { runInNewContext } from "node:vm";
import { distributionOf, fits } from "./distribution.ts";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

type Policy = {
  SecurityHeadersConfig?: {
    ContentSecurityPolicy?: { ContentSecurityPolicy: string };
    ContentTypeOptions?: object;
    FrameOptions?: { FrameOption: string };
    ReferrerPolicy?: { ReferrerPolicy: string };
  };
  CustomHeadersConfig?: { Items: { Header: string; Value: string }[] };
};
type Router = (event: { request: { uri: string } }) => { uri: string };

/** Those that mean something over HTTP, too. */
const headersOf = ({ SecurityHeadersConfig: security, CustomHeadersConfig }: Policy): Record<string, string> => {
  const headers: Record<string, string> = {};
  const policy = security?.ContentSecurityPolicy?.ContentSecurityPolicy;
  if (policy) headers["content-security-policy"] = policy;
  if (security?.ContentTypeOptions) headers["x-content-type-options"] = "nosniff";
  if (security?.FrameOptions) headers["x-frame-options"] = security.FrameOptions.FrameOption;
  if (security?.ReferrerPolicy) headers["referrer-policy"] = security.ReferrerPolicy.ReferrerPolicy;
  for (const { Header, Value } of CustomHeadersConfig?.Items ?? []) headers[Header.toLowerCase()] = Value;
  return headers;
};

/** The file that answers at a path, and the headers that the content network adds. */
export type NetworkAt = (path: string) => { file: string; headers: Readonly<Record<string, string>> };

/** The edge function that the behaviour of all other paths names; without one each is its own file. */
const routerOf = (template: Template, resolve: Resolve): Router => {
  const [named] = distributionOf(template).DefaultCacheBehavior.FunctionAssociations ?? [];
  if (!named) return ({ request }) => request;
  const functions = new Map(resourcesOf(template, "AWS::CloudFront::Function"));
  const id = String(resolve(named.FunctionARN)).split("/").at(-1) ?? "";
  return runInNewContext(`${resolve(functions.get(id)?.Properties?.FunctionCode)}; handler`) as Router;
};

/**
 * What the content network makes of a path: the pages' edge function, run here as the network runs it, says which file it
 * is, but where the path has a behaviour of its own, which has none.
 */
export const networkAtOf = (template: Template, resolve: Resolve): NetworkAt => {
  const route = routerOf(template, resolve);
  const policies = new Map(resourcesOf(template, "AWS::CloudFront::ResponseHeadersPolicy"));
  const { CacheBehaviors, DefaultCacheBehavior } = distributionOf(template);
  return (path) => {
    const own = CacheBehaviors.find(({ PathPattern = "" }) => fits(PathPattern)(path));
    const id = resolve((own ?? DefaultCacheBehavior).ResponseHeadersPolicyId);
    const policy = resolve(policies.get(String(id))?.Properties?.ResponseHeadersPolicyConfig ?? {}) as Policy;
    return { file: own ? path : route({ request: { uri: path } }).uri, headers: headersOf(policy) };
  };
};
