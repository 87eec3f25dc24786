import { siteName } from "../../../shared/place/site.ts";
import type { OpenSession } from "../../../shared/schedule/open-sessions.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { type PartOfDay, partOfDayAt, partsOfDay } from "../../time/part-of-day.ts";

/** A slot one can still have, who one would meet, and by how many minutes they are said to begin late. */
export type Choice = { slot: Slot; practitionerId: string; delay?: number };

/** The free slots of some sessions for a service, by time. */
export const choicesIn = (sessions: readonly OpenSession[], service: string): Choice[] =>
  sessions
    .filter(({ services }) => services.includes(service))
    .flatMap((session) =>
      session.free.map((number) => ({
        slot: slotAt(session, number),
        practitionerId: session.practitionerId,
        ...(session.delay !== undefined && { delay: session.delay }),
      })),
    )
    .sort((a, b) => a.slot.start - b.slot.start || a.practitionerId.localeCompare(b.practitionerId));

/** Slots by part of the day; parts without one are left out. */
export const byPartOfDay = (choices: readonly Choice[], zone: Zone): { part: PartOfDay; choices: Choice[] }[] =>
  partsOfDay
    .map((part) => ({
      part,
      choices: choices.filter(({ slot }) => partOfDayAt(slot.start, zone) === part),
    }))
    .filter((group) => group.choices.length > 0);

const meetingOf = ({ practitionerId, slot: { comeTo } }: Choice): string =>
  `${practitionerId} ${comeTo?.kind} ${siteName(comeTo)}`;

/** Slots by who would be met and where, in the order of their first one. */
export const byPractitioner = (choices: readonly Choice[]): { practitionerId: string; choices: Choice[] }[] =>
  [...new Map(choices.map((choice) => [meetingOf(choice), choice]))].map(([meeting, { practitionerId }]) => ({
    practitionerId,
    choices: choices.filter((choice) => meetingOf(choice) === meeting),
  }));
