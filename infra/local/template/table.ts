import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

type Properties = Omit<CreateTableCommandInput, "TableName" | "StreamSpecification"> & {
  StreamSpecification?: { StreamViewType: "NEW_AND_OLD_IMAGES" };
};

/** The tables of the template, each as the request that creates it. */
export const tablesOf = (template: Template, resolve: Resolve): CreateTableCommandInput[] =>
  resourcesOf(template, "AWS::DynamoDB::GlobalTable").map(([id, resource]) => {
    const of = (name: string): unknown => resolve(resource.Properties?.[name]);
    const { StreamSpecification: stream, ...properties } = {
      AttributeDefinitions: of("AttributeDefinitions"),
      KeySchema: of("KeySchema"),
      GlobalSecondaryIndexes: of("GlobalSecondaryIndexes"),
      LocalSecondaryIndexes: of("LocalSecondaryIndexes"),
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: of("StreamSpecification"),
    } as Properties;
    return {
      ...properties,
      TableName: String(resolve({ Ref: id })),
      ...(stream ? { StreamSpecification: { StreamEnabled: true, ...stream } } : {}),
    };
  });
