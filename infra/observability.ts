import { CfnCondition, CfnParameter, Duration, Fn, Stack } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  Metric,
  type MetricOptions,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnSubscription, Topic } from "aws-cdk-lib/aws-sns";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type MetricName, metricNamespace, type TextPurpose } from "../shared/api/metrics.ts";
import { Lambda } from "./lambda.ts";
import type { Table } from "./table.ts";

/** Well above what a district's people ask for in their busiest hour; a text costs about 300 rupiah. */
const signInCodesAnHour = 300;
/** Five ticks of the clock: whoever waits notices from then on. */
const clockSeconds = 300;
/** One fault may be a lost packet, this many within five minutes are none. */
const faults = 5;

const fiveMinutes = Duration.minutes(5);
const sum: MetricOptions = { statistic: Stats.SUM, period: fiveMinutes };

/** A number of our own, as the functions' log lines give it. */
const counted = (metricName: MetricName, options: MetricOptions): Metric =>
  new Metric({ namespace: metricNamespace, metricName, ...options });

type Watched = { api: HttpApi; table: Table };
type Limit = Pick<AlarmProps, "metric" | "threshold" | "alarmDescription"> & Partial<AlarmProps>;

/**
 * What wakes somebody: an alarm on everything that nobody would see otherwise. It looks for functions and queues by
 * itself, in all that stands beside it, so it comes last; a new one can't be forgotten.
 */
export class Observability extends Construct {
  /** Where alarms go; whoever is on duty subscribes. */
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { api, table }: Watched) {
    super(scope, id);
    this.topic = new Topic(this, "Alarms", { displayName: "Jumpa", enforceSSL: true });
    // A topic with a policy of its own has lost the one that let the account's alarms in.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ["sns:Publish"],
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    );
    this.subscribeEmail();
    const beside = scope.node.findAll();
    for (const lambda of beside.filter((one) => one instanceof Lambda)) this.watchFunction(lambda);
    // What no other queue catches is lost: a dead-letter queue itself.
    for (const queue of beside.filter((one) => one instanceof Queue))
      if (!queue.deadLetterQueue) this.watchDeadLetters(queue);
    this.watchClock();
    this.watchFaults(api);
    this.watchDueItems();
    this.watchTexts();
    for (const name of ["ReadThrottleEvents", "WriteThrottleEvents"])
      this.alarm(`Table${name}`, {
        metric: table.items.metric(name, sum),
        threshold: 1,
        alarmDescription: "The table turns requests away: one partition is too hot, or the account's limit is reached.",
      });
  }

  private alarm(id: string, limit: Limit): void {
    const alarm = new Alarm(this, id, {
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...limit,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }

  private watchFunction(lambda: Lambda): void {
    this.alarm(`${lambda.node.path.replaceAll(/[^A-Za-z]/g, "")}Errors`, {
      metric: lambda.metricErrors(sum),
      threshold: 1,
      alarmDescription: `${lambda.entry} failed, or ran out of time or memory.`,
    });
  }

  private watchDeadLetters(queue: Queue): void {
    this.alarm(`${queue.node.path.replaceAll(/[^A-Za-z]/g, "")}Letters`, {
      metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period: fiveMinutes }),
      threshold: 1,
      alarmDescription: "Something failed after every retry. It is kept for two weeks, and nothing does it anew.",
    });
  }

  private watchClock(): void {
    this.alarm("ClockStands", {
      metric: counted("ClockAge", { statistic: Stats.MAXIMUM, period: fiveMinutes }),
      threshold: clockSeconds,
      treatMissingData: TreatMissingData.BREACHING,
      // A tick is dropped after a minute, so it is the silence that is heard.
      alarmDescription: "The clock has finished no minute for five: visits don't end, days don't open.",
    });
  }

  private watchFaults(api: HttpApi): void {
    this.alarm("Faults", {
      metric: counted("Faults", sum),
      threshold: faults,
      alarmDescription: "Faults of ours that were caught and logged; the log says where.",
    });
    this.alarm("ServerErrors", {
      metric: api.metricServerError(sum),
      threshold: faults,
      alarmDescription: "The API answers with faults of ours.",
    });
  }

  /** What time should do and the clock gets done late, not yet, or not at all. */
  private watchDueItems(): void {
    this.alarm("DueItemsFailed", {
      metric: counted("Faults", { ...sum, dimensionsMap: { trigger: "clock" } }),
      threshold: 1,
      // Once may be a lost packet. What fails is tried again ever later, at last each hour: within two hours, twice.
      evaluationPeriods: 26,
      datapointsToAlarm: 2,
      alarmDescription: "What time should have done fails again and again.",
    });
    this.alarm("DueItemsLate", {
      metric: counted("DueLate", { statistic: Stats.MAXIMUM, period: fiveMinutes }),
      threshold: clockSeconds,
      alarmDescription: "The clock has more to do than a minute holds: visits end late, days open late.",
    });
    this.alarm("DueItemsLost", {
      metric: counted("DueLost", sum),
      threshold: 1,
      alarmDescription: "What time should have done could not be done for days, or not be read: look under DUE-LOST#.",
    });
  }

  private watchTexts(): void {
    const signInCodes: TextPurpose = "sign-in-code";
    this.alarm("SignInCodes", {
      metric: counted("Texts", {
        statistic: Stats.SUM,
        period: Duration.hours(1),
        dimensionsMap: { purpose: signInCodes },
      }),
      threshold: signInCodesAnHour,
      alarmDescription: "Far more sign-in codes than people: somebody makes the district pay for texts.",
    });
  }

  private subscribeEmail(): void {
    const address = new CfnParameter(this, "AlarmEmail", {
      default: "",
      description: "Who is told of alarms by e-mail; empty: nobody",
      allowedPattern: "^([^@\\s]+@[^@\\s]+)?$",
    });
    address.overrideLogicalId("AlarmEmail");
    const condition = new CfnCondition(this, "HasAlarmEmail", {
      expression: Fn.conditionNot(Fn.conditionEquals(address.valueAsString, "")),
    });
    const subscription = new CfnSubscription(this, "Email", {
      topicArn: this.topic.topicArn,
      protocol: "email",
      endpoint: address.valueAsString,
    });
    subscription.cfnOptions.condition = condition;
  }
}
