import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CfnElement, Duration, RemovalPolicy, Stack, Validations } from "aws-cdk-lib";
import type { IRole } from "aws-cdk-lib/aws-iam";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { BucketDeployment, CacheControl, type ISource, Source } from "aws-cdk-lib/aws-s3-deployment";
import type { Construct, IDependable } from "constructs";
import { apps } from "../shared/api/apps.ts";
import type { Identity } from "./identity.ts";

type Pages = { bucket: IBucket; folder: string; identity: Identity; district: string };

/** What the app must know before its first request. */
const configOf = (region: string, { peopleClient, staffClient }: Identity): Record<string, string> => ({
  region,
  cognitoEndpoint: `https://cognito-idp.${region}.amazonaws.com`,
  peopleClientId: peopleClient.userPoolClientId,
  staffClientId: staffClient.userPoolClientId,
});

/** The CDK's own publisher comes with a role and a runtime that we cannot choose. */
const acknowledgePublisher = (role: IRole, bucket: IBucket): void => {
  const publisher = role.node.scope;
  const pages = bucket.node.defaultChild;
  if (!publisher || !CfnElement.isCfnElement(pages)) return;
  const staged = "arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*";
  const published = `<${Stack.of(bucket).getLogicalId(pages)}.Arn>/*`;
  const wildcards = [
    ...["GetBucket", "GetObject", "List", "Abort", "DeleteObject"].map((verb) => `Action::s3:${verb}*`),
    ...[staged, published].map((arn) => `Resource::${arn}`),
  ];
  Validations.of(publisher).acknowledge(
    { id: "AwsSolutions-L1", reason: "The CDK gives its publisher the Python it was tested with." },
    {
      id: "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]",
      reason: "The CDK gives its publisher this role; it runs at deployment only.",
    },
    ...wildcards.map((wildcard) => ({
      id: `AwsSolutions-IAM5[${wildcard}]`,
      reason: "The publisher copies every file of the app from CDK's staging bucket to ours, and touches no other.",
    })),
  );
};

const bases = Object.values(apps).map((base) => base.slice(1));
const assetsOfAll = bases.map((base) => `${base}assets/*`);
const pagesOfAll = bases.flatMap((base) => ["index.html", "opened.html"].map((page) => base + page));
const workersOfAll = bases.map((base) => `${base}service-worker.js`);

/** An app's page with what the deployment knows written into it: one build serves every district. */
const pageFor = (folder: string, page: string, district: string): ISource =>
  Source.data(page, readFileSync(join(folder, page), "utf8").replaceAll("__DISTRICT__", district));

/** Puts the built apps and their `config.json` into the bucket; the answer is what must be done before a page is there. */
export const publishPages = (scope: Construct, { bucket, folder, identity, district }: Pages): IDependable => {
  const logs = { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY };
  const shared = {
    destinationBucket: bucket,
    // Old files stay for phones that still run yesterday's app.
    prune: false,
    logGroup: new LogGroup(scope, "PublishLogs", logs),
  };
  const assets = new BucketDeployment(scope, "Assets", {
    ...shared,
    sources: [Source.asset(folder)],
    exclude: ["*"],
    include: assetsOfAll,
    // Their names carry a hash.
    cacheControl: [CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
  });
  const index = new BucketDeployment(scope, "Index", {
    ...shared,
    sources: [
      Source.asset(folder, { exclude: pagesOfAll }),
      Source.jsonData("config.json", configOf(Stack.of(scope).region, identity)),
      ...pagesOfAll.map((page) => pageFor(folder, page, district)),
    ],
    exclude: [...assetsOfAll, ...workersOfAll],
    cacheControl: [CacheControl.noCache()],
  });
  const workers = new BucketDeployment(scope, "Workers", {
    ...shared,
    sources: [Source.asset(folder)],
    exclude: ["*"],
    include: workersOfAll,
    cacheControl: [CacheControl.noCache()],
  });
  // A page names its assets, and a worker takes in its page: what is named must be there before it.
  index.node.addDependency(assets);
  workers.node.addDependency(index);
  acknowledgePublisher(assets.handlerRole, bucket);
  return index;
};
