import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** What a piece of work asked of the store. */
export type Cost = { requests: number; reads: number; writes: number; units: number; commands: string[] };

const isWrite = (command: string): boolean => /^(Put|Update|Delete|TransactWrite|BatchWrite)/.test(command);

/** Counts the requests of a client and the capacity the engine says they used. */
export const countCommands = async (client: DynamoDBDocumentClient, work: () => Promise<unknown>): Promise<Cost> => {
  const commands: string[] = [];
  let units = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      (args.input as { ReturnConsumedCapacity?: string }).ReturnConsumedCapacity = "TOTAL";
      commands.push(context.commandName?.replace("Command", "") ?? "");
      const answer = await next(args);
      const used = (answer.output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] }).ConsumedCapacity;
      units += [used ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      return answer;
    },
    { name: "count-commands", step: "initialize", override: true },
  );
  try {
    await work();
  } finally {
    client.middlewareStack.remove("count-commands");
  }
  const writes = commands.filter(isWrite).length;
  return { requests: commands.length, reads: commands.length - writes, writes, units, commands };
};
