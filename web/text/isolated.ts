/** What people typed, set apart within a sentence: letters that turn the direction turn nothing outside of it. */
export const isolated = (typed: string): string => `\u2068${typed}\u2069`;
