/** A number from 0 up to, but not, 1. */
export type Random = () => number;

/** How long to search, and with what luck: the same numbers find the same roster. */
export type Effort = { moves: number; random: Random };
