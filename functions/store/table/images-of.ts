import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import type { Item } from "./items.ts";

/** An item before and after a change; one of them is absent when it came or went. */
type Images = { before: Item | undefined; after: Item | undefined };

const itemOf = (image: NonNullable<DynamoDBRecord["dynamodb"]>["NewImage"]): Item | undefined =>
  image && unmarshall(image as Parameters<typeof unmarshall>[0]);

/** What a record of the table's stream says of its item. */
export const imagesOf = ({ dynamodb }: DynamoDBRecord): Images => ({
  before: itemOf(dynamodb?.OldImage),
  after: itemOf(dynamodb?.NewImage),
});
