import { bookedTurn } from "../../../shared/booking/arrival/turn-time.ts";
import { walkInTurn } from "../../../shared/booking/arrival/walk-in-turn.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { minute } from "../../../shared/time/instant.ts";
import type { Person, Rule } from "./simulated-day.ts";

/** The turn of somebody who came, by the product's own rule. */
export const turnOfPerson = ({ start, number, kind, arrived = start }: Person): Instant => {
  const place = { start, number, minutes: 7 };
  return kind === "booked" ? bookedTurn(place, arrived) : walkInTurn(place, arrived, undefined);
};

/** The rules that are compared; by number is how it was until 27 November 2026, and lives here alone. */
export const lineRules = {
  "by number": (a, b) => a.number - b.number,
  "by arrival": (a, b) => (a.arrived ?? 0) - (b.arrived ?? 0),
  "turn time": (a, b) => turnOfPerson(a) - turnOfPerson(b) || a.number - b.number,
} as const satisfies Record<string, Rule>;
export type RuleName = keyof typeof lineRules;

/** What a person is of to the rules. */
export type Group = "booked" | "late" | "walk-in";

export const groupOf = ({ kind, start, arrived = start }: Person): Group => {
  if (kind === "walk-in") return "walk-in";
  return arrived > start + 10 * minute ? "late" : "booked";
};

/** Minutes that somebody waited whose turn had come: booked from their time on, by themselves from their coming on. */
export const waitOf = ({ kind, start, arrived = start }: Person, called: Instant): number =>
  (called - (kind === "booked" ? Math.max(start, arrived) : arrived)) / minute;
