import type { UserPool } from "aws-cdk-lib/aws-cognito";
import { CfnWebACL, CfnWebACLAssociation } from "aws-cdk-lib/aws-wafv2";
import { Construct } from "constructs";
import { counted, rateRule } from "./rate-rule.ts";

/**
 * How often one address may ask within five minutes. A network operator puts many phones behind one address, and a
 * puskesmas its visitors: a hundred sign-ups are more than any of them has, and cost 30,000 rupiah in texts.
 */
const signUps = 100;
const anything = 2_000;

/** Turns away an address that makes a district pay for texts, or guesses: Cognito itself knows no such limit. */
export class SignUpFirewall extends Construct {
  constructor(scope: Construct, id: string, pool: UserPool) {
    super(scope, id);
    const firewall = new CfnWebACL(this, "Firewall", {
      scope: "REGIONAL",
      defaultAction: { allow: {} },
      visibilityConfig: counted("SignIn"),
      rules: [
        rateRule({
          name: "SignUps",
          priority: 0,
          limit: signUps,
          of: {
            byteMatchStatement: {
              // Cognito names the operation itself; passwords and phone numbers it keeps from the firewall.
              fieldToMatch: { singleHeader: { Name: "x-amzn-cognito-operation-name" } },
              searchString: "SignUp",
              positionalConstraint: "EXACTLY",
              textTransformations: [{ priority: 0, type: "NONE" }],
            },
          },
        }),
        rateRule({ name: "AnySignIn", priority: 1, limit: anything }),
      ],
    });
    new CfnWebACLAssociation(this, "People", { resourceArn: pool.userPoolArn, webAclArn: firewall.attrArn });
  }
}
