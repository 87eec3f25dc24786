import { migrateOrSay } from "./migrate-or-say.ts";

/** `TABLE_NAME=… npm run migrate` brings a deployed table's items to the version of this release. */
const { from, to } = await migrateOrSay();
const what = from === to ? `have version ${to} already` : `were brought from version ${from} to ${to}`;
console.log(`The items of ${process.env.TABLE_NAME} ${what}.`);
