import { type Term, term } from "../table/clause.ts";

/** What a write adds that frees the place of somebody who was here: its number, which they were told and would answer to. */
export const isSpent = (number: number): Term => term`#spent ${new Set([number])}`;
