import { inTimeUntil } from "../../../shared/booking/arrival/turn-time.ts";
import { placeInLine } from "../../../shared/line/place-in-line.ts";
import { toldTime } from "../../../shared/line/told-time.ts";
import { type Session, sessionIdParts } from "../../../shared/schedule/session.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { isWaiting } from "../../../shared/schedule/standing.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import type { DayLine } from "./line-in-table.ts";

/** What somebody who waited was told at a moment, by the name of their place. */
type Told = { who: string; at: Instant; expected: Instant; range?: { from: Instant; until: Instant } };

/** Whether they booked and came in time, booked and came later, or came by themselves. */
type Group = "booked" | "late" | "walk-in";

/** Who waited: from when on they were owed their turn, and when they were called in. */
type Waited = { group: Group; owed: Instant; called: Instant };

/** How what was told compares with what came. */
export type ToldFigures = {
  told: number;
  inRange: number;
  later: number;
  nearWithinTen: number;
  /** How long nine in ten of a group waited at most, in minutes. */
  waits: Record<Group, number>;
};

const placeOf = (sessionId: string, number: number | string): string => `${sessionId} ${number}`;

/** What phones are told by the line: of each who waits, where it is a time. */
const toldIn = ({ nameless }: Pick<DayLine, "nameless">, now: Instant): Told[] =>
  nameless.flatMap((session) => {
    const doctor = sessionIdParts(session.id).practitionerId;
    const others = nameless.filter((one) => one !== session && sessionIdParts(one.id).practitionerId === doctor);
    return Object.entries(session.line).flatMap(([number, state]): Told[] => {
      if (!isWaiting(state) || state.emergency !== undefined) return [];
      const place = placeInLine(session, Number(number), now, others);
      const { ahead, notHere = 0, begun, stoppedSince, expectedAt: at, range } = place;
      if (!begun || stoppedSince !== undefined || ahead === notHere || !range || now >= range.until) return [];
      const told = toldTime({ at, ...range }, ahead - notHere, now);
      const one = { who: placeOf(session.id, number), at: now, expected: at };
      if (told.kind === "soon") return [one];
      const { from, until } = told;
      const isClock = told.kind === "clock";
      return [
        { ...one, range: isClock ? { from, until } : { from: now + from * minute, until: now + until * minute } },
      ];
    });
  });

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? Number.NaN : all.filter(holds).length / all.length;

const ninth = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(0.9 * values.length)] ?? Number.NaN;

/** Who came on a day, by the name of their place: when, and whether by themselves. */
type Arrivals = ReadonlyMap<string, { at: Instant; isWalkIn: boolean }>;

/** Who was called in on a day, and since when they waited. */
const waitedIn = (sessions: readonly Session[], arrivals: Arrivals): Waited[] =>
  sessions.flatMap((session) =>
    Object.entries(session.line).flatMap(([number, { calledAt }]): Waited[] => {
      const arrived = arrivals.get(placeOf(session.id, number));
      if (calledAt === undefined || arrived === undefined) return [];
      const slot = slotAt(session, Number(number));
      if (arrived.isWalkIn) return [{ group: "walk-in", owed: arrived.at, called: calledAt }];
      const group = arrived.at <= inTimeUntil(slot) ? "booked" : "late";
      return [{ group, owed: Math.max(arrived.at, slot.start), called: calledAt }];
    }),
  );

/** When each of a day was called in, by the name of their place. */
const callsIn = (sessions: readonly Session[]): ReadonlyMap<string, Instant> =>
  new Map(
    sessions.flatMap(({ id, line }) =>
      Object.entries(line).flatMap(([number, { calledAt }]): [string, Instant][] =>
        calledAt === undefined ? [] : [[placeOf(id, number), calledAt]],
      ),
    ),
  );

/** Compares what was told on a day with what came. */
const figuresOf = (told: readonly Told[], sessions: readonly Session[], arrivals: Arrivals): ToldFigures => {
  const calls = callsIn(sessions);
  const ends = told.flatMap((one) => {
    const called = calls.get(one.who);
    return called === undefined ? [] : [{ ...one, called }];
  });
  const ranges = ends.flatMap(({ range, called }) => (range ? [{ ...range, called }] : []));
  const near = ends.filter(({ expected, at }) => expected - at <= 30 * minute);
  const waited = waitedIn(sessions, arrivals);
  const ninthOf = (group: Group): number =>
    ninth(waited.filter((one) => one.group === group).map(({ owed, called }) => Math.max(0, called - owed) / minute));
  return {
    told: ends.length,
    inRange: share(ranges, ({ from, until, called }) => called >= from && called <= until),
    later: share(ranges, ({ until, called }) => called > until),
    nearWithinTen: share(near, ({ expected, called }) => Math.abs(called - expected) <= 10 * minute),
    waits: { booked: ninthOf("booked"), late: ninthOf("late"), "walk-in": ninthOf("walk-in") },
  };
};

/** Notes what the phones of all who wait are told as a day goes, to compare it with when they were called in. */
export const noteToldTimes = () => {
  const told: Told[] = [];
  const arrivals = new Map<string, { at: Instant; isWalkIn: boolean }>();
  return {
    /** Somebody is here. */
    came: ({ sessionId, number }: Pick<Slot, "sessionId" | "number">, isWalkIn: boolean, at: Instant): void =>
      void arrivals.set(placeOf(sessionId, number), { at, isWalkIn }),
    note: (line: Pick<DayLine, "nameless">, now: Instant): void => void told.push(...toldIn(line, now)),
    figures: (sessions: readonly Session[]): ToldFigures => figuresOf(told, sessions, arrivals),
  };
};

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
const inMinutes = (time: number): string => `${time.toFixed(0)} min`;

/** The figures in a few lines, beside what they are to be over many days. */
export const figureLines = ({ told, inRange, later, nearWithinTen, waits }: ToldFigures): string[] => [
  `told ${told} times: in the range ${percent(inRange)} (85–93 %), later ${percent(later)} (≤ 10 %)`,
  `within ten minutes when told ≤ 30: ${percent(nearWithinTen)} (≥ 80 %)`,
  `nine in ten waited at most: booked ${inMinutes(waits.booked)} (≤ 50), by themselves ${inMinutes(waits["walk-in"])} (≤ 100), late ${inMinutes(waits.late)}`,
];
