import type { Known } from "./known.ts";

const headers = "ResponseHeadersPolicyConfig";
const security = `${headers}.SecurityHeadersConfig`;
const cache = "CachePolicyConfig";
const cacheKey = `${cache}.ParametersInCacheKeyAndForwardedToOrigin`;
const forwarded = "OriginRequestPolicyConfig";

/** What is made of the content network. */
export const knownNetwork: Readonly<Record<string, Known>> = {
  // What it does with the API's paths, and under which headers.
  "AWS::CloudFront::Distribution": { played: "DistributionConfig" },
  "AWS::CloudFront::CachePolicy": {
    played: `${cache}.MaxTTL ${cacheKey}.QueryStringsConfig.QueryStrings`,
    elsewhere: `${cache}.Name`,
    only: {
      [`${cache}.MinTTL`]: [0],
      [`${cache}.DefaultTTL`]: [0],
      [`${cacheKey}.CookiesConfig.CookieBehavior`]: ["none"],
      [`${cacheKey}.HeadersConfig.HeaderBehavior`]: ["none"],
      [`${cacheKey}.QueryStringsConfig.QueryStringBehavior`]: ["none", "whitelist"],
      [`${cacheKey}.EnableAcceptEncodingBrotli`]: [true],
      [`${cacheKey}.EnableAcceptEncodingGzip`]: [true],
    },
  },
  "AWS::CloudFront::OriginRequestPolicy": {
    played: "",
    elsewhere: `${forwarded}.Name`,
    only: {
      [`${forwarded}.CookiesConfig.CookieBehavior`]: ["none"],
      [`${forwarded}.HeadersConfig.HeaderBehavior`]: ["whitelist"],
      [`${forwarded}.HeadersConfig.Headers`]: ["Accept-Language"],
      [`${forwarded}.QueryStringsConfig.QueryStringBehavior`]: ["none"],
    },
  },
  "AWS::CloudFront::ResponseHeadersPolicy": {
    played: `${headers}.CustomHeadersConfig ${security}.ContentSecurityPolicy ${security}.ContentTypeOptions
      ${security}.FrameOptions ${security}.ReferrerPolicy`,
    // There is no HTTPS on one machine.
    elsewhere: `${headers}.Name ${security}.StrictTransportSecurity`,
  },
};
