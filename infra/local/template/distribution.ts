import { resourcesOf, type Template } from "./template.ts";

type Behaviour = {
  /** `*` stands for anything; none with the behaviour of all other paths. */
  PathPattern?: string;
  TargetOriginId?: string;
  CachePolicyId?: unknown;
  ResponseHeadersPolicyId?: unknown;
  FunctionAssociations?: { FunctionARN: unknown }[];
};
type Origin = { Id: string; OriginCustomHeaders?: { HeaderName: string; HeaderValue: unknown }[] };
type Distribution = { CacheBehaviors: Behaviour[]; DefaultCacheBehavior: Behaviour; Origins: Origin[] };

/** The content network as the template has it; an empty one where it has none. */
export const distributionOf = (template: Template): Distribution => {
  const [, resource] = resourcesOf(template, "AWS::CloudFront::Distribution")[0] ?? [];
  const empty: Distribution = { CacheBehaviors: [], DefaultCacheBehavior: {}, Origins: [] };
  return { ...empty, ...(resource?.Properties?.DistributionConfig as Partial<Distribution> | undefined) };
};

/** Whether a path is one that a pattern of the network's names. */
export const fits = (pattern: string): ((path: string) => boolean) => {
  const whole = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
  return (path) => whole.test(path);
};
