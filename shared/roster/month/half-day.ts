import { addDays, type LocalDate } from "../../time/local-date.ts";
import { noon } from "../../time/zone.ts";
import type { Hours } from "./shift-code.ts";

/** The halves of a day, in order. */
export const bothHalves = ["a", "p"] as const;

/** A half of a day, by a clinic's wall clock: `a` until noon, `p` from noon. */
export type Half = (typeof bothHalves)[number];

/** A half of a certain day. */
export type HalfDay = { date: LocalDate; half: Half };

/** Names a half day among others. */
export const halfKey = ({ date, half }: HalfDay): string => `${date}${half}`;

/** The half days that hours lie in which begin on `date`, in order: of a night, the next morning too. */
export const halvesOf = (date: LocalDate, { from, to }: Hours): HalfDay[] => {
  const first = Math.floor(from / noon);
  return Array.from({ length: Math.ceil(to / noon) - first }, (_, index) => {
    const count = first + index;
    return { date: addDays(date, Math.floor(count / 2)), half: count % 2 === 0 ? "a" : "p" };
  });
};
