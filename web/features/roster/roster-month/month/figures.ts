/** What people compare, in the margin. */
export const figures = ["hours", "weekends", "afternoons", "practices"] as const;
