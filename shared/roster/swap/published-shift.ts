import type { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { Instant } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { instantAt, type Zone } from "../../time/zone.ts";
import type { ShiftOf } from "../change/absence.ts";
import { type ClosedTime, isClosedFor } from "../month/closed-time.ts";
import { codesByName } from "../month/plan-month.ts";
import { monthOf } from "../month/roster-month.ts";
import { type Cell, cellOf } from "../month/roster-row.ts";
import { type Code, hoursOn } from "../month/shift-code.ts";
import type { RosterVersion } from "../publish/roster-version.ts";
import { type FreeShift, type OwnedShift, ownedIn, type Swap } from "./swap.ts";

/** A month as it is published, and when in it the clinic is closed. */
export type PublishedSheet = Pick<RosterVersion, "month" | "version" | "rows" | "codes"> & {
  closed?: readonly ClosedTime[];
};

/** What is published of a clinic's months. */
export type Published = readonly PublishedSheet[];

const cellIn = ({ rows }: Published[number], practitionerId: PractitionerId, date: LocalDate): Cell =>
  cellOf(rows.find((row) => row.practitionerId === practitionerId)?.cells ?? {}, date);

/** What a code is on a day; nothing where the month isn't published, or has no such code. */
const codeOn = (published: Published, { date, code: name }: { date: LocalDate; code: Code }) => {
  const sheet = published.find(({ month }) => month === monthOf(date));
  const code = sheet && codesByName(sheet.codes).get(name);
  if (!sheet || !code) return undefined;
  const { outpost, practice: { channel } = {} } = code;
  const shift = { date, code: name, name: code.name, hours: hoursOn(code, date), version: sheet.version };
  return { sheet, shift: { ...shift, ...(outpost && { outpost }), ...(channel && { channel }) } };
};

/** A shift of somebody as it is published, if it is. */
export const findOwned = (published: Published, { practitionerId, ...of }: ShiftOf): OwnedShift | undefined => {
  const found = codeOn(published, of);
  const cell = found ? cellIn(found.sheet, practitionerId, of.date) : [];
  return found && cell.includes(of.code) ? { practitionerId, ...found.shift, cell } : undefined;
};

/**
 * A shift of somebody as it is published.
 * @throws Refusal `roster.shift-unknown`
 */
export const ownedShift = (published: Published, of: ShiftOf): OwnedShift => {
  const found = findOwned(published, of);
  if (!found) throw new Refusal("roster.shift-unknown");
  return found;
};

const findFree = (published: Published, of: { date: LocalDate; code: Code }): FreeShift | undefined => {
  const found = codeOn(published, of);
  // Nothing fills a time that is closed but a scheduler's own hand.
  if (!found || isClosedFor(found.sheet.closed, of.date, found.shift.hours)) return undefined;
  const holders = found.sheet.rows.filter(({ cells }) => cellOf(cells, of.date).includes(of.code));
  return { ...found.shift, holders: holders.map(({ practitionerId }) => practitionerId).toSorted() };
};

/**
 * A shift that a code of a published month makes on a day, and who has it.
 * @throws Refusal `roster.shift-unknown`
 */
export const freeShift = (published: Published, of: { date: LocalDate; code: Code }): FreeShift => {
  const found = findFree(published, of);
  if (!found) throw new Refusal("roster.shift-unknown");
  return found;
};

const isAs = (a: object, b: object): boolean =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());

/** Somebody's shift as it is published now, if that is what it was: its day, hours and place, and all of its cell. */
const ownedAgain = (was: OwnedShift, is: OwnedShift | undefined): OwnedShift | undefined =>
  is && isAs({ ...was, version: 0, name: "" }, { ...is, version: 0, name: "" }) ? is : undefined;

/**
 * A shift that nobody has as it is published now, if it is what it was. Who else has one of its code is no matter, but one
 * more of them than there were has the place that was offered.
 */
const freeAgain = (was: FreeShift, is: FreeShift | undefined): FreeShift | undefined => {
  const isSame =
    is && isAs({ ...was, version: 0, name: "", holders: [] }, { ...is, version: 0, name: "", holders: [] });
  return isSame && is.holders.length <= was.holders.length ? { ...is, holders: was.holders } : undefined;
};

/** A request with its shifts as they are published now; nothing where a later version has one of them otherwise. */
export const findPublished = (swap: Swap, published: Published): Swap | undefined => {
  if (swap.kind === "open") {
    const shift = freeAgain(swap.shift, findFree(published, swap.shift));
    return shift && { ...swap, shift };
  }
  const shift = ownedAgain(swap.shift, findOwned(published, swap.shift));
  if (!shift || swap.kind === "give") return shift && { ...swap, shift };
  const inReturn = ownedAgain(swap.inReturn, findOwned(published, swap.inReturn));
  return inReturn && { ...swap, shift, inReturn };
};

/** Whether a month has a shift of a request otherwise; of those in other months it says nothing. */
export const isOtherIn = (swap: Swap, sheet: PublishedSheet): boolean => {
  const isIn = ({ date }: { date: LocalDate }): boolean => monthOf(date) === sheet.month;
  if (swap.kind === "open") return isIn(swap.shift) && !freeAgain(swap.shift, findFree([sheet], swap.shift));
  return ownedIn(swap).some((shift) => isIn(shift) && !ownedAgain(shift, findOwned([sheet], shift)));
};

/**
 * A request with its shifts as they are published now.
 * @throws Refusal `roster.swap-changed` where a later version has one of their cells, its hours or its place otherwise
 */
export const asPublished = (swap: Swap, published: Published): Swap => {
  const found = findPublished(swap, published);
  if (!found) throw new Refusal("roster.swap-changed");
  return found;
};

/** When a shift begins. */
export const beginOf = ({ date, hours }: Pick<OwnedShift, "date" | "hours">, zone: Zone): Instant =>
  instantAt(date, hours.from, zone);
