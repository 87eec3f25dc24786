import { UnfitTable } from "../../functions/store/migrations/data-version.ts";
import { type Migrated, migrateTable } from "../../functions/store/migrations/migrate-table.ts";
import { plainExit } from "./plain-exit.ts";

const unnamed = "TABLE_NAME is not set: it has to be what the stack puts out as TableName.";

const say = (line: string): never => {
  console.error(line);
  return process.exit(plainExit);
};

/**
 * Brings the table's items to the version of this release; where that can't be, says why in one line and ends the
 * program.
 */
export const migrateOrSay = async (): Promise<Migrated> => {
  if (!process.env.TABLE_NAME) return say(unnamed);
  return migrateTable().catch((error: unknown) => {
    if (!(error instanceof UnfitTable)) throw error;
    return say(error.message);
  });
};
