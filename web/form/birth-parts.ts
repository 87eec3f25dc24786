import { birthProblem } from "../../shared/people/birth-date.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import type { Problem } from "./problem.ts";

/** A date of birth as it is being written. */
export type BirthParts = { day: string; month: string; year: string };

/** Nothing written yet. */
export const noBirth: BirthParts = { day: "", month: "", year: "" };

/** The date that was written; undefined where there is no such day. */
export const birthDateOf = ({ day, month, year }: BirthParts): LocalDate | undefined => {
  const [y, m, d] = [year, month, day].map(Number);
  if (!(y && m && d)) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? date.toISOString().slice(0, 10) : undefined;
};

const said = { future: "birth-future", "too-old": "birth-too-old", rare: "birth-rare" } as const;

/** What is to mend in a written date of birth. */
export const problemInBirth = (parts: BirthParts, today: LocalDate): Problem | undefined => {
  const date = birthDateOf(parts);
  if (!date) return "birth";
  const problem = birthProblem(date, today);
  return problem && said[problem];
};
