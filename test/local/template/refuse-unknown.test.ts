import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { synthesize } from "../../../infra/local/build/synthesize.ts";
import { PlainReason } from "../../../infra/local/machine/plain-reason.ts";
import { type Assembly, readAssembly } from "../../../infra/local/template/assembly.ts";
import { httpApiOf } from "../../../infra/local/template/http-route.ts";
import { resourcesElsewhere, resourcesPlayed } from "../../../infra/local/template/known-resources.ts";
import { refuseUnknown, wordsOf } from "../../../infra/local/template/refuse-unknown.ts";
import { resolverOf } from "../../../infra/local/template/resolve.ts";
import { schedulesOf } from "../../../infra/local/template/schedule.ts";
import { streamMappingsOf } from "../../../infra/local/template/stream-mapping.ts";
import { resourcesOf, type Template } from "../../../infra/local/template/template.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
let assembly: Assembly;

beforeAll(async () => {
  assembly = readAssembly(await synthesize(root, false, () => {}));
}, 60_000);

/** The product's template, with more properties for the first resource of a type. */
const templateWith = (type: string, properties: object): Template => {
  const [id = "", resource = { Type: type }] = resourcesOf(assembly.template, type)[0] ?? [];
  const changed = { ...resource, Properties: { ...resource.Properties, ...properties } };
  return { ...assembly.template, Resources: { ...assembly.template.Resources, [id]: changed } };
};

const resolverFor = (template: Template) => resolverOf(template, assembly.place);
const check = (template: Template): void => refuseUnknown(template, resolverFor(template));

test("nothing of the product's own template is refused, and nothing is known that it does not use", () => {
  expect(() => check(assembly.template)).not.toThrow();
  const resources = Object.values(assembly.template.Resources);
  const used = new Set(
    resources.flatMap(({ Type, Properties = {} }) => [
      Type,
      ...Object.keys(Properties).map((name) => `${Type} ${name}`),
    ]),
  );
  const played = Object.entries(resourcesPlayed).flatMap(([type, { played, elsewhere = "", only = {} }]) =>
    [...wordsOf(`${played} ${elsewhere}`), ...Object.keys(only)].map((path) => `${type} ${path.split(".")[0]}`),
  );
  expect([...played, ...resourcesElsewhere].filter((known) => !used.has(known))).toEqual([]);
});

test.each<[string, string, object, string]>([
  [
    "a trigger",
    "AWS::Cognito::UserPool",
    { LambdaConfig: { PreTokenGeneration: "arn" } },
    "LambdaConfig.PreTokenGeneration",
  ],
  [
    "a second factor that everybody needs",
    "AWS::Cognito::UserPool",
    { MfaConfiguration: "ON" },
    'MfaConfiguration "ON"',
  ],
  [
    "a way to sign in",
    "AWS::Cognito::UserPoolClient",
    { ExplicitAuthFlows: ["ALLOW_USER_AUTH"] },
    'ExplicitAuthFlows "ALLOW_USER_AUTH"',
  ],
  ["a client's secret", "AWS::Cognito::UserPoolClient", { GenerateSecret: true }, "GenerateSecret"],
  [
    "a client that says who exists",
    "AWS::Cognito::UserPoolClient",
    { PreventUserExistenceErrors: "LEGACY" },
    '"LEGACY"',
  ],
  ["a kind of authorizer", "AWS::ApiGatewayV2::Authorizer", { AuthorizerType: "REQUEST" }, 'AuthorizerType "REQUEST"'],
  [
    "where a token comes from",
    "AWS::ApiGatewayV2::Authorizer",
    { IdentitySource: ["$request.querystring.t"] },
    'IdentitySource "$request.querystring.t"',
  ],
  ["a right of AWS's own", "AWS::ApiGatewayV2::Route", { AuthorizationType: "AWS_IAM" }, 'AuthorizationType "AWS_IAM"'],
  ["other origins", "AWS::ApiGatewayV2::Api", { CorsConfiguration: {} }, "CorsConfiguration"],
  ["a payload format", "AWS::ApiGatewayV2::Integration", { PayloadFormatVersion: "1.0" }, 'PayloadFormatVersion "1.0"'],
  [
    "a property of an event source",
    "AWS::Lambda::EventSourceMapping",
    { TumblingWindowInSeconds: 60 },
    "TumblingWindowInSeconds",
  ],
  [
    "where a stream begins",
    "AWS::Lambda::EventSourceMapping",
    { StartingPosition: "LATEST" },
    'StartingPosition "LATEST"',
  ],
  ["a function's layers", "AWS::Lambda::Function", { Layers: ["arn"] }, "Layers"],
  ["a table's index", "AWS::DynamoDB::GlobalTable", { GlobalSecondaryIndexes: [] }, "GlobalSecondaryIndexes"],
  ["an event that wakes a rule", "AWS::Events::Rule", { EventPattern: {} }, "EventPattern"],
  [
    "what a rule gives its target",
    "AWS::Events::Rule",
    { Targets: [{ Arn: "arn", Id: "a", Input: "{}" }] },
    "Targets.Input",
  ],
  [
    "a header for browsers",
    "AWS::CloudFront::ResponseHeadersPolicy",
    { ResponseHeadersPolicyConfig: { CorsConfig: {} } },
    "ResponseHeadersPolicyConfig.CorsConfig",
  ],
  [
    "an edge function that sees answers",
    "AWS::CloudFront::Distribution",
    { DistributionConfig: { DefaultCacheBehavior: { FunctionAssociations: [{ EventType: "viewer-response" }] } } },
    'DistributionConfig.DefaultCacheBehavior.FunctionAssociations.EventType "viewer-response"',
  ],
  [
    "an edge function before some paths alone",
    "AWS::CloudFront::Distribution",
    { DistributionConfig: { CacheBehaviors: [{ PathPattern: "/api/*", FunctionAssociations: [] }] } },
    "DistributionConfig.CacheBehaviors.FunctionAssociations",
  ],
  [
    "a page instead of a refusal",
    "AWS::CloudFront::Distribution",
    { DistributionConfig: { CustomErrorResponses: [{ ErrorCode: 404, ResponsePagePath: "/index.html" }] } },
    "DistributionConfig.CustomErrorResponses.ResponsePagePath",
  ],
  [
    "a fault that is kept",
    "AWS::CloudFront::Distribution",
    { DistributionConfig: { CustomErrorResponses: [{ ErrorCode: 500, ErrorCachingMinTTL: 10 }] } },
    "DistributionConfig.CustomErrorResponses.ErrorCachingMinTTL 10",
  ],
  [
    "a folder of an origin",
    "AWS::CloudFront::Distribution",
    { DistributionConfig: { Origins: [{ Id: "pages", OriginPath: "/v2" }] } },
    "DistributionConfig.Origins.OriginPath",
  ],
  [
    "an edge function's store",
    "AWS::CloudFront::Function",
    { FunctionConfig: { KeyValueStoreAssociations: [] } },
    "FunctionConfig.KeyValueStoreAssociations",
  ],
])("%s that is not played is refused by name", (_, type, properties, named) => {
  const template = templateWith(type, properties);
  const [id] = resourcesOf(template, type)[0] ?? [];
  expect(() => check(template)).toThrow(PlainReason);
  expect(() => check(template)).toThrow(`${named} of ${type} (${id})`);
});

