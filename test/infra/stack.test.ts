import { expect, test } from "vitest";
import { template } from "./synthesized.ts";

/** Names that would keep a second copy of the stack, or a replacement, from being made. */
const physicalNames = [
  "TableName",
  "FunctionName",
  "RoleName",
  "BucketName",
  "QueueName",
  "UserPoolName",
  "ClientName",
  "LogGroupName",
  "ManagedPolicyName",
];
const namedByUs = ["AWS::Events::Rule", "AWS::SecretsManager::Secret"];
const refersTo = ["AWS::Lambda::Permission", "AWS::Lambda::EventSourceMapping"];

test("no resource has a name of its own", () => {
  const named = Object.entries<{ Type: string; Properties?: Record<string, unknown> }>(template.toJSON().Resources)
    .filter(([, { Type }]) => !refersTo.includes(Type))
    .filter(([, { Type, Properties = {} }]) =>
      [...physicalNames, ...(namedByUs.includes(Type) ? ["Name"] : [])].some((name) => name in Properties),
    )
    .map(([id]) => id);
  expect(named).toEqual([]);
});

test("what runs the product is told where it is", () => {
  expect(Object.keys(template.toJSON().Outputs).toSorted()).toEqual([
    "ApiUrl",
    "DistrictId",
    "PeopleClientId",
    "PeoplePoolId",
    "StaffClientId",
    "StaffPoolId",
    "TableName",
    "WebUrl",
  ]);
});

test("video is off until its server is named, and named over TLS", () => {
  const { LiveKitUrl, LiveKitApiUrl } = template.toJSON().Parameters;
  expect([LiveKitUrl.Default, LiveKitApiUrl.Default]).toEqual(["", ""]);
  const accepts = ({ AllowedPattern }: { AllowedPattern: string }, address: string): boolean =>
    new RegExp(AllowedPattern).test(address);
  expect(accepts(LiveKitUrl, "")).toBe(true);
  expect(accepts(LiveKitUrl, "wss://video.example.id")).toBe(true);
  expect(accepts(LiveKitUrl, "ws://127.0.0.1:7880")).toBe(true);
  expect(accepts(LiveKitUrl, "ws://video.example.id")).toBe(false);
  expect(accepts(LiveKitUrl, "wss://video.example.id; script-src *")).toBe(false);
  expect(accepts(LiveKitApiUrl, "https://video.example.id")).toBe(true);
  expect(accepts(LiveKitApiUrl, "http://video.example.id")).toBe(false);
});

test("LiveKit's secret is long enough for it and made by the service, so that no template holds it", () => {
  const secrets = Object.values(template.findResources("AWS::SecretsManager::Secret"));
  expect(secrets.map(({ Properties }) => Properties.GenerateSecretString)).toContainEqual({
    SecretStringTemplate: '{"key":"jumpa"}',
    GenerateStringKey: "secret",
    PasswordLength: 48,
    ExcludePunctuation: true,
  });
});
