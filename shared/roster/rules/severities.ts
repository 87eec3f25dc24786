/** How much it matters that a rule is broken, the worst first. */
export const severities = ["blocks", "warns", "informs"] as const;
