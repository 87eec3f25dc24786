import { expect, test } from "vitest";
import { functionIds, only, template } from "./synthesized.ts";

type Alarm = Record<string, unknown> & {
  MetricName: string;
  Namespace: string;
  Dimensions?: { Name: string; Value: unknown }[];
};

const [topicId = ""] = Object.keys(template.findResources("AWS::SNS::Topic"));
const alarms: Alarm[] = Object.values(template.findResources("AWS::CloudWatch::Alarm")).map(
  ({ Properties }) => Properties as Alarm,
);
const on = (namespace: string, metric: string): Alarm[] =>
  alarms.filter(({ Namespace, MetricName }) => Namespace === namespace && MetricName === metric);
const target = ({ Dimensions = [] }: Alarm): unknown => Dimensions[0]?.Value;

const atOnce = { EvaluationPeriods: 1, ComparisonOperator: "GreaterThanOrEqualToThreshold" };

test("every alarm says what is wrong, and tells the topic when it begins and when it ends", () => {
  for (const alarm of alarms) {
    expect(alarm.AlarmDescription).toEqual(expect.stringMatching(/^\S.{20,}\.$/));
    expect([alarm.AlarmActions, alarm.OKActions]).toEqual([[{ Ref: topicId }], [{ Ref: topicId }]]);
  }
});

test("every function has an alarm on its errors", () => {
  const errors = on("AWS/Lambda", "Errors");
  expect(errors.map(target)).toEqual(expect.arrayContaining([...functionIds.values()].map((Ref) => ({ Ref }))));
  expect(errors).toHaveLength(functionIds.size);
  for (const alarm of errors)
    expect(alarm).toMatchObject({
      ...atOnce,
      Statistic: "Sum",
      Period: 300,
      Threshold: 1,
      TreatMissingData: "notBreaching",
    });
});

test("every queue that is the last one has an alarm on its first message", () => {
  const last = Object.entries(template.findResources("AWS::SQS::Queue"))
    .filter(([, { Properties }]) => !Properties.RedrivePolicy)
    .map(([id]) => ({ "Fn::GetAtt": [id, "QueueName"] }));
  const letters = on("AWS/SQS", "ApproximateNumberOfMessagesVisible");
  expect(last.length).toBeGreaterThan(0);
  expect(letters.map(target)).toEqual(last);
  for (const alarm of letters) expect(alarm).toMatchObject({ ...atOnce, Statistic: "Maximum", Threshold: 1 });
});

test("a clock that finishes no minute for five minutes is an alarm, also when it says nothing at all", () => {
  expect(on("Jumpa", "ClockAge")).toMatchObject([
    { ...atOnce, Statistic: "Maximum", Period: 300, Threshold: 300, TreatMissingData: "breaching" },
  ]);
});

test("what time should have done and nobody could is an alarm at once", () => {
  expect(on("Jumpa", "DueLost")).toMatchObject([{ ...atOnce, Statistic: "Sum", Period: 300, Threshold: 1 }]);
});

test("a clock that can't keep up is an alarm, by the oldest thing it had to leave", () => {
  expect(on("Jumpa", "DueLate")).toMatchObject([{ ...atOnce, Statistic: "Maximum", Period: 300, Threshold: 300 }]);
});

test("faults that were caught are an alarm when they are many, and the clock's when they come again", () => {
  expect(on("Jumpa", "Faults")).toMatchObject([
    { ...atOnce, Statistic: "Sum", Period: 300, Threshold: 5 },
    {
      EvaluationPeriods: 26,
      DatapointsToAlarm: 2,
      Threshold: 1,
      Dimensions: [{ Name: "trigger", Value: "clock" }],
    },
  ]);
});

test("more sign-in codes in an hour than a district has reason for are an alarm; other texts are not counted", () => {
  const Dimensions = [{ Name: "purpose", Value: "sign-in-code" }];
  expect(on("Jumpa", "Texts")).toMatchObject([
    { ...atOnce, Statistic: "Sum", Period: 3600, Threshold: 300, Dimensions },
  ]);
});

test("answers of 5xx and requests the table turns away are alarms", () => {
  expect(on("AWS/ApiGateway", "5xx")).toMatchObject([{ ...atOnce, Statistic: "Sum", Threshold: 5 }]);
  for (const name of ["ReadThrottleEvents", "WriteThrottleEvents"])
    expect(on("AWS/DynamoDB", name)).toMatchObject([{ ...atOnce, Statistic: "Sum", Threshold: 1 }]);
});

test("alarms go by e-mail to the address that was given, and to nobody without one", () => {
  const { Parameters, Conditions } = template.toJSON();
  const { Condition, Properties } = only("AWS::SNS::Subscription");
  expect(Parameters.AlarmEmail.Default).toBe("");
  expect(Properties).toEqual({ Protocol: "email", TopicArn: { Ref: topicId }, Endpoint: { Ref: "AlarmEmail" } });
  expect(Conditions[Condition]).toEqual({ "Fn::Not": [{ "Fn::Equals": [{ Ref: "AlarmEmail" }, ""] }] });
  const pattern = new RegExp(Parameters.AlarmEmail.AllowedPattern);
  expect(["", "dinkes@example.id", "no address"].map((address) => pattern.test(address))).toEqual([true, true, false]);
});

test("the account's alarms may tell the topic, and whoever does tells it over TLS", () => {
  expect(only("AWS::SNS::TopicPolicy").Properties.PolicyDocument.Statement).toMatchObject([
    { Effect: "Deny", Action: "sns:Publish", Condition: { Bool: { "aws:SecureTransport": "false" } } },
    {
      Effect: "Allow",
      Action: "sns:Publish",
      Principal: { Service: "cloudwatch.amazonaws.com" },
      Resource: { Ref: topicId },
      Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
    },
  ]);
});
