import * as z from "zod/mini";
import { either, isNew, term } from "../table/clause.ts";
import { tableName } from "../table/client.ts";
import { itemAt } from "../table/items.ts";
import { versionKey } from "../table/keys.ts";
import { putIf } from "../table/put-if.ts";

/**
 * What a table holds is nothing that this release can bring to its version: it is left as it is, and the message says
 * why.
 */
export class UnfitTable extends Error {
  override name = "UnfitTable";
}

const Marker = z.object({ version: z.int().check(z.minimum(1)) });

const asked = "TABLE_NAME has to be what the stack puts out as TableName";

/** What it means that a table can't be asked for one of our keys. */
const told = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  if (error.name === "ResourceNotFoundException") return new UnfitTable(`There is no table ${tableName()}: ${asked}.`);
  if (error.name !== "ValidationException") return error;
  return new UnfitTable(`${tableName()} is no table of Jumpa's (${error.message}): ${asked}.`);
};

/**
 * The version the table says its items have; undefined where it says nothing.
 * @throws UnfitTable where it is not there, has other keys, or says what is no version
 */
export const dataVersion = async (): Promise<number | undefined> => {
  const item = await itemAt(versionKey()).catch((error: unknown) => {
    throw told(error);
  });
  const { data } = Marker.safeParse(item);
  if (item && !data)
    throw new UnfitTable(
      `What ${tableName()} says of its version can't be read: its item VERSION / VERSION needs the release's number as "version".`,
    );
  return data?.version;
};

/** Lets the table say that its items have `version`, unless another run has brought it there or further. */
export const saveDataVersion = async (version: number): Promise<void> => {
  await putIf({ ...versionKey(), version }, either(isNew, term`#version < ${version}`));
};
