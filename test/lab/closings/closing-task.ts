import type { Attempt } from "../history/attempt.ts";

/** One closing of a session that so many people are booking at the time. */
export type ClosingTask = { table: string; run: string; seed: number; round: number; people: number };

/** What they and the scheduler saw. */
export type ClosingDone = { round: number; attempts: Attempt[] };
