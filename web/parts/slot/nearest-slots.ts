import type { OpenSession } from "../../../shared/schedule/open-sessions.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { type Choice, choicesIn } from "./grouped-choices.ts";

/** A clinic's day as the API answers it, also in the refusal of a lost race. */
export type OpenDay = { date: string; sessions: OpenSession[] };

/** The days that come with the refusal of a slot; none where they are missing. */
export const daysIn = (details: { readonly [name: string]: unknown }): OpenDay[] =>
  Array.isArray(details.days) ? (details.days as OpenDay[]) : [];

/** Up to `count` free slots closest in time to a lost one; of two at the same time, the same practitioner's first. */
export const nearestSlots = (days: readonly OpenDay[], lost: Slot, service: string, count = 3): Choice[] => {
  const distance = ({ slot }: Choice): number => Math.abs(slot.start - lost.start);
  const sameSession = ({ slot }: Choice): number => (slot.sessionId === lost.sessionId ? 0 : 1);
  return choicesIn(
    days.flatMap(({ sessions }) => sessions),
    service,
  )
    .filter(({ slot }) => slot.sessionId !== lost.sessionId || slot.number !== lost.number)
    .sort((a, b) => distance(a) - distance(b) || sameSession(a) - sameSession(b) || a.slot.start - b.slot.start)
    .slice(0, count);
};
