import { expect, test } from "vitest";
import { functionIds, functionOf, only, template } from "./synthesized.ts";

const mapping = only("AWS::Lambda::EventSourceMapping").Properties;
const [queueId] = Object.keys(template.findResources("AWS::SQS::Queue"));

test("the table's stream goes to its function with retries, bisection, partial failures and a place for what is lost", () => {
  const { FunctionName, EventSourceArn, FilterCriteria: _, ...settings } = mapping;
  expect(FunctionName).toEqual({ Ref: functionIds.get("functions/events/stream.ts") });
  expect(EventSourceArn["Fn::GetAtt"][1]).toBe("StreamArn");
  expect(settings).toEqual({
    BatchSize: 100,
    BisectBatchOnFunctionError: true,
    DestinationConfig: { OnFailure: { Destination: { "Fn::GetAtt": [queueId, "Arn"] } } },
    FunctionResponseTypes: ["ReportBatchItemFailures"],
    MaximumRecordAgeInSeconds: 21_600,
    MaximumRetryAttempts: 10,
    StartingPosition: "TRIM_HORIZON",
  });
});

test("what its consumers declare wakes the stream's function, and nothing else", () => {
  const filters = mapping.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern));
  const of = (partition: string, ...prefixes: string[]) => ({
    dynamodb: { Keys: { PK: { S: [{ prefix: partition }] }, SK: { S: prefixes.map((prefix) => ({ prefix })) } } },
  });
  // An item that comes, changes or goes.
  expect(filters).toEqual([
    of("CLINIC#", "SESSION#"),
    of("PATIENT#", "APPOINTMENT#", "PATIENT"),
    of("WAIT#", "WAITING#"),
  ]);
  const mostOfAMapping = 5;
  expect(filters.length).toBeLessThanOrEqual(mostOfAMapping);
});

test("what is lost is kept for two weeks, encrypted at rest and on the way", () => {
  expect(only("AWS::SQS::Queue").Properties).toEqual({ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true });
  expect(only("AWS::SQS::QueuePolicy").Properties.PolicyDocument.Statement).toMatchObject([
    { Effect: "Deny", Action: "sqs:*", Condition: { Bool: { "aws:SecureTransport": "false" } } },
  ]);
});

test("the clock ticks every minute, and a tick is never made up later", () => {
  const { ScheduleExpression, State, Targets } = only("AWS::Events::Rule").Properties;
  expect({ ScheduleExpression, State }).toEqual({ ScheduleExpression: "rate(1 minute)", State: "ENABLED" });
  expect(Targets).toMatchObject([
    {
      Arn: { "Fn::GetAtt": [functionIds.get("functions/events/clock.ts"), "Arn"] },
      RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 },
    },
  ]);
  expect(functionOf("functions/events/clock.ts").Properties.Timeout).toBeLessThan(60);
});
