import { districtIds } from "../district/districts.ts";
import { tableName } from "../table/client.ts";
import { dataVersion, saveDataVersion } from "./data-version.ts";
import { type Step, steps } from "./steps.ts";

/** The items were written by a newer release than this one, which can't know what they say. */
export class NewerData extends Error {
  override name = "NewerData";

  constructor(version: number, newest: number) {
    super(
      `The data in ${tableName()} have version ${version}, and this release knows none after ${newest}: run the newer release that wrote them, or keep other data with "npm start -- --data <folder>".`,
    );
  }
}

/** What a migration found and left. */
export type Migrated = { from: number; to: number };

/** Nothing is stored without its district: a table that has none is a new one. */
const isNew = async (): Promise<boolean> => (await districtIds()).length === 0;

/**
 * Brings the items of the table named by `TABLE_NAME` to the version of this release, one step after the other; it may
 * run while the functions do, and begins where an earlier run ended.
 * @param known the steps there are
 * @throws NewerData where the items are of a later version
 */
export const migrateTable = async (known: readonly Step[] = steps): Promise<Migrated> => {
  const newest = known.at(-1)?.to ?? 1;
  const said = await dataVersion();
  const from = said ?? ((await isNew()) ? newest : 1);
  if (from > newest) throw new NewerData(from, newest);
  for (const { to, run } of known.filter(({ to }) => to > from)) {
    await run();
    await saveDataVersion(to);
  }
  if (said === undefined) await saveDataVersion(newest);
  return { from, to: newest };
};
