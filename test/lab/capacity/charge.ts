/** What a request takes of one partition key. */
export type Charge = { partition: string; write: number; read: number };

/** Write units: one for each kilobyte of the larger of the item before and after; twice that in a transaction. */
export const writeUnits = (before: number, after: number, inTransaction: boolean): number =>
  Math.max(1, Math.ceil(Math.max(before, after) / 1024)) * (inTransaction ? 2 : 1);

/** Read units: one for each 4 kilobytes; half of it where an earlier state will do. */
export const readUnits = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
