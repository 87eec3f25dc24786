import { Duration } from "aws-cdk-lib";
import {
  type AddBehaviorOptions,
  type BehaviorOptions,
  CachePolicy,
  CacheQueryStringBehavior,
  type IOrigin,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";
import { type Contract, pathFor } from "../shared/api/contract.ts";
import { fillPath, pathFields } from "../shared/api/request-of.ts";
import { routes } from "../shared/api/routes.ts";

const contracts: readonly Contract[] = routes;

/** The parameters that are read from the query: all that the path doesn't hold. */
const queryOf = ({ path, request }: Contract): string[] => {
  const inPath = pathFields(path);
  return Object.keys(request.shape).filter((name) => !inPath.includes(name));
};

/**
 * What tells one answer from another: the path, the parameters of the contract and how it is compressed. Neither
 * cookies nor other parameters, so that nobody can have an answer of their own kept for others.
 */
const makePolicy = (scope: Construct, id: string, query: readonly string[], fresh: number): CachePolicy =>
  new CachePolicy(scope, id, {
    minTtl: Duration.seconds(0),
    // What doesn't say for how long it may be kept is not kept: a refusal, a fault.
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.seconds(fresh),
    queryStringBehavior:
      query.length > 0 ? CacheQueryStringBehavior.allowList(...query) : CacheQueryStringBehavior.none(),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  });

/** Policies by what they say: reads that are told apart alike, for as long, share one, since an account has only twenty. */
const sharedPolicies = (scope: Construct): ((contract: Contract, fresh: number) => CachePolicy) => {
  const made = new Map<string, CachePolicy>();
  return (contract, fresh) => {
    const query = queryOf(contract).toSorted();
    const id = ["Kept", fresh, ...query].join("-");
    const policy = made.get(id) ?? makePolicy(scope, id, query, fresh);
    made.set(id, policy);
    return policy;
  };
};

/** What the network does with each path whose contract lets it keep answers. */
export const cachedReads = (
  scope: Construct,
  origin: IOrigin,
  options: AddBehaviorOptions,
): Record<string, BehaviorOptions> => {
  // Only refusals are words in a language, and they are not kept: so it reaches the function and tells no answers apart.
  const originRequestPolicy = new OriginRequestPolicy(scope, "Language", {
    headerBehavior: OriginRequestHeaderBehavior.allowList("Accept-Language"),
  });
  const policyOf = sharedPolicies(scope);
  const behaviourOf = (contract: Contract): [string, BehaviorOptions][] => {
    if (contract.fresh === undefined) return [];
    const pathPattern = fillPath(pathFor(contract, "public"), () => "*");
    const cachePolicy = policyOf(contract, contract.fresh);
    return [[pathPattern, { origin, cachePolicy, originRequestPolicy, compress: true, ...options }]];
  };
  return Object.fromEntries(contracts.flatMap(behaviourOf));
};
