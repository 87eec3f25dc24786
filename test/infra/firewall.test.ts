import { readFileSync } from "node:fs";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import { NetworkFirewall } from "../../infra/network-firewall.ts";
import { JumpaStack } from "../../infra/stack.ts";
import { only, template } from "./synthesized.ts";

const outputs = template.toJSON().Outputs;

type Rule = { Name: string; Action: object; Statement: { RateBasedStatement: Record<string, unknown> } };

/** What one address may do within five minutes. */
const limitsOf = (rules: Rule[]) =>
  rules.map(({ Name, Action, Statement: { RateBasedStatement: rate } }) => {
    const { AggregateKeyType, EvaluationWindowSec, Limit } = rate;
    return [Name, Action, AggregateKeyType, EvaluationWindowSec, Limit];
  });
const block = { Block: {} };

test("the sign-up has a firewall unless a district turns it off: villagers sign up at Cognito itself", () => {
  const firewall = only("AWS::WAFv2::WebACL").Properties;
  expect([firewall.Scope, firewall.DefaultAction]).toEqual(["REGIONAL", { Allow: {} }]);
  expect(limitsOf(firewall.Rules)).toEqual([
    ["SignUps", block, "IP", 300, 100],
    ["AnySignIn", block, "IP", 300, 2_000],
  ]);
  expect(firewall.Rules[0].Statement.RateBasedStatement.ScopeDownStatement.ByteMatchStatement).toMatchObject({
    FieldToMatch: { SingleHeader: { Name: "x-amzn-cognito-operation-name" } },
    SearchString: "SignUp",
    PositionalConstraint: "EXACTLY",
  });
  const [id] = Object.keys(template.findResources("AWS::WAFv2::WebACL"));
  expect(only("AWS::WAFv2::WebACLAssociation").Properties).toEqual({
    ResourceArn: { "Fn::GetAtt": [outputs.PeoplePoolId.Value.Ref, "Arn"] },
    WebACLArn: { "Fn::GetAtt": [id, "Arn"] },
  });
});

test("a district says in its settings that it wants none there, and which one stands before the network", () => {
  const arn = "arn:aws:wafv2:us-east-1:123456789012:global/webacl/jumpa/1";
  const { context } = JSON.parse(readFileSync("cdk.json", "utf8")) as { context: Record<string, unknown> };
  const settings = { signUpFirewall: false, networkFirewall: arn, "aws:cdk:bundling-stacks": [] };
  const app = new App({ context: { ...context, ...settings } });
  const other = Template.fromStack(new JumpaStack(app, "Jumpa", { pages: "none", district: "3604" }));
  expect(other.findResources("AWS::WAFv2::WebACL")).toEqual({});
  const [distribution] = Object.values(other.findResources("AWS::CloudFront::Distribution"));
  expect(distribution?.Properties.DistributionConfig.WebACLId).toBe(arn);
  expect(only("AWS::CloudFront::Distribution").Properties.DistributionConfig.WebACLId).toBeUndefined();
});

test("the network's firewall is made where CloudFront takes it from, limits the API and its writes, and puts out its address", () => {
  const stack = new NetworkFirewall(new App(), "JumpaNetworkFirewall");
  expect(stack.region).toBe("us-east-1");
  const network = Template.fromStack(stack);
  const [firewall] = Object.values(network.findResources("AWS::WAFv2::WebACL"));
  expect(firewall?.Properties.Scope).toBe("CLOUDFRONT");
  expect(limitsOf(firewall?.Properties.Rules)).toEqual([
    ["ApiRequests", block, "IP", 300, 5_000],
    ["ApiWrites", block, "IP", 300, 1_000],
  ]);
  expect(Object.keys(network.toJSON().Outputs)).toEqual(["NetworkFirewall"]);
});

test("no firewall keeps a request that it saw", () => {
  const { VisibilityConfig, Rules } = only("AWS::WAFv2::WebACL").Properties;
  for (const seen of [VisibilityConfig, ...Rules.map((rule: { VisibilityConfig: object }) => rule.VisibilityConfig)])
    expect(seen).toMatchObject({ SampledRequestsEnabled: false, CloudWatchMetricsEnabled: true });
});
