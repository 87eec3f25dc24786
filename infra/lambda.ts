import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, type CfnFunction, Function as LambdaFunction, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { bundle } from "./bundle/bundle.ts";

/** What differs from one function to the next. */
export type LambdaProps = {
  /** The file that exports `handler`, from the root of the repository. */
  entry: `functions/${string}.ts`;
  /**
   * How long one invocation may take.
   * @default 10 seconds
   */
  timeout?: Duration;
};

/** A function of the product: every default in one place. */
export class Lambda extends LambdaFunction {
  /** The file it is made from. */
  readonly entry: string;

  constructor(scope: Construct, id: string, { entry, timeout = Duration.seconds(10) }: LambdaProps) {
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own instead of the managed policy, which may write to every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    super(scope, id, {
      code: bundle(entry),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      timeout,
      role,
      logGroup,
      tracing: Tracing.ACTIVE,
    });
    this.entry = entry;
    logGroup.grantWrite(role);
    // The local cloud runs the source itself when it reloads on change.
    (this.node.defaultChild as CfnFunction).addMetadata("jumpa:entry", entry);
    Validations.of(role).acknowledge({
      id: "AwsSolutions-IAM5[Resource::*]",
      reason: "X-Ray has no resources to name: PutTraceSegments and PutTelemetryRecords accept only a wildcard.",
    });
  }
}
