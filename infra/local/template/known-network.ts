import type { Known } from "./known.ts";

const headers = "ResponseHeadersPolicyConfig";
const security = `${headers}.SecurityHeadersConfig`;
const cache = "CachePolicyConfig";
const cacheKey = `${cache}.ParametersInCacheKeyAndForwardedToOrigin`;
const forwarded = "OriginRequestPolicyConfig";
const network = "DistributionConfig";
const paths = `${network}.CacheBehaviors`;
const pages = `${network}.DefaultCacheBehavior`;
const origins = `${network}.Origins`;
const faults = `${network}.CustomErrorResponses`;

/** What is made of the content network. */
export const knownNetwork: Readonly<Record<string, Known>> = {
  "AWS::CloudFront::Distribution": {
    // What it does with the API's paths, which function names a page's file, and under which headers.
    played: `${paths}.PathPattern ${paths}.TargetOriginId ${paths}.CachePolicyId ${paths}.ResponseHeadersPolicyId
      ${pages}.ResponseHeadersPolicyId ${pages}.FunctionAssociations.FunctionARN ${origins}.Id
      ${origins}.OriginCustomHeaders`,
    // There is one way to this machine, open to all, and behind it one place for the pages and one for the API.
    elsewhere: `${paths}.AllowedMethods ${paths}.Compress ${paths}.OriginRequestPolicyId ${paths}.ViewerProtocolPolicy
      ${pages}.CachePolicyId ${pages}.Compress ${pages}.TargetOriginId ${pages}.ViewerProtocolPolicy
      ${origins}.DomainName ${origins}.CustomOriginConfig ${origins}.OriginAccessControlId ${origins}.S3OriginConfig
      ${faults}.ErrorCode ${network}.DefaultRootObject ${network}.HttpVersion ${network}.IPV6Enabled
      ${network}.PriceClass ${network}.WebACLId`,
    only: {
      [`${pages}.FunctionAssociations.EventType`]: ["viewer-request"],
      [`${faults}.ErrorCachingMinTTL`]: [0],
      [`${network}.Enabled`]: [true],
    },
  },
  "AWS::CloudFront::Function": {
    played: "FunctionCode",
    elsewhere: "Name FunctionConfig.Comment",
    only: { AutoPublish: [true], "FunctionConfig.Runtime": ["cloudfront-js-2.0"] },
  },
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
