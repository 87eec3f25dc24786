import { birthProblem } from "../../shared/people/birth-date.ts";
import type { Instant } from "../../shared/time/instant.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import type { Checked, Problem } from "./checked.ts";

/** A date of birth as it is being written. */
export type BirthParts = { day: string; month: string; year: string };

/** Nothing written yet. */
export const noBirth: BirthParts = { day: "", month: "", year: "" };

/** A part as it counts: digits of full width, as some keyboards write them, are the plain ones. */
const plain = (part: string): string => part.normalize("NFKC").trim();

/** The date that was written; undefined where there is no such day. */
export const birthDateOf = ({ day, month, year }: BirthParts): LocalDate | undefined => {
  const [y, m, d] = [year, month, day].map((part) => Number(plain(part)));
  if (!(y && m && d)) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? date.toISOString().slice(0, 10) : undefined;
};

/** What is missing of a date: a part isn't filled in, or the year is cut short (`85`). */
const missingIn = ({ day, month, year }: BirthParts): Problem | undefined => {
  const written = [day, month, year].map(plain);
  if (written.includes("")) return "birth-empty";
  return /^\d{1,3}$/.test(plain(year)) ? "birth-year" : undefined;
};

/** Checks a written date of birth, by the same rule as the server. */
export const checkBirth = (parts: BirthParts, now: Instant): Checked<LocalDate> => {
  const missing = missingIn(parts);
  if (missing) return { problem: missing };
  const date = birthDateOf(parts);
  if (!date) return { problem: "birth" };
  switch (birthProblem(date, now)) {
    case "future":
      return { problem: "birth-future" };
    case "too-old":
      return { problem: "birth-too-old" };
    case "rare":
      return { value: date, doubt: "birth-rare" };
    default:
      return { value: date };
  }
};
