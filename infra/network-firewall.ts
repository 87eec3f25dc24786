import { type App, CfnOutput, Stack } from "aws-cdk-lib";
import { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import { counted, rateRule } from "./rate-rule.ts";

/** How often one address may ask within five minutes; many phones share an address of their operator. */
const apiRequests = 5_000;
const apiWrites = 1_000;

const matching = (fieldToMatch: CfnWebACL.FieldToMatchProperty, searchString: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    fieldToMatch,
    searchString,
    positionalConstraint: "STARTS_WITH",
    textTransformations: [{ priority: 0, type: "NONE" }],
  },
});
const toApi = matching({ uriPath: {} }, "/api/");
const writing = matching({ method: {} }, "POST");

/**
 * The content network's firewall, for a district that wants one. CloudFront takes it from us-east-1 only, so it is a
 * stack of its own, and the product's stack is given its address as `networkFirewall`.
 */
export class NetworkFirewall extends Stack {
  constructor(app: App, id: string) {
    super(app, id, { description: "Jumpa: firewall of the content network", env: { region: "us-east-1" } });
    const firewall = new CfnWebACL(this, "Firewall", {
      scope: "CLOUDFRONT",
      defaultAction: { allow: {} },
      visibilityConfig: counted("Network"),
      rules: [
        rateRule({ name: "ApiRequests", priority: 0, limit: apiRequests, of: toApi }),
        rateRule({
          name: "ApiWrites",
          priority: 1,
          limit: apiWrites,
          of: { andStatement: { statements: [toApi, writing] } },
        }),
      ],
    });
    new CfnOutput(this, "NetworkFirewall", { value: firewall.attrArn });
  }
}
