import { Refusal } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";
import type { LocalDate } from "../time/local-date.ts";
import { localDate } from "../time/zone.ts";
import { birthProblem } from "./birth-date.ts";

/**
 * Admits a date of birth that has come, somewhere in Indonesia, and that somebody who lives can have. The east has the
 * earliest day, and a phone has no clinic whose day it would be.
 * @param field what the caller calls it
 * @throws Refusal `request.invalid`
 */
export const requireBirthDate = (date: LocalDate, now: Instant, field: string): void => {
  const problem = birthProblem(date, localDate(now, "WIT"));
  if (problem === "future" || problem === "too-old") throw new Refusal("request.invalid", { fields: [field] });
};
