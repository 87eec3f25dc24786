import type { Refused } from "../refusal/refused.ts";
import { householdLimit } from "./household.ts";

/** What is refused about people and households. */
export const peopleRefusals = {
  "patient.foreign": {
    status: 403,
    id: "Orang ini tidak terdaftar di keluarga Anda.",
    en: "This person is not in your household.",
  },
  "household.full": {
    status: 409,
    id: `Satu akun memuat paling banyak ${householdLimit} orang.`,
    en: `One account holds at most ${householdLimit} people.`,
  },
  "household.self-exists": { status: 409, id: "Data diri Anda sudah terdaftar.", en: "You are registered already." },
} as const satisfies Record<string, Refused>;

declare module "../refusal/refusal.ts" {
  interface RefusalTables {
    people: typeof peopleRefusals;
  }
}
