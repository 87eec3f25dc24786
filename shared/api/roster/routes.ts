import { getRosterMonth } from "./get-roster-month.ts";

/** What can be asked of rosters. */
export const rosterRoutes = [getRosterMonth] as const;
