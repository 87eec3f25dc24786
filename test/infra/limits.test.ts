import { expect, test } from "vitest";
import { only, template } from "./synthesized.ts";

const every = (type: string) => Object.values(template.findResources(type));
const { DistributionConfig: distribution } = only("AWS::CloudFront::Distribution").Properties;
const policies = every("AWS::CloudFront::CachePolicy").map(({ Properties }) => Properties.CachePolicyConfig);
const filters: { Pattern: string }[] = only("AWS::Lambda::EventSourceMapping").Properties.FilterCriteria.Filters;
const textOf = (value: unknown): number => JSON.stringify(value).length;

/** What AWS takes, as its pages of quotas had it in 2026, and what the stack makes of it. */
test.each<[what: string, limit: number, made: number[]]>([
  ["filters of a mapping (10 on request)", 5, [filters.length]],
  ["characters of a filter's pattern", 4096, filters.map(({ Pattern }) => Pattern.length)],
  // 75 since 2025; accounts and partitions that were not raised have 25.
  ["behaviours of a distribution", 25, [distribution.CacheBehaviors.length + 1]],
  ["cache policies of an account", 20, [policies.length]],
  [
    "query parameters of a cache policy",
    10,
    policies.map(
      ({ ParametersInCacheKeyAndForwardedToOrigin: key }) => key.QueryStringsConfig.QueryStrings?.length ?? 0,
    ),
  ],
  ["routes of an HTTP API", 300, [every("AWS::ApiGatewayV2::Route").length]],
  [
    "characters of a role's inline policies",
    10_240,
    every("AWS::IAM::Policy").map(({ Properties }) => textOf(Properties.PolicyDocument)),
  ],
  ["resources of a stack", 500, [Object.keys(template.toJSON().Resources).length]],
])(
  "%s: the stack leaves a fifth of what AWS takes, %i, so that whoever comes near hears of it in time",
  (_, limit, made) => {
    expect(made.filter((count) => count > limit * 0.8)).toEqual([]);
    expect(made).not.toEqual([]);
  },
);
