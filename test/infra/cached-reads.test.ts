import { expect, test } from "vitest";
import { audiencesOf, type Contract, pathFor } from "../../shared/api/contract.ts";
import { fillPath, pathFields } from "../../shared/api/request-of.ts";
import { routes } from "../../shared/api/routes.ts";
import { webhookNames, webhooks } from "../../shared/api/webhooks.ts";
import { only, template } from "./synthesized.ts";

type Behaviour = Record<string, unknown> & { PathPattern: string; CachePolicyId: { Ref: string } };

const contracts: readonly Contract[] = routes;
const { DistributionConfig: distribution } = only("AWS::CloudFront::Distribution").Properties;
const ofTheApi = ({ PathPattern }: Behaviour): boolean => PathPattern.startsWith("/api/");
const [everything, ...reads]: Behaviour[] = distribution.CacheBehaviors.filter(ofTheApi).toReversed();
const policies = template.findResources("AWS::CloudFront::CachePolicy");
const policyOf = ({ CachePolicyId }: Behaviour) => policies[CachePolicyId.Ref]?.Properties.CachePolicyConfig;

/** Whether a path of the network fits an address; its `*` stands for anything, slashes too. */
const fits = (pattern: string, address: string): boolean =>
  new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(address);

test("the network keeps answers to exactly the public reads, each by its parameters and for its seconds", () => {
  const kept = Object.fromEntries(
    reads.map((behaviour) => {
      const { MinTTL, DefaultTTL, MaxTTL, ParametersInCacheKeyAndForwardedToOrigin: key } = policyOf(behaviour);
      const { QueryStrings: query = [] } = key.QueryStringsConfig;
      return [behaviour.PathPattern, { ttl: [MinTTL, DefaultTTL, MaxTTL], query: query.toSorted() }];
    }),
  );
  const agreed = contracts.flatMap((contract): [string, unknown][] => {
    const { path, fresh, request } = contract;
    if (fresh === undefined) return [];
    const query = Object.keys(request.shape).filter((name) => !pathFields(path).includes(name));
    return [[fillPath(pathFor(contract, "public"), () => "*"), { ttl: [0, 0, fresh], query: query.toSorted() }]];
  });
  expect(kept).toEqual(Object.fromEntries(agreed));
  expect(kept).toHaveProperty("/api/clinics/*/slots", { ttl: [0, 0, 15], query: ["days", "from", "service"] });
  expect(reads).toHaveLength(agreed.length);
});

test("nobody's cookies, token or language tell one kept answer from another, and only the language goes on to the function", () => {
  const forwarded = only("AWS::CloudFront::OriginRequestPolicy").Properties.OriginRequestPolicyConfig;
  expect(forwarded).toMatchObject({
    CookiesConfig: { CookieBehavior: "none" },
    HeadersConfig: { HeaderBehavior: "whitelist", Headers: ["Accept-Language"] },
    QueryStringsConfig: { QueryStringBehavior: "none" },
  });
  const [forwardedId] = Object.keys(template.findResources("AWS::CloudFront::OriginRequestPolicy"));
  for (const behaviour of reads) {
    expect(policyOf(behaviour).ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      CookiesConfig: { CookieBehavior: "none" },
      HeadersConfig: { HeaderBehavior: "none" },
    });
    expect(behaviour.OriginRequestPolicyId).toEqual({ Ref: forwardedId });
  }
});

test("kept answers are compressed, for browsers that take Brotli and for those that take gzip", () => {
  for (const behaviour of reads) {
    expect(behaviour).toMatchObject({ Compress: true, ViewerProtocolPolicy: "https-only" });
    expect(policyOf(behaviour).ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
      EnableAcceptEncodingBrotli: true,
      EnableAcceptEncodingGzip: true,
    });
  }
});

test("no path that is kept fits an address of anything else", () => {
  const others = contracts
    .filter(({ fresh }) => fresh === undefined)
    .flatMap((contract) => audiencesOf(contract).map((audience) => pathFor(contract, audience)));
  expect(
    [...others, ...webhookNames.map((name) => webhooks[name].path)].filter((path) =>
      reads.some(({ PathPattern }) => fits(PathPattern, path)),
    ),
  ).toEqual([]);
  expect(everything?.PathPattern).toBe("/api/*");
});

test("what one was refused, in their language, and a fault of one moment are not kept and given to others", () => {
  const notKept = distribution.CustomErrorResponses.map(
    ({ ErrorCode, ErrorCachingMinTTL }: { ErrorCode: number; ErrorCachingMinTTL: number }) => [
      ErrorCode,
      ErrorCachingMinTTL,
    ],
  );
  expect(notKept).toEqual([404, 414, 501, 500, 502, 503, 504].map((status) => [status, 0]));
});
