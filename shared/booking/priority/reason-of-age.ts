import { ageOn, type LocalDate } from "../../time/local-date.ts";
import type { precedenceReasons } from "./priority-reasons.ts";

/** From this age on somebody is elderly (*lansia*), as the law on the welfare of the elderly has it (UU 13/1998). */
const elderlyFrom = 60;

/** Below this age somebody is an infant (*bayi*). */
const infantBelow = 1;

/** What a person's age alone is a reason for, on a day. */
export const reasonOfAge = (
  birthDate: LocalDate,
  on: LocalDate,
): Extract<(typeof precedenceReasons)[number], "elderly" | "infant"> | undefined => {
  const age = ageOn(birthDate, on);
  if (age >= elderlyFrom) return "elderly";
  return age < infantBelow ? "infant" : undefined;
};
