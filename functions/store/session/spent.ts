/**
 * What a write adds that frees the number of somebody who was here: they were told it, and would answer to it. Without this
 * it asks that they were not, so that who comes just then is not overlooked.
 */
export const spending = " ADD spent :spent";

/** The values that the clause uses. */
export const spentValues = (number: number) => ({ ":spent": new Set([number]) });
