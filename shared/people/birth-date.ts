import { Refusal } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";
import { ageOn, type LocalDate } from "../time/local-date.ts";
import { localDate } from "../time/zone.ts";

/** Nobody has lived longer. */
const longestLife = 130;
/** Beyond it a mistake is likelier than such an age: asked once more. */
export const rareAge = 110;

/**
 * What is wrong with a date of birth that is told at `now`; `rare` is only unlikely. The day must have come somewhere in
 * Indonesia: the east has the earliest day, and a phone has no clinic whose day it would be.
 */
export const birthProblem = (date: LocalDate, now: Instant): "future" | "too-old" | "rare" | undefined => {
  const today = localDate(now, "WIT");
  if (date > today) return "future";
  const age = ageOn(date, today);
  if (age > longestLife) return "too-old";
  return age > rareAge ? "rare" : undefined;
};

/**
 * Admits a date of birth that has come and that somebody who lives can have.
 * @param field what the caller calls it
 * @throws Refusal `request.invalid`
 */
export const requireBirthDate = (date: LocalDate, now: Instant, field: string): void => {
  const problem = birthProblem(date, now);
  if (problem === "future" || problem === "too-old") throw new Refusal("request.invalid", { fields: [field] });
};
