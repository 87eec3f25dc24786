import type { CfnWebACL } from "aws-cdk-lib/aws-wafv2";

/** What a firewall sees of its rules: how often, and no request. */
export const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // A sample would keep addresses, and paths with the ids of visits.
  sampledRequestsEnabled: false,
});

type RateRule = {
  name: string;
  priority: number;
  /** How many requests one address may send within five minutes. */
  limit: number;
  /** Which requests count. @default all */
  of?: CfnWebACL.StatementProperty;
};

/** Turns an address away while it sends more than its share. */
export const rateRule = ({ name, priority, limit, of }: RateRule): CfnWebACL.RuleProperty => ({
  name,
  priority,
  action: { block: {} },
  statement: {
    rateBasedStatement: {
      aggregateKeyType: "IP",
      evaluationWindowSec: 300,
      limit,
      ...(of && { scopeDownStatement: of }),
    },
  },
  visibilityConfig: counted(name),
});
