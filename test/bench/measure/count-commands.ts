import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { countRequests } from "../../functions/store/count-requests.ts";

/** What a piece of work asked of the store. */
export type Cost = { requests: number; reads: number; writes: number; units: number; commands: string[] };

const isWrite = (command: string): boolean => /^(Put|Update|Delete|TransactWrite|BatchWrite)/.test(command);

/** Counts the requests of a client and the capacity the engine says they used. */
export const countCommands = async (client: DynamoDBDocumentClient, work: () => Promise<unknown>): Promise<Cost> => {
  const { commands, units } = await countRequests(work, client);
  const writes = commands.filter(isWrite).length;
  return { requests: commands.length, reads: commands.length - writes, writes, units, commands };
};
