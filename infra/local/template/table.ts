import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import type { Resolve } from "./resolve.ts";
import { resourcesOf, type Template } from "./template.ts";

type Properties = Pick<CreateTableCommandInput, "AttributeDefinitions" | "KeySchema">;

/** The tables of the template, each as the request that creates it; each has a stream. */
export const tablesOf = (template: Template, resolve: Resolve): CreateTableCommandInput[] =>
  resourcesOf(template, "AWS::DynamoDB::GlobalTable").map(([id, resource]) => {
    const { AttributeDefinitions, KeySchema } = resource.Properties as Properties;
    return {
      TableName: String(resolve({ Ref: id })),
      AttributeDefinitions,
      KeySchema,
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    };
  });
