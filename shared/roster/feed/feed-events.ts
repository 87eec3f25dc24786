import type { PractitionerId } from "../../people/practitioner.ts";
import { siteName } from "../../place/site.ts";
import { day, type Instant } from "../../time/instant.ts";
import { instantAt, localDate, type Zone } from "../../time/zone.ts";
import type { HeldAt } from "../month/held-session.ts";
import { type OwnShift, ownShifts } from "../month/own-shifts.ts";
import { monthOf, nextMonth, type RosterMonth } from "../month/roster-month.ts";
import { shiftId } from "../month/shift-id.ts";
import { isTold } from "../publish/gone-shifts.ts";
import type { PublishedMonth } from "../publish/published-month.ts";
import type { FeedEvent } from "./calendar-text.ts";

/** How far back a calendar goes, and over how many months in all. */
const backFor = 60 * day;
const monthsTold = 7;

/** The months that a calendar tells of: the two before, this one, and four or so to come. */
export const monthsToTell = (now: Instant, zone: Zone): RosterMonth[] => {
  const months = [monthOf(localDate(now - backFor, zone))];
  while (months.length < monthsTold) months.push(nextMonth(months[months.length - 1] ?? ""));
  return months;
};

/** Whose calendar it is, what their clinic is called, and when somebody asks. */
type Telling = { practitionerId: PractitionerId; place: string; zone: Zone; now: Instant };

/** Where patients are met still who had a time before its place changed: the shift itself is where the month says. */
const noteOf = ({ comeTo }: HeldAt, place: string): string => {
  const where = comeTo ? `tatap muka di ${siteName(comeTo) ?? place}` : "lewat ponsel";
  return `Pasien yang sudah punya janji masih ditemui ${where}.`;
};

/** What a published month says of one person, as events of a calendar: one for each session, by its id. */
export const feedEvents = (month: PublishedMonth, { practitionerId, place, zone, now }: Telling): FeedEvent[] => {
  const { clinicId, version, at } = month;
  const gone = (month.gone ?? [])
    .filter((shift) => shift.practitionerId === practitionerId && isTold(shift, now))
    .map((shift): OwnShift => ({ ...shift, clinicId }));
  const eventOf = (shift: OwnShift, isCancelled: boolean): [string, FeedEvent] => {
    const { date, hours, code, name, heldAt } = shift;
    const uid = shiftId({ clinicId, practitionerId, date, hours });
    const [start, end] = [instantAt(date, hours.from, zone), instantAt(date, hours.to, zone)];
    const where = shift.outpost ? `${shift.outpost.name}, ${place}` : place;
    const note = heldAt && { note: noteOf(heldAt, place) };
    return [uid, { uid, start, end, summary: `${name} (${code})`, place: where, ...note, version, at, isCancelled }];
  };
  const shifts = ownShifts(month, practitionerId).map((shift) => eventOf(shift, false));
  return [...new Map([...gone.map((shift) => eventOf(shift, true)), ...shifts]).values()];
};
