import { distributionOf } from "./distribution.ts";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

/** A path whose answers the content network may keep. */
export type KeptPath = {
  /** `*` stands for anything. */
  readonly pattern: string;
  /** The parameters that tell one answer from another, and the only ones that go on. */
  readonly query: readonly string[];
  /** No answer is kept for longer, whatever it says itself. */
  readonly mostSeconds: number;
};

/** What the content network does with requests for the API. */
export type ContentNetwork = {
  /** The headers by which the API knows that a request came through it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly kept: readonly KeptPath[];
};

type Policy = {
  MaxTTL: number;
  ParametersInCacheKeyAndForwardedToOrigin: { QueryStringsConfig: { QueryStrings?: string[] } };
};

/** Reads what the distribution does with the API's paths; those with a policy of our own are kept, all others pass. */
export const contentNetworkOf = (template: Template, resolve: Resolve): ContentNetwork => {
  const { CacheBehaviors, Origins } = distributionOf(template);
  const policies = new Map(
    resourcesOf(template, "AWS::CloudFront::CachePolicy").map(([id, { Properties }]) => [
      id,
      Properties?.CachePolicyConfig as Policy,
    ]),
  );
  const kept = CacheBehaviors.flatMap(({ PathPattern: pattern = "", CachePolicyId }): KeptPath[] => {
    const policy = policies.get(String(resolve(CachePolicyId)));
    if (!policy) return [];
    const { QueryStrings: query = [] } = policy.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig;
    return [{ pattern, query, mostSeconds: policy.MaxTTL }];
  });
  const api = CacheBehaviors.at(-1)?.TargetOriginId;
  const headers = Origins.find(({ Id }) => Id === api)?.OriginCustomHeaders ?? [];
  return {
    kept,
    headers: Object.fromEntries(
      headers.map(({ HeaderName, HeaderValue }) => [HeaderName, String(resolve(HeaderValue))]),
    ),
  };
};
