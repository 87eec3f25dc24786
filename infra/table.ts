import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { Touches } from "../shared/api/nouns.ts";
import { rightsOf } from "../shared/api/rights.ts";
import type { Lambda } from "./lambda.ts";

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

  /** Lets `lambda` find the table, and do to its partitions what `touches` needs (`rightsOf`), and no more. */
  grant(lambda: Lambda, touches: Touches): void {
    lambda.addEnvironment("TABLE_NAME", this.items.tableName);
    for (const { actions, partitions } of rightsOf(touches))
      lambda.addToRolePolicy(
        new PolicyStatement({
          actions: actions.map((action) => `dynamodb:${action}`),
          resources: [this.items.tableArn],
          conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": partitions } },
        }),
      );
  }
}
