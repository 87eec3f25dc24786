import type { Attempt } from "../history/attempt.ts";

/** What a client process is to do: its part in one history. */
export type Task = {
  run: string;
  seed: number;
  history: number;
  client: number;
  intents: number;
  /** Part of what is wanted that is about the roster. */
  changes: number;
  table: string;
  /** Books by looking first, as the control that must be caught. */
  naive: boolean;
};

/** What it reports when it is done. */
export type Done = { history: number; attempts: Attempt[] };
