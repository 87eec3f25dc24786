import type { OpenSession } from "../../../shared/roster/open-session.ts";
import { type Slot, slotAt } from "../../../shared/roster/slot.ts";
import { wallClock, type Zone } from "../../../shared/time/zone.ts";

const parts = ["morning", "noon", "afternoon", "evening"] as const;
export type PartOfDay = (typeof parts)[number];

/** A slot one can still have, and who one would meet. */
export type Choice = { slot: Slot; practitionerId: string };

/** What people call an hour: pagi until 11, siang until 15, sore until 18, then malam. */
const partAt = (hour: number): PartOfDay => {
  if (hour < 11) return "morning";
  if (hour < 15) return "noon";
  return hour < 18 ? "afternoon" : "evening";
};

/** The free slots of some sessions for a service, by time. */
export const choicesIn = (sessions: readonly OpenSession[], service: string): Choice[] =>
  sessions
    .filter(({ services }) => services.includes(service))
    .flatMap((session) =>
      session.free.map((number) => ({ slot: slotAt(session, number), practitionerId: session.practitionerId })),
    )
    .sort((a, b) => a.slot.start - b.slot.start || a.practitionerId.localeCompare(b.practitionerId));

/** Slots by part of the day; parts without one are left out. */
export const byPartOfDay = (choices: readonly Choice[], zone: Zone): { part: PartOfDay; choices: Choice[] }[] =>
  parts
    .map((part) => ({
      part,
      choices: choices.filter(({ slot }) => partAt(Number(wallClock(slot.start, zone).slice(0, 2))) === part),
    }))
    .filter((group) => group.choices.length > 0);

/** Slots by who would be met, in the order of their first one. */
export const byPractitioner = (choices: readonly Choice[]): { practitionerId: string; choices: Choice[] }[] =>
  [...new Set(choices.map(({ practitionerId }) => practitionerId))].map((practitionerId) => ({
    practitionerId,
    choices: choices.filter((choice) => choice.practitionerId === practitionerId),
  }));
