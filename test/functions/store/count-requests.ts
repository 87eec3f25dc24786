import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { TestContext } from "vitest";
import { client } from "../../../functions/store/table/client.ts";
import { engineUnderTest } from "../../harness/engine-under-test.ts";

type Measured = { input: { ReturnConsumedCapacity?: string } };

/** Skips a test of costs on DynamoDB Local, which says 2 units of a write that takes 6. */
export const needTrueCounts = ({ skip }: Pick<TestContext, "skip">): void =>
  skip(engineUnderTest() === "dynamodb-local", "DynamoDB Local miscounts transactions");

/**
 * What the store asked of the engine while `work` ran: the commands in order, and the capacity units they used.
 * @param asked the client that asks: the product's own, unless told otherwise
 */
export const countRequests = async (
  work: () => Promise<unknown>,
  asked: DynamoDBDocumentClient = client(),
): Promise<{ commands: string[]; units: number }> => {
  const commands: string[] = [];
  let units = 0;
  asked.middlewareStack.add(
    (next, context) => async (args) => {
      (args as Measured).input.ReturnConsumedCapacity = "TOTAL";
      commands.push(context.commandName?.replace("Command", "") ?? "");
      const answer = await next(args);
      const used = (answer.output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] }).ConsumedCapacity;
      units += [used ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      return answer;
    },
    { name: "count-requests", step: "initialize", override: true },
  );
  try {
    await work();
  } finally {
    asked.middlewareStack.remove("count-requests");
  }
  return { commands, units };
};