test("a cloud does not begin with what it can't play", async () => {
  const folder = await mkdtemp(join(tmpdir(), "jumpa-assembly-"));
  const artifact = { type: "aws:cloudformation:stack", properties: { templateFile: "template.json" } };
  const put = (file: string, content: object) => writeFile(join(folder, file), JSON.stringify(content));
  await put("manifest.json", { artifacts: { Jumpa: artifact } });
  await put("template.json", templateWith("AWS::Lambda::Function", { VpcConfig: {} }));
  expect(() => readAssembly(folder)).toThrow("VpcConfig of AWS::Lambda::Function");
});

test("a kind of resource, a condition on one and a section are refused by name, all in one line", () => {
  const { Resources } = assembly.template;
  const [name = "", lambda = { Type: "" }] = resourcesOf(assembly.template, "AWS::Lambda::Function")[0] ?? [];
  const extras = { Mail: { Type: "AWS::SES::EmailIdentity" }, [name]: { ...lambda, Condition: "HasMail" } };
  const template: Template & { Transform: string } = {
    ...assembly.template,
    Transform: "AWS::Serverless-2016-10-31",
    Resources: { ...Resources, ...extras },
  };
  expect(() => check(template)).toThrow(
    new PlainReason(
      `The local cloud does not know Transform, Condition of AWS::Lambda::Function (${name}), AWS::SES::EmailIdentity (Mail): say in infra/local/template/known-resources.ts what is made of it.`,
    ),
  );
});

test.each<[string, string, object, typeof schedulesOf | typeof streamMappingsOf | typeof httpApiOf, string]>([
  [
    "a schedule",
    "AWS::Events::Rule",
    { ScheduleExpression: "cron(0 7 * * ? *)" },
    schedulesOf,
    'the schedule "cron(0 7 * * ? *)"',
  ],
  [
    "a queue's messages",
    "AWS::Lambda::EventSourceMapping",
    { EventSourceArn: "arn:aws:sqs:x:y:mail" },
    streamMappingsOf,
    "the event source arn:aws:sqs:x:y:mail",
  ],
  [
    "a filter",
    "AWS::Lambda::EventSourceMapping",
    { FilterCriteria: { Filters: [{ Pattern: '{"a":[{"exists":true}]}' }] } },
    streamMappingsOf,
    'the rule "exists"',
  ],
  [
    "a route for whatever is left",
    "AWS::ApiGatewayV2::Route",
    { RouteKey: "$default" },
    httpApiOf,
    'the route "$default"',
  ],
  ["any method", "AWS::ApiGatewayV2::Route", { RouteKey: "ANY /api/x" }, httpApiOf, 'the route "ANY /api/x"'],
  [
    "a greedy path",
    "AWS::ApiGatewayV2::Route",
    { RouteKey: "GET /api/{proxy+}" },
    httpApiOf,
    'the route "GET /api/{proxy+}"',
  ],
])("%s that can't be played is refused by name", (_, type, properties, read, named) => {
  const template = templateWith(type, properties);
  const reading = (): unknown => read(template, resolverFor(template));
  expect(reading).toThrow(PlainReason);
  expect(reading).toThrow(named);
});
