/** What a write adds that frees the place of somebody who was here: its number, which they were told and would answer to. */
export const leaving = (wasHere: boolean): string => (wasHere ? " ADD spent :spent" : "");

/** The values that it uses. */
export const spentValues = (number: number) => ({ ":spent": new Set([number]) });
