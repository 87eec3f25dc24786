/** The days of a week, as ISO 8601 counts them. */
export const monday = 1;
export const tuesday = 2;
export const wednesday = 3;
export const thursday = 4;
export const friday = 5;
export const saturday = 6;
export const sunday = 7;
