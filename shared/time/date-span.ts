import * as z from "zod/mini";
import { LocalDate } from "./local-date.ts";

/** Days that follow each other, from the first to the last. */
export const DateSpan = z
  .object({ from: LocalDate, until: LocalDate })
  .check(z.refine(({ from, until }) => from <= until));
export type DateSpan = z.infer<typeof DateSpan>;

/** Whether a day lies in one of some spans. */
export const isInSpans = (spans: readonly DateSpan[], date: LocalDate): boolean =>
  spans.some(({ from, until }) => from <= date && date <= until);
