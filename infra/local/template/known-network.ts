import type { KnownProperties } from "./known.ts";

const securityHeaders: KnownProperties = {
  ResponseHeadersPolicyConfig: {
    fields: {
      CustomHeadersConfig: "played",
      Name: "elsewhere",
      SecurityHeadersConfig: {
        fields: {
          ContentSecurityPolicy: "played",
          ContentTypeOptions: "played",
          FrameOptions: "played",
          ReferrerPolicy: "played",
          // There is no HTTPS on one machine.
          StrictTransportSecurity: "elsewhere",
        },
      },
    },
  },
};

const unforwarded = { CookiesConfig: { fields: { CookieBehavior: { only: ["none"] } } } } as const;

/** What is made of the content network. */
export const knownNetwork: Readonly<Record<string, KnownProperties>> = {
  // What it does with the API's paths, and under which headers.
  "AWS::CloudFront::Distribution": { DistributionConfig: "played" },
  "AWS::CloudFront::CachePolicy": {
    CachePolicyConfig: {
      fields: {
        Name: "elsewhere",
        MinTTL: { only: [0] },
        DefaultTTL: { only: [0] },
        MaxTTL: "played",
        ParametersInCacheKeyAndForwardedToOrigin: {
          fields: {
            ...unforwarded,
            HeadersConfig: { fields: { HeaderBehavior: { only: ["none"] } } },
            QueryStringsConfig: {
              fields: { QueryStringBehavior: { only: ["none", "whitelist"] }, QueryStrings: "played" },
            },
            EnableAcceptEncodingBrotli: { only: [true] },
            EnableAcceptEncodingGzip: { only: [true] },
          },
        },
      },
    },
  },
  "AWS::CloudFront::OriginRequestPolicy": {
    OriginRequestPolicyConfig: {
      fields: {
        ...unforwarded,
        Name: "elsewhere",
        HeadersConfig: { fields: { HeaderBehavior: { only: ["whitelist"] }, Headers: { only: ["Accept-Language"] } } },
        QueryStringsConfig: { fields: { QueryStringBehavior: { only: ["none"] } } },
      },
    },
  },
  "AWS::CloudFront::ResponseHeadersPolicy": securityHeaders,
};
