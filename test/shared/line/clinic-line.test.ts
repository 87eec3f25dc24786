import fc from "fast-check";
import { expect, test } from "vitest";
import { isUpcoming } from "../../../shared/booking/appointment.ts";
import { isSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { byTurn, type Turn } from "../../../shared/line/by-turn.ts";
import { ClinicLine, namelessLine } from "../../../shared/line/clinic-line.ts";
import { lineOf } from "../../../shared/line/line-of.ts";
import { turnOfVisit } from "../../../shared/line/turn-of.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { afterwards, type SomeDay, someDay, someHappenings } from "./some-day.ts";

const { id, start } = morning();
const holder = "k4m7q2x9ta-K7M4QX";

test("of a session everybody may read its grid, which numbers are expected, and where those who came stand", () => {
  const session = morning({
    claims: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [number, holder])),
    holds: { 8: { for: "k4m7q2x9ta", until: start } },
    line: {
      1: { status: "completed", since: start + 9 * minute },
      2: { status: "in-consultation", since: start + 10 * minute },
      3: { status: "waiting", since: start, turn: start + 40 * minute },
      4: { status: "no-show", since: start + 30 * minute },
      5: { status: "unserved", since: start + 30 * minute },
      7: { status: "skipped", since: start + 12 * minute },
    },
    stranded: [6, 3],
  });
  expect(namelessLine(session)).toEqual({
    id,
    start,
    minutes: 10,
    count: 24,
    state: "open",
    expected: [6],
    line: {
      1: { status: "completed", since: start + 9 * minute },
      2: { status: "in-consultation", since: start + 10 * minute },
      3: { status: "waiting", since: start, turn: start + 40 * minute },
      7: { status: "skipped", since: start + 12 * minute },
    },
    stranded: [3, 6],
  });
});

test("of when somebody came, was called and was done the line tells the minute, of whose turn it is all that orders it", () => {
  const { start } = morning();
  const line: Session["line"] = {
    1: { status: "completed", since: start + 9 * minute + 59_999, calledAt: start + 12_345 },
    2: { status: "in-consultation", since: start + 10 * minute + 1 },
    3: { status: "waiting", since: start - 1, turn: start + 40 * minute + 1 },
  };
  expect(namelessLine(morning({ line })).line).toEqual({
    1: { status: "completed", since: start + 9 * minute, calledAt: start },
    2: { status: "in-consultation", since: start + 10 * minute },
    3: { status: "waiting", since: start - minute, turn: start + 40 * minute + 1 },
  });
});

test("what is noted of somebody besides stays with the session until it is named as public", () => {
  const noted = { status: "waiting", since: start, why: "pendarahan" } as const;
  const { line } = namelessLine(morning({ line: { 3: noted } }));
  expect(line).toEqual({ 3: { status: "waiting", since: start } });
});

test("of those with precedence who wait the line tells which turns they had, and not who; of an emergency that it is next", () => {
  const line: Session["line"] = {
    1: { status: "completed", since: start, calledAt: start, ownTurn: start },
    2: { status: "waiting", since: start, turn: start + 1, ownTurn: start + 10 * minute },
    3: { status: "waiting", since: start, emergency: start + 1 },
    4: { status: "skipped", since: start, turn: start + 1, ownTurn: start + 30 * minute },
  };
  expect(namelessLine(morning({ line }))).toMatchObject({
    precedenceFrom: [start + 10 * minute],
    line: {
      1: { status: "completed", since: start, calledAt: start },
      2: { status: "waiting", since: start, turn: start + 1 },
      3: { status: "waiting", since: start, emergency: start + 1 },
      4: { status: "skipped", since: start, turn: start + 1 },
    },
  });
  expect(JSON.stringify(namelessLine(morning({ line })))).not.toContain("ownTurn");
  expect(namelessLine(morning())).not.toHaveProperty("precedenceFrom");
});

test("a session that is met at a place says so, since whoever is late is reckoned by it", () => {
  expect(namelessLine(morning({ comeTo: { kind: "puskesmas" } }))).toHaveProperty("comeTo", { kind: "puskesmas" });
});

/** Everything that a text could name somebody by. */
const named = ({ sessions, visits }: SomeDay): string[] => [
  ...visits.flatMap(({ id, patientId, code, service, complaint }) => [id, patientId, code, service, complaint]),
  ...sessions.flatMap(({ services, claims }) => [...services, ...Object.values(claims)]),
];

/** The turns of those who are here or still to come, by their visits. */
const turnsOf = ({ visits, now }: SomeDay): Turn[] =>
  visits
    .filter((visit) => isUpcoming(visit) && !isSkipped(visit.state))
    .map((visit) => turnOfVisit(visit, now))
    .toSorted(byTurn);

test("whatever happens in a day, everybody who is here or still to come stands in its line as their visit does, and nobody can be read from it", () => {
  fc.assert(
    fc.property(someDay, someHappenings, (first, happenings) => {
      const day = happenings.reduce(afterwards, first);
      const told = { sessions: day.sessions.map(namelessLine), askAgain: { next: 8, others: 30 } };
      expect(ClinicLine.parse(told)).toEqual(told);
      expect(lineOf(told.sessions, day.now).map(({ turn }) => turn)).toEqual(turnsOf(day));
      const text = JSON.stringify(told);
      expect(named(day).filter((name) => name !== "" && text.includes(name))).toEqual([]);
    }),
    { numRuns: 200, seed: 20261127 },
  );
});

test("how late a session is said to begin everybody may read, not how often it was said, and nothing once somebody was called in", () => {
  const said = (minutes: number, line: Session["line"] = {}) =>
    namelessLine(morning({ delay: { minutes, times: 3 }, line })).delay;
  const waiting = { status: "waiting", since: start } as const;
  expect([said(20), said(20, { 1: waiting }), said(0)]).toEqual([20, 20, undefined]);
  expect(said(20, { 1: { status: "in-consultation", since: start } })).toBe(undefined);
  expect(said(20, { 1: { ...waiting, status: "paused" } })).toBe(undefined);
});
