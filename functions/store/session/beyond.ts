import { type Term, term } from "../table/clause.ts";

/**
 * What a write adds to a session that gives a number beyond its places, and one deletes that frees it: it is nobody's hours
 * then. They are a set, which needs nothing that is there before.
 */
export const isBeyond = (number: number): Term => term`#beyond ${new Set([number])}`;
