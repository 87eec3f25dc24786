import { isDeepStrictEqual } from "node:util";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { planMonth } from "../../../shared/roster/month/plan-month.ts";
import {
  bringSessions,
  daysToBring,
  type SessionWrite,
  sessionOfWrite,
} from "../../../shared/roster/publish/bring-sessions.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { type Session, sessionIdParts } from "../../../shared/schedule/session.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { offersSwept } from "../../booking/displaced/offers-swept.ts";
import { enterDue } from "../../store/due/due-list.ts";
import { endVersion } from "../../store/roster/month-heads.ts";
import { saveSessions } from "../../store/roster/save-sessions.ts";
import { sessionsOf } from "../../store/session/sessions.ts";
import { pauseAfter, untilSaved } from "../../store/table/try-again.ts";
import { roomBeside } from "../../store/table/write-room.ts";
import { now } from "../../time/now.ts";
import { timeLeft } from "../../trigger/deadline.ts";
import { sessionsOfDays } from "./sessions-of-days.ts";

const live = { sessionsOf, saveSessions, enterDue, endVersion, pauseAfter, timeLeft, now };
type Deps = typeof live;

/** How many sessions are written at once, beside the month's head. */
const mostAtOnce = roomBeside("heads");

/** What is not begun with so little time left is left to the clock, so that the answer still comes. */
const reserveMs = 2_500;

const dateOf = (id: string): LocalDate => sessionIdParts(id).date;

/** Writes in as few transactions as hold them, a day's in one unless it is longer than one. */
const inParts = (writes: readonly SessionWrite[]): SessionWrite[][] => {
  const parts: SessionWrite[][] = [];
  for (const day of Map.groupBy(writes, (write) => dateOf(sessionOfWrite(write))).values())
    for (let first = 0; first < day.length; first += mostAtOnce) {
      const piece = day.slice(first, first + mostAtOnce);
      const last = parts.at(-1);
      if (last && last.length + piece.length <= mostAtOnce) last.push(...piece);
      else parts.push(piece);
    }
  return parts;
};

/** What of a month is brought: the version, where its clinic is, and its sessions where they were just read. */
export type MonthToBring = { version: RosterVersion; zone: Zone; sessions?: readonly Session[] };

type Outcome = "done" | "late" | "over";

/** What is still to be written of some days. */
const writesOf = (
  deps: Deps,
  { version, zone }: MonthToBring,
  days: readonly LocalDate[],
  sessions: readonly Session[],
): SessionWrite[] => {
  const shapes = planMonth({ ...version, zone }).filter(({ id }) => days.includes(dateOf(id)));
  return bringSessions(shapes, sessions, deps.now()).writes;
};

/** `stuck`: one of them refuses, and is to be seen as it was: it can't be read, so that nobody knows what it lacks. */
const bringPart = (deps: Deps, month: MonthToBring, part: SessionWrite[]): Promise<"done" | "over" | "stuck"> => {
  const days = [...new Set(part.map((write) => dateOf(sessionOfWrite(write))))];
  let writes = part;
  return untilSaved(
    "few",
    async () => {
      const outcome = await deps.saveSessions(month.version, writes);
      if (outcome !== "changed") return { saved: outcome };
      const ids = new Set(part.map(sessionOfWrite));
      const sessions = await sessionsOfDays(deps, month.version.clinicId, days);
      const next = writesOf(deps, month, days, sessions).filter((write) => ids.has(sessionOfWrite(write)));
      if (isDeepStrictEqual(next, writes)) return { saved: "stuck" };
      writes = next;
      return undefined;
    },
    deps.pauseAfter,
  );
};

/** Each is written alone, so that they hold up one another no more; one that can't be read is left as it is. */
const bringApart = async (deps: Deps, month: MonthToBring, part: SessionWrite[]): Promise<Outcome> => {
  for (const write of part) {
    if (deps.timeLeft() < reserveMs) return "late";
    if ((await bringPart(deps, month, [write])) === "over") return "over";
  }
  return "done";
};

const isBusy = (error: unknown): boolean => error instanceof Refusal && error.code === "store.busy";

/** Bookings rush into some of them, so that they are never all at rest at once. */
const stuckIfBusy = (error: unknown): "stuck" => {
  if (!isBusy(error)) throw error;
  return "stuck";
};

const bringAll = async (deps: Deps, month: MonthToBring, writes: SessionWrite[]): Promise<Outcome> => {
  for (const part of inParts(writes)) {
    if (deps.timeLeft() < reserveMs) return "late";
    const together = await bringPart(deps, month, part).catch(stuckIfBusy);
    const outcome = together === "stuck" ? await bringApart(deps, month, part) : together;
    if (outcome !== "done") return outcome;
  }
  return "done";
};

/**
 * Brings a clinic's sessions to a version of its month, and says that it holds: what is so already is not written again,
 * whoever did it. Only while that version is being published anything is written at all.
 * @returns whether all is done; where time ran out, whoever comes next goes on
 */
export const bringMonth =
  (deps: Deps) =>
  async (month: MonthToBring): Promise<boolean> => {
    const { version, zone } = month;
    const days = daysToBring(version.month, localDate(deps.now(), zone));
    // Midnight may have come since they were read: the day that is over isn't brought to anything.
    const read = month.sessions?.filter(({ id }) => days.includes(dateOf(id)));
    const sessions = read ?? (await sessionsOfDays(deps, version.clinicId, days));
    const writes = writesOf(deps, month, days, sessions);
    // Before the first is closed, or opens again: whoever dies in between leaves nobody whom no one looks after. What their
    // visits make of it is asked then.
    const written = writes.map(sessionOfWrite);
    if (sessions.some(({ id, claims }) => written.includes(id) && Object.keys(claims).length > 0))
      await deps.enterDue(offersSwept(version.clinicId, days, deps.now()));
    const outcome = await bringAll(deps, month, writes);
    if (outcome === "late") return false;
    if (outcome === "done") await deps.endVersion(version);
    return true;
  };

/** Brings sessions in the table to a version. */
export const bringMonthLive = bringMonth(live);
