import { ageOn, type LocalDate } from "../time/local-date.ts";

/** Nobody has lived longer. */
const longestLife = 130;
/** Beyond it a mistake is likelier than such an age: asked once more. */
export const rareAge = 110;

/** What is wrong with a date of birth on the day `today`; `rare` is only unlikely. */
export const birthProblem = (date: LocalDate, today: LocalDate): "future" | "too-old" | "rare" | undefined => {
  if (date > today) return "future";
  const age = ageOn(date, today);
  if (age > longestLife) return "too-old";
  return age > rareAge ? "rare" : undefined;
};
