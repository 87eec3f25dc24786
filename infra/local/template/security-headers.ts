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

/** The headers that the content network adds to every page, except those that only mean something over HTTPS. */
export const securityHeadersOf = (template: Template, resolve: Resolve): Record<string, string> => {
  const [, resource] = resourcesOf(template, "AWS::CloudFront::ResponseHeadersPolicy")[0] ?? [];
  if (!resource) return {};
  const { SecurityHeadersConfig: security, CustomHeadersConfig } = resolve(
    resource.Properties?.ResponseHeadersPolicyConfig,
  ) as Policy;
  const headers: Record<string, string> = {};
  const policy = security?.ContentSecurityPolicy?.ContentSecurityPolicy;
  if (policy) headers["content-security-policy"] = policy;
  if (security?.ContentTypeOptions) headers["x-content-type-options"] = "nosniff";
  if (security?.FrameOptions) headers["x-frame-options"] = security.FrameOptions.FrameOption;
  if (security?.ReferrerPolicy) headers["referrer-policy"] = security.ReferrerPolicy.ReferrerPolicy;
  for (const { Header, Value } of CustomHeadersConfig?.Items ?? []) headers[Header.toLowerCase()] = Value;
  return headers;
};
