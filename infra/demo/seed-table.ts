import { migrateOrSay } from "../data/migrate-or-say.ts";
import { seed } from "./seed.ts";

/** `TABLE_NAME=… node infra/demo/seed-table.ts` fills a table, the local one or a deployed one. */
// What an older release left comes first: seeding takes whatever is there for what this release would write.
await migrateOrSay();
const { written, yearsWithoutHolidays } = await seed(Date.now());
console.log(`demonstration data: ${written} items added to ${process.env.TABLE_NAME}`);
for (const year of yearsWithoutHolidays)
  console.warn(`no holidays are known for ${year} yet: enter the decree in infra/demo/`);
