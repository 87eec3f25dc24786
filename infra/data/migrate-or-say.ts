import { type Migrated, migrateTable, NewerData } from "../../functions/store/migrations/migrate-table.ts";
import { plainExit } from "./plain-exit.ts";

/** Brings the table's items to the version of this release; where a newer one wrote them, says so and ends the program. */
export const migrateOrSay = (): Promise<Migrated> =>
  migrateTable().catch((error: unknown) => {
    if (!(error instanceof NewerData)) throw error;
    console.error(error.message);
    return process.exit(plainExit);
  });
