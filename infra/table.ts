import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { Lambda } from "./lambda.ts";

const reading = ["GetItem", "BatchGetItem", "Query", "ConditionCheckItem"];
const writing = ["PutItem", "UpdateItem", "DeleteItem"];
const actions = (names: string[]): string[] => names.map((name) => `dynamodb:${name}`);

/** The one table of the product; nobody may scan it. */
export class Table extends Construct {
  readonly items: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.items = new TableV2(this, "Items", {
      partitionKey: { name: "PK", type: AttributeType.STRING },
      sortKey: { name: "SK", type: AttributeType.STRING },
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      encryption: TableEncryptionV2.awsManagedKey(),
      // What may go one day says when, as the receipts of changes do.
      timeToLiveAttribute: "expires",
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Lets `lambda` find the table, and read and put single items of the partitions whose keys begin with `prefix`. */
  grantItems(lambda: Lambda, prefix: string): void {
    lambda.addEnvironment("TABLE_NAME", this.items.tableName);
    lambda.addToRolePolicy(
      new PolicyStatement({
        actions: actions(["GetItem", "PutItem"]),
        resources: [this.items.tableArn],
        conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [`${prefix}*`] } },
      }),
    );
  }

  /** Lets `lambda` find the table and read it by key. */
  grantRead(lambda: Lambda): void {
    lambda.addEnvironment("TABLE_NAME", this.items.tableName);
    this.items.grant(lambda, ...actions(reading));
  }

  /** Lets `lambda` find the table, read it by key and change items. */
  grantWrite(lambda: Lambda): void {
    this.grantRead(lambda);
    this.items.grant(lambda, ...actions(writing));
  }
}
