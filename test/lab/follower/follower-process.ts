import { followTable } from "./follow-table.ts";
import type { Following } from "./told.ts";

const fallOver = (error: unknown): never => {
  console.error("The follower fell over:", error);
  return process.exit(1);
};

process.on("message", (following: Following) => {
  process.env.TABLE_NAME = following.table;
  const listener = { tell: (told: object) => void process.send?.(told), goesOn: () => process.connected, fallOver };
  followTable(following, listener).catch(fallOver);
});
process.on("disconnect", () => process.exit());
