import { expect, test } from "vitest";
import { codesKey } from "../../functions/store/table/keys.ts";
import { areas } from "../../shared/api/contract.ts";
import { routes } from "../../shared/api/routes.ts";
import { functionIds, functionOf, template } from "./synthesized.ts";

type Statement = { Effect: string; Action: string | string[]; Resource?: unknown; NotResource?: unknown };

const own = ["logs:CreateLogStream", "logs:PutLogEvents", "xray:PutTelemetryRecords", "xray:PutTraceSegments"];
const read = ["dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:GetItem", "dynamodb:Query"];
const write = ["dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"];
const livekit = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"];
const stream = ["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"].map((name) => `dynamodb:${name}`);
const deadLetters = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"];

const mayDo: Record<string, string[]> = {
  ...Object.fromEntries(
    areas.map((area) => {
      const writes = routes.some((route) => route.area === area && route.table === "write");
      return [
        `functions/${area}/lambda.ts`,
        [...own, ...read, ...(writes ? write : []), ...(area === "consult" ? livekit : [])],
      ];
    }),
  ),
  "functions/events/stream.ts": [...own, ...read, ...write, ...stream, ...deadLetters, ...livekit],
  "functions/events/clock.ts": [...own, ...read, ...write, ...livekit],
  "functions/events/livekit-webhook.ts": [...own, ...read, ...write, ...livekit],
  "functions/identity/pre-sign-up.ts": own,
  "functions/identity/define-challenge.ts": own,
  "functions/identity/create-challenge.ts": [...own, "dynamodb:GetItem", "dynamodb:PutItem", "sns:Publish"],
  "functions/identity/verify-challenge.ts": [...own, "dynamodb:GetItem", "dynamodb:PutItem"],
};

const roleOf = (entry: string): string => functionOf(entry).Properties.Role["Fn::GetAtt"][0];

const statementsOf = (entry: string): Statement[] =>
  Object.values(template.findResources("AWS::IAM::Policy"))
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === roleOf(entry)))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);

const actionsOf = ({ Action }: Statement): string[] => [Action].flat();

test("every function is here, and none besides", () => {
  expect([...functionIds.keys()].toSorted()).toEqual(Object.keys(mayDo).toSorted());
});

test.each(Object.entries(mayDo))("%s may do what its contracts say and no more", (entry, actions) => {
  expect(statementsOf(entry).flatMap(actionsOf).toSorted()).toEqual(actions.toSorted());
  expect(template.findResources("AWS::IAM::Role")[roleOf(entry)]?.Properties.ManagedPolicyArns).toBeUndefined();
});

test.each([...functionIds.keys()])(
  "%s touches named resources; only X-Ray has none to name, and a phone is none",
  (entry) => {
    const unnamed = statementsOf(entry).filter(
      ({ Resource }) => Resource === undefined || JSON.stringify(Resource).includes("*"),
    );
    expect(unnamed.flatMap(actionsOf).filter((action) => !action.startsWith("xray:"))).toEqual(
      entry.endsWith("create-challenge.ts") ? ["sns:Publish"] : [],
    );
  },
);

test("the sign-in code goes to phones only, never to a topic", () => {
  const [publish] = statementsOf("functions/identity/create-challenge.ts").filter(
    ({ Action }) => Action === "sns:Publish",
  );
  expect(publish).toEqual({ Effect: "Allow", Action: "sns:Publish", NotResource: "arn:aws:sns:*:*:*" });
});

test.each(["create-challenge", "verify-challenge"])(
  "%s sees of the table codes and devices, and nothing else",
  (name) => {
    const [codes, ...others] = statementsOf(`functions/identity/${name}.ts`).filter((statement) =>
      actionsOf(statement).some((action) => action.startsWith("dynamodb:")),
    );
    expect(others).toEqual([]);
    const [prefix] = codesKey("").PK.match(/.*#/) ?? [];
    expect(codes).toMatchObject({
      Condition: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [`${prefix}*`] } },
    });
  },
);

test("only what signs for LiveKit or hears from it is told where it is", () => {
  const told = [...functionIds.keys()].filter((entry) =>
    ["LIVEKIT_URL", "LIVEKIT_API_URL", "LIVEKIT_SECRET_ARN"].some(
      (name) => functionOf(entry).Properties.Environment?.Variables?.[name] !== undefined,
    ),
  );
  expect(told.toSorted()).toEqual([
    "functions/consult/lambda.ts",
    "functions/events/clock.ts",
    "functions/events/livekit-webhook.ts",
    "functions/events/stream.ts",
  ]);
  const [secret] = Object.keys(template.findResources("AWS::SecretsManager::Secret"));
  for (const entry of told)
    expect(functionOf(entry).Properties.Environment.Variables).toMatchObject({
      LIVEKIT_URL: { Ref: "LiveKitUrl" },
      LIVEKIT_API_URL: { Ref: "LiveKitApiUrl" },
      LIVEKIT_SECRET_ARN: { Ref: secret },
    });
});
