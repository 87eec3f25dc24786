/**
 * What a write adds to a session that gives a number beyond its places, and one deletes that frees it: it is nobody's hours
 * then. They are a set, which needs nothing that is there before.
 */
export const beyondClause = "beyond :beyond";

/** The values that the clause uses. */
export const beyondValues = (number: number) => ({ ":beyond": new Set([number]) });
