import { Refusal } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";
import type { LocalDate } from "../time/local-date.ts";
import { birthProblem } from "./birth-date.ts";

/**
 * Admits a date of birth that has come and that somebody who lives can have.
 * @param field what the caller calls it
 * @throws Refusal `request.invalid`
 */
export const requireBirthDate = (date: LocalDate, now: Instant, field: string): void => {
  const problem = birthProblem(date, now);
  if (problem === "future" || problem === "too-old") throw new Refusal("request.invalid", { fields: [field] });
};
