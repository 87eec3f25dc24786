import { expect, test } from "vitest";
import { expiryAt } from "../../functions/store/table/expiry.ts";
import { only } from "./synthesized.ts";

const table = only("AWS::DynamoDB::GlobalTable");

test("the table outlives its stack, can't be deleted by mistake, and any second of the last days can be restored", () => {
  expect({ DeletionPolicy: table.DeletionPolicy, UpdateReplacePolicy: table.UpdateReplacePolicy }).toEqual({
    DeletionPolicy: "Retain",
    UpdateReplacePolicy: "Retain",
  });
  expect(table.Properties.Replicas).toEqual([
    {
      Region: { Ref: "AWS::Region" },
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    },
  ]);
});

test("the table is keyed by PK and SK, paid per request, encrypted, streams both images, and lets go what the store marks", () => {
  const { Replicas: _, ...properties } = table.Properties;
  expect(properties).toEqual({
    KeySchema: [
      { AttributeName: "PK", KeyType: "HASH" },
      { AttributeName: "SK", KeyType: "RANGE" },
    ],
    AttributeDefinitions: [
      { AttributeName: "PK", AttributeType: "S" },
      { AttributeName: "SK", AttributeType: "S" },
    ],
    BillingMode: "PAY_PER_REQUEST",
    SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
    StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
    TimeToLiveSpecification: { AttributeName: Object.keys(expiryAt(0))[0], Enabled: true },
  });
});
