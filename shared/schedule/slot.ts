import * as z from "zod/mini";
import type { PatientId } from "../people/patient.ts";
import { isSameSite, Site } from "../place/site.ts";
import { Instant, minute } from "../time/instant.ts";
import type { BookableWindow } from "./bookable-window.ts";
import {
  type Hold,
  hasNumber,
  lastNumber,
  longestSlot,
  numbersOf,
  placeStart,
  Series,
  type Session,
  SessionId,
  shortestSlot,
  takesMore,
} from "./session.ts";

/**
 * One place in a session (FHIR Slot). It carries its whole grid position, so that a claim is checked against the
 * session by the store itself, without a read before it: a slot that is off the grid equals none of the session's.
 */
export const Slot = z
  .object({
    sessionId: SessionId,
    /** The queue number it gives, from 1. */
    number: z.int().check(z.minimum(1), z.maximum(lastNumber)),
    start: Instant,
    minutes: z.int().check(z.minimum(shortestSlot), z.maximum(longestSlot)),
    /** Where its patient comes to, as whoever takes it was told; absent where they are met by video. */
    comeTo: z.optional(Site),
    /** The hundred that its number is called under, as whoever takes it was told. */
    series: z.optional(Series),
  })
  .register(z.globalRegistry, { id: "Slot", says: "none" });
export type Slot = z.infer<typeof Slot>;

/** The grid of a session: all that is needed to name its slots. */
export type Grid = Pick<Session, "id" | "start" | "minutes" | "count" | "comeTo" | "series">;

/** Slot `number` of a session. */
export const slotAt = ({ id, start, minutes, comeTo, series }: Omit<Grid, "count">, number: number): Slot => ({
  sessionId: id,
  number,
  start: placeStart({ start, minutes }, number),
  minutes,
  ...(comeTo && { comeTo }),
  ...(series && { series }),
});

/** The slots of a session, in order. */
export const slotsOf = (grid: Grid): Slot[] => numbersOf(grid).map((number) => slotAt(grid, number));

export const slotEnd = (slot: Slot): Instant => slot.start + slot.minutes * minute;

/** The start that a session must have for `slot` to lie on its grid. */
export const sessionStartOf = (slot: Pick<Slot, "start" | "number" | "minutes">): Instant =>
  slot.start - (slot.number - 1) * slot.minutes * minute;

/** Whether `slot` lies on the session's grid, and is called as it is there, wherever it is met. */
export const isOnGrid = (slot: Slot, grid: Omit<Grid, "comeTo">): boolean =>
  hasNumber(grid, slot.number) &&
  slot.minutes === grid.minutes &&
  sessionStartOf(slot) === grid.start &&
  slot.series === grid.series;

/** Whether `slot` is one of the session's own, met where it says. */
export const isSlotOf = (slot: Slot, session: Grid): boolean =>
  isOnGrid(slot, session) && isSameSite(slot.comeTo, session.comeTo);

export const isSameSlot = (a: Slot, b: Slot): boolean =>
  a.sessionId === b.sessionId &&
  a.number === b.number &&
  a.start === b.start &&
  a.minutes === b.minutes &&
  a.series === b.series &&
  isSameSite(a.comeTo, b.comeTo);

/** Whether a hold keeps others than `whose` out at `now`. */
const keepsOut = (hold: Hold | undefined, now: Instant, whose: PatientId | undefined): boolean =>
  hold !== undefined && hold.until >= now && hold.for !== whose;

/**
 * The queue numbers of a session that can be had at `now`, in order: nobody holds them, nor had one here, and they are kept
 * for nobody; a session that is closed or reserved has none to give.
 * @param whose the patient who would have one @default somebody for whom nothing is kept
 */
export const freeNumbers = (
  {
    state,
    reserved,
    count,
    claims,
    holds = {},
    spent = [],
  }: Pick<Session, "state" | "reserved" | "count" | "claims" | "holds" | "spent">,
  now: Instant,
  whose?: PatientId,
): number[] =>
  takesMore({ state, reserved })
    ? numbersOf({ count }).filter(
        (number) => claims[number] === undefined && !spent.includes(number) && !keepsOut(holds[number], now, whose),
      )
    : [];

/** Which slots are asked for: those that can be had at `now`, and start at or after `from` and before `until`. */
type Asked = Pick<BookableWindow, "now"> & Partial<BookableWindow>;

/** The slots of an open session that can be had, in order. */
export const freeSlots = (session: Session, { now, from = now, until = Number.POSITIVE_INFINITY }: Asked): Slot[] =>
  freeNumbers(session, now)
    .map((number) => slotAt(session, number))
    .filter(({ start }) => start >= from && start < until);
