import {
  type CancellationReason,
  IdempotentParameterMismatchException,
  TransactionCanceledException,
  TransactionInProgressException,
} from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { refuseFor } from "../../trigger/log-fault.ts";
import { client, tableName } from "./client.ts";
import type { Item } from "./items.ts";
import { reader } from "./readable.ts";
import { mostTries, pauseAfter } from "./try-again.ts";

type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
type Written<K extends keyof Write> = Omit<NonNullable<Write[K]>, "TableName">;

/** One item of a transaction, and how to read it should it refuse the write. */
export type Piece<T> = {
  write:
    | { Update: Written<"Update"> }
    | { Put: Written<"Put"> }
    | { Delete: Written<"Delete"> }
    /** Writes nothing: the others are written only if this item is as it says. */
    | { ConditionCheck: Written<"ConditionCheck"> };
  parse: (item: Item) => T;
};
export type Pieces<Facts> = { [Name in keyof Facts]: Piece<Facts[Name]> };

/** The items that refused, as they were at that moment; `null`: there is no such item. */
export type Conflict<Facts> = { [Name in keyof Facts]?: Facts[Name] | null };

const dressed = (write: Piece<unknown>["write"]): Write => {
  const common = { TableName: tableName(), ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const };
  if ("Put" in write) return { Put: { ...write.Put, ...common } };
  if ("Update" in write) return { Update: { ...write.Update, ...common } };
  return "Delete" in write
    ? { Delete: { ...write.Delete, ...common } }
    : { ConditionCheck: { ...write.ConditionCheck, ...common } };
};

const readReasons = <Facts>(pieces: Pieces<Facts>, reasons: CancellationReason[]): Conflict<Facts> => {
  const conflict: Conflict<Facts> = {};
  (Object.keys(pieces) as (keyof Facts)[]).forEach((name, index) => {
    const reason = reasons[index];
    if (reason?.Code !== "ConditionalCheckFailed") return;
    conflict[name] = reason.Item ? reader(pieces[name].parse)(unmarshall(reason.Item)) : null;
  });
  return conflict;
};

const passing = ["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"];
const reasonsOf = (error: unknown): CancellationReason[] =>
  error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];

/** Whether trying once more can help: another transaction was at one of the items, or the store is short of breath. */
const isPassing = (error: unknown): boolean =>
  error instanceof TransactionInProgressException || reasonsOf(error).some(({ Code = "" }) => passing.includes(Code));

/** Whether an item refused: every other reason says nothing about the facts, so it must not be told as a refusal. */
const isRefused = (error: unknown): boolean => reasonsOf(error).some(({ Code }) => Code === "ConditionalCheckFailed");

/**
 * Writes all pieces or none, in one request.
 * @param token names the intent: a repeat within ten minutes succeeds without a second effect.
 * @returns what refused the write (nothing named: the token came before with other pieces), or `undefined` when it is
 * written.
 * @throws Refusal `store.busy` when the store stays busy.
 */
export const transact = async <Facts>(pieces: Pieces<Facts>, token?: string): Promise<Conflict<Facts> | undefined> => {
  const writes = Object.values<Piece<unknown>>(pieces).map(({ write }) => dressed(write));
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    try {
      await client().send(new TransactWriteCommand({ TransactItems: writes, ClientRequestToken: token }));
      return undefined;
    } catch (error) {
      if (error instanceof IdempotentParameterMismatchException) return {};
      if (isPassing(error)) await pauseAfter(attempt);
      else if (isRefused(error)) return readReasons(pieces, reasonsOf(error));
      else throw error;
    }
  }
  throw refuseFor("store.busy", { service: "store" });
};
