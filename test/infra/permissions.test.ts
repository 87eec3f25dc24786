import { expect, test } from "vitest";
import { codesKey } from "../../functions/store/table/keys.ts";
import { mayBesides, mayTouch, own, type Partitions } from "./rights.ts";
import { functionIds, functionOf, template } from "./synthesized.ts";

type Statement = {
  Effect: string;
  Action: string | string[];
  Resource?: unknown;
  NotResource?: unknown;
  Condition?: unknown;
};

const roleOf = (entry: string): string => functionOf(entry).Properties.Role["Fn::GetAtt"][0];

const statementsOf = (entry: string): Statement[] =>
  Object.values(template.findResources("AWS::IAM::Policy"))
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === roleOf(entry)))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);

const actionsOf = ({ Action }: Statement): string[] => [Action].flat();

const [tableId] = Object.keys(template.findResources("AWS::DynamoDB::GlobalTable"));
/** Whether a statement is about the table's items, and not about its stream. */
const isOfItems = ({ Resource }: Statement): boolean => JSON.stringify(Resource ?? "").includes(`"${tableId}","Arn"`);

const rightTo = (action: string, condition: unknown): string => `${action} ${JSON.stringify(condition)}`;

const apart = (partitions: Partitions): string[][] => {
  const together = partitions.filter((one) => typeof one === "string");
  return [...(together.length > 0 ? [together] : []), ...partitions.filter((one) => typeof one !== "string")];
};

test("every function is here, and none besides", () => {
  expect([...functionIds.keys()].toSorted()).toEqual(Object.keys(mayTouch).toSorted());
});

test.each(Object.entries(mayTouch))(
  "%s may ask the table what its contracts say, of their nouns, and no more",
  (entry, may) => {
    const statements = statementsOf(entry).filter(isOfItems);
    for (const { Effect, Resource } of statements)
      expect({ Effect, Resource }).toEqual({ Effect: "Allow", Resource: { "Fn::GetAtt": [tableId, "Arn"] } });
    // The CDK joins statements that differ in their actions only.
    const granted = statements.flatMap((one) => actionsOf(one).map((action) => rightTo(action, one.Condition)));
    const stated = Object.entries(may).flatMap(([actions, partitions]) =>
      apart(partitions).flatMap((some) =>
        actions
          .split(" ")
          .map((action) =>
            rightTo(`dynamodb:${action}`, { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": some } }),
          ),
      ),
    );
    expect(granted.toSorted()).toEqual(stated.toSorted());
  },
);

test.each(Object.keys(mayTouch))("%s may besides do what its work needs and no more", (entry) => {
  const actions = statementsOf(entry)
    .filter((one) => !isOfItems(one))
    .flatMap(actionsOf);
  expect(actions.toSorted()).toEqual([...own, ...(mayBesides[entry] ?? [])].toSorted());
  expect(template.findResources("AWS::IAM::Role")[roleOf(entry)]?.Properties.ManagedPolicyArns).toBeUndefined();
});

test("what the public calls reaches nothing that is somebody's, and nobody but sign-in the codes", () => {
  const reached = (entry: string): string => JSON.stringify(statementsOf(entry).filter(isOfItems));
  for (const partition of ["PATIENT#", "ACCOUNT#", "RECEIPT#", "AUDIT#"])
    expect(reached("functions/api/public.ts")).not.toContain(partition);
  const [codes = ""] = codesKey("").PK.match(/.*#/) ?? [];
  expect([...functionIds.keys()].filter((entry) => reached(entry).includes(codes)).toSorted()).toEqual([
    "functions/identity/create-challenge.ts",
    "functions/identity/verify-challenge.ts",
  ]);
});

test("nobody reads, changes or takes away a record of what staff were told", () => {
  const granted = [...functionIds.keys()].flatMap((entry) =>
    statementsOf(entry).filter((one) => JSON.stringify(one.Condition ?? "").includes("AUDIT#")),
  );
  expect(new Set(granted.flatMap(actionsOf))).toEqual(new Set(["dynamodb:PutItem"]));
});

test("nothing is taken away but what is due, or was, and whom nobody need call any more", () => {
  const taking = [...functionIds.keys()].flatMap((entry) =>
    statementsOf(entry).filter((one) => actionsOf(one).includes("dynamodb:DeleteItem")),
  );
  const conditions = taking.map(({ Condition }) => JSON.stringify(Condition));
  const partitions = conditions.flatMap((condition) => condition.match(/[A-Z-]+#\*/g) ?? []);
  expect(new Set(partitions)).toEqual(new Set(["CALLS#*", "DUE#*", "DUE-LOST#*"]));
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

test("only what signs for LiveKit or hears from it is told where it is", () => {
  const told = [...functionIds.keys()].filter((entry) =>
    ["LIVEKIT_URL", "LIVEKIT_API_URL", "LIVEKIT_SECRET_ARN"].some(
      (name) => functionOf(entry).Properties.Environment?.Variables?.[name] !== undefined,
    ),
  );
  expect(told.toSorted()).toEqual([
    "functions/api/consult.ts",
    "functions/events/clock.ts",
    "functions/events/livekit-webhook.ts",
    "functions/events/stream.ts",
  ]);
  const livekit = template.findResources("AWS::SecretsManager::Secret", {
    Properties: { GenerateSecretString: { GenerateStringKey: "secret" } },
  });
  const [secret] = Object.keys(livekit);
  for (const entry of told)
    expect(functionOf(entry).Properties.Environment.Variables).toMatchObject({
      LIVEKIT_URL: { Ref: "LiveKitUrl" },
      LIVEKIT_API_URL: { Ref: "LiveKitApiUrl" },
      LIVEKIT_SECRET_ARN: { Ref: secret },
    });
});
