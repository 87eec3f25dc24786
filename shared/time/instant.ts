import * as z from "zod/mini";

/**
 * A point in time: milliseconds since 1970-01-01T00:00Z, before the year 2101. Instants are UTC everywhere; only
 * `zone.ts` knows local time. The end is there so that every instant has a date: a number beyond has none.
 */
export const Instant = z.int().check(z.minimum(0), z.lt(Date.UTC(2101, 0, 1)));
export type Instant = z.infer<typeof Instant>;

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
