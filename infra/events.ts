import { Duration, Validations } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { dueConsumers } from "../functions/events/due/due-consumers.ts";
import { streamConsumers } from "../functions/events/stream/stream-consumers.ts";
import { eventTouches } from "../shared/api/event-touches.ts";
import { touchedBy } from "../shared/api/rights.ts";
import { type WebhookName, webhookNames, webhooks } from "../shared/api/webhooks.ts";
import { Lambda } from "./lambda.ts";
import type { Table } from "./table.ts";
import type { Video } from "./video.ts";

const beginsWithOne = (prefixes: Iterable<string>) =>
  [...new Set(prefixes)].flatMap((one) => FilterRule.beginsWith(one));

/** What the keys of the items begin with whose changes wake some consumer: a filter for each noun's partitions. */
const wakingFilters = [...Map.groupBy(streamConsumers, ({ wakes }) => wakes.PK)].map(([partition, consumers]) =>
  FilterCriteria.filter({
    dynamodb: {
      Keys: {
        PK: { S: beginsWithOne([partition]) },
        SK: { S: beginsWithOne(consumers.map(({ wakes }) => wakes.SK)) },
      },
    },
  }),
);

/** Functions without a person behind them: the table's stream, the clock and what outside parties report. */
export class Events extends Construct {
  /** Does what time brings: what reaches an outside party is granted to it. */
  readonly clock: Lambda;
  private readonly webhooks: ReadonlyMap<WebhookName, Lambda>;

  constructor(scope: Construct, id: string, { table, video }: { table: Table; video: Video }) {
    super(scope, id);
    const stream = new Lambda(this, "Stream", { entry: "functions/events/stream.ts", timeout: Duration.seconds(30) });
    this.clock = new Lambda(this, "Clock", { entry: "functions/events/clock.ts", timeout: Duration.seconds(50) });
    this.webhooks = new Map(
      webhookNames.map((name) => [name, new Lambda(this, name, { entry: `functions/events/${name}.ts` })]),
    );
    table.grant(stream, touchedBy(streamConsumers.map(({ touches }) => touches)));
    table.grant(this.clock, touchedBy([eventTouches.clock, ...dueConsumers.map(({ touches }) => touches)]));
    for (const [name, lambda] of this.webhooks) table.grant(lambda, webhooks[name].touches);
    for (const lambda of [stream, this.clock, this.webhook("livekit-webhook")]) video.grantUse(lambda);
    this.follow(table, stream);
    new Rule(this, "EveryMinute", {
      description: "Does what time has brought, such as closing lines and opening days",
      schedule: Schedule.rate(Duration.minutes(1)),
      // A missed minute is made up by the next one, which looks at all that is due.
      targets: [new LambdaFunction(this.clock, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
  }

  /** The function that hears what a party reports. */
  webhook(name: WebhookName): Lambda {
    const lambda = this.webhooks.get(name);
    if (!lambda) throw new Error(`No function for ${name}`);
    return lambda;
  }

  private follow(table: Table, stream: Lambda): void {
    const lost = new Queue(this, "Lost", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(lost).acknowledge({
      id: "AwsSolutions-SQS3",
      reason: "This queue is the dead-letter queue: the stream puts here what failed after every retry.",
    });
    stream.addEventSource(
      // The CDK's classes are not yet exact about optional properties.
      new DynamoEventSource(table.items as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        retryAttempts: 10,
        maxRecordAge: Duration.hours(6),
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        onFailure: new SqsDlq(lost),
        // By the key, so that one that goes is followed too. A mapping has five filters, and each holds many rules.
        filters: wakingFilters,
      }),
    );
  }
}
