import { nouns } from "../../../shared/api/nouns.ts";
import { tableName } from "../table/client.ts";
import { versionKey } from "../table/keys.ts";
import { dataVersion, saveDataVersion, UnfitTable } from "./data-version.ts";
import { firstItem } from "./first-item.ts";
import type { Step } from "./step.ts";
import { steps } from "./steps.ts";

/** What a migration found and left. */
export type Migrated = { from: number; to: number };

const partitions = Object.values(nouns).map(({ partition }) => partition);

/**
 * The version of a table that says none. One that holds nothing at all is new; whatever of ours it holds, be it one item
 * that nobody can read, may be of the first version, and each step may be run again.
 */
const versionUnsaid = async (newest: number): Promise<number> => {
  const item = await firstItem();
  if (!item) return newest;
  // Another run began since this one asked, and has brought the items somewhere.
  if (item.PK === versionKey().PK) return (await dataVersion()) ?? 1;
  if (partitions.some((partition) => String(item.PK).startsWith(partition))) return 1;
  throw new UnfitTable(`${tableName()} holds what is not Jumpa's, and stays as it is: TABLE_NAME names another table.`);
};

/**
 * Brings the items of the table named by `TABLE_NAME` to the version of this release, one step after the other; it may
 * run while the functions do, and begins where an earlier run ended.
 * @param known the steps there are
 * @throws UnfitTable where the items are of a later version, or not ours; nothing is written
 */
export const migrateTable = async (known: readonly Step[] = steps): Promise<Migrated> => {
  const newest = known.at(-1)?.to ?? 1;
  const said = await dataVersion();
  const from = said ?? (await versionUnsaid(newest));
  if (from > newest)
    throw new UnfitTable(
      `The data in ${tableName()} have version ${from}, and this release knows none after ${newest}: run the newer release that wrote them.`,
    );
  for (const { to, run } of known.filter(({ to }) => to > from)) {
    await run();
    await saveDataVersion(to);
  }
  if (said === undefined && from === newest) await saveDataVersion(newest);
  return { from, to: newest };
};
