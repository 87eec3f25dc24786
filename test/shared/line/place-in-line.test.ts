import { expect, test } from "vitest";
import type { Session } from "../../../shared/schedule/session.ts";
import { Instant } from "../../../shared/time/instant.ts";
import { at, morningWith, placeIn } from "./place-in.ts";

/** Whose turn it is, without the session's own beginning, of somebody who came in time. */
const turnOf = (of: Session, number: number, now: Instant) => {
  const line: Session["line"] = { [number]: { status: "waiting", since: at(-10) }, ...of.line };
  const { ahead, expectedAt } = placeIn({ ...of, line }, number, now);
  return { ahead, expectedAt };
};

test.each([
  ["nobody is here", {}, false],
  [
    "people wait, and one never came",
    { 1: { status: "waiting", since: at(0) }, 2: { status: "no-show", since: at(1) } },
    false,
  ],
  ["somebody is with the doctor", { 1: { status: "in-consultation", since: at(2) } }, true],
  ["somebody was sent back for a moment", { 1: { status: "paused", since: at(2) } }, true],
  ["somebody was seen", { 1: { status: "completed", since: at(2) } }, true],
] as const)("the session has begun once somebody was called in: %s", (_, line, begun) => {
  expect(placeIn(morningWith(line), 5, at(30))).toMatchObject({ startsAt: at(0), begun });
});

test("alone in line, the turn is expected as the practice usually begins, and at once where it has begun", () => {
  expect(turnOf(morningWith({}), 2, at(5))).toEqual({ ahead: 0, expectedAt: at(8) });
  expect(turnOf(morningWith({ 1: { status: "completed", since: at(9) } }), 3, at(15))).toEqual({
    ahead: 0,
    expectedAt: at(15),
  });
});

test("the doctor owes a turn to whoever waits longest past their time, oneself or one before, and to nobody behind", () => {
  const line: Session["line"] = {
    2: { status: "waiting", since: at(-5) },
    3: { status: "waiting", since: at(45) },
    4: { status: "waiting", since: at(0) },
    5: { status: "in-consultation", since: at(0) },
    6: { status: "no-show", since: at(1) },
  };
  const owedTo = (number: number, of = line) => placeIn(morningWith(of), number, at(60)).owedSince;
  expect([2, 3, 4].map((number) => owedTo(number))).toEqual([at(10), at(10), at(10)]);
  expect(owedTo(3, { 3: { status: "waiting", since: at(45) } })).toBe(at(45));
  expect(owedTo(3, { 3: { status: "waiting", since: at(0) }, 4: { status: "waiting", since: at(0) } })).toBe(at(20));
  expect(owedTo(3, {})).toBeUndefined();
});

test("those who arrived with a lower number, and who is with the doctor whatever their number, are ahead", () => {
  const line: Session["line"] = {
    1: { status: "completed", since: at(10) },
    2: { status: "waiting", since: at(1) },
    3: { status: "waiting", since: at(0) },
    4: { status: "waiting", since: at(0) },
    7: { status: "in-consultation", since: at(12) },
    8: { status: "no-show", since: at(9) },
  };
  expect(turnOf(morningWith(line), 3, at(14))).toEqual({ ahead: 2, expectedAt: at(14 + 8 + 10) });
});

test("the turn is expected at a whole millisecond, whatever the pace, and so are the two ends of the time told", () => {
  const line: Session["line"] = {
    1: { status: "completed", since: at(10) + 1, calledAt: at(1) },
    2: { status: "completed", since: at(20) + 2, calledAt: at(10) + 2 },
    3: { status: "in-consultation", since: at(20) + 5 },
    4: { status: "waiting", since: at(20) },
  };
  const { expectedAt, range } = placeIn(morningWith(line), 5, at(22));
  expect([expectedAt, range?.from, range?.until].map((time) => Instant.safeParse(time).success)).toEqual([
    true,
    true,
    true,
  ]);
});

test("nobody is ahead of themselves", () => {
  const line: Session["line"] = { 3: { status: "in-consultation", since: at(20) } };
  expect(turnOf(morningWith(line), 3, at(25))).toEqual({ ahead: 0, expectedAt: at(25) });
});

test("who was sent back for a moment is seen before all who wait, and they behind who was sent back earlier in the line", () => {
  const line: Session["line"] = {
    1: { status: "waiting", since: at(0) },
    2: { status: "waiting", since: at(0) },
    5: { status: "paused", since: at(20) },
    7: { status: "paused", since: at(25) },
  };
  const aheadOf = (number: number) => turnOf(morningWith(line), number, at(30)).ahead;
  expect([1, 2, 5, 7].map(aheadOf)).toEqual([2, 3, 0, 1]);
});

test("two who are with the doctor at once both take their time", () => {
  const line: Session["line"] = {
    1: { status: "in-consultation", since: at(2) },
    2: { status: "in-consultation", since: at(5) },
    3: { status: "waiting", since: at(0) },
  };
  expect(turnOf(morningWith(line), 3, at(6))).toEqual({ ahead: 2, expectedAt: at(6 + 6 + 9) });
});

test("who is here for an earlier session of the doctor that runs over is seen first, at that session's pace", () => {
  const noon: Session = { ...morningWith({}), id: "3604-cikande.2026-11-23.1000.rahmawati-cikande", start: at(120) };
  const early = morningWith({
    9: { status: "in-consultation", since: at(118) },
    10: { status: "waiting", since: at(60) },
    11: { status: "no-show", since: at(60) },
    12: { status: "paused", since: at(90) },
  });
  const evening: Session = { ...noon, id: "3604-cikande.2026-11-23.1900.rahmawati-cikande", start: at(600) };
  const waiting: Session = { ...evening, line: { 1: { status: "waiting", since: at(100) } } };
  expect(placeIn(noon, 1, at(120), [early, waiting])).toMatchObject({
    ahead: 3,
    expectedAt: at(120 + 8 + 10 + 10),
    begun: false,
  });
  expect(placeIn(noon, 1, at(120), [evening])).toMatchObject({ ahead: 0, begun: false });
});

test("whoever comes early to a doctor's next session is expected in it, though the doctor is at another clinic now", () => {
  const first = morningWith({
    9: { status: "in-consultation", since: at(235) },
    10: { status: "waiting", since: at(200) },
  });
  const next: Session = {
    ...morningWith({ 12: { status: "waiting", since: at(238) } }),
    id: "3604-ciruas.2026-11-23.1300.rahmawati-cikande",
    clinicId: "3604-ciruas",
    start: at(300),
  };
  const told = placeIn(next, 12, at(240), [first]);
  expect(told).toMatchObject({ ahead: 2, begun: false, startsAt: at(300), range: { from: at(300) } });
  expect(told.expectedAt).toBeGreaterThanOrEqual(at(308));
  const begun: Session = { ...next, line: { ...next.line, 1: { status: "in-consultation", since: at(301) } } };
  expect(placeIn(begun, 12, at(302), [first])).toMatchObject({ ahead: 3, begun: true });
});

test("who waits for a session that was closed is before nobody; who is with its doctor still is", () => {
  const closed: Session = {
    ...morningWith({ 1: { status: "in-consultation", since: at(0) }, 2: { status: "waiting", since: at(0) } }),
    state: "closed",
    claims: { 1: "k4m7q2x9ta-K7M4QX", 2: "p3n8r5t2wb-A3C4D6" },
  };
  const evening: Session = { ...morningWith({}), id: closed.id.replace("0800", "1000"), start: at(120) };
  expect(placeIn(evening, 1, at(120), [closed])).toMatchObject({ ahead: 1 });
  expect(placeIn(evening, 1, at(120), [{ ...closed, state: "open" }])).toMatchObject({ ahead: 2 });
});

test("who is not here yet is told their place as if they came now", () => {
  const line: Session["line"] = { 2: { status: "waiting", since: at(0) }, 5: { status: "waiting", since: at(0) } };
  const aheadOf = (now: number) => placeIn(morningWith(line), 3, at(now)).ahead;
  // Their time is at 20: by 31 they would be late, and come after two more places.
  expect([-60, 30, 31].map(aheadOf)).toEqual([1, 1, 2]);
});

test("who is still to come and goes first is counted and told apart, until they could not go first any more", () => {
  const claims = { 1: "k4m7q2x9ta-K7M4QX", 2: "p3n8r5t2wb-A3C4D6", 5: "k4m7q2x9ta-A3C4D6", 6: "p3n8r5t2wb-K7M4QX" };
  const line: Session["line"] = { 2: { status: "waiting", since: at(0) }, 5: { status: "waiting", since: at(0) } };
  const told = (now: number) => {
    const { ahead, notHere } = placeIn({ ...morningWith(line), claims }, 5, at(now));
    return [ahead, notHere];
  };
  // The first comes before the fifth, whose time is at 40, if they come by 20.
  expect([0, 10, 20, 21].map(told)).toEqual([
    [2, 1],
    [2, 1],
    [2, 1],
    [1, undefined],
  ]);
  const gone: Session["line"] = { ...line, 1: { status: "no-show", since: at(5) } };
  expect(placeIn({ ...morningWith(gone), claims }, 5, at(0))).toMatchObject({ ahead: 1 });
});

test("where nobody may note who comes, who is expected keeps their turn, and is reckoned with until they would be late", () => {
  const there: Session = { ...morningWith({}), comeTo: { kind: "puskesmas" }, claims: { 1: "k4m7q2x9ta-K7M4QX" } };
  expect(placeIn(there, 5, at(10))).toMatchObject({ ahead: 1, notHere: 1 });
  expect(placeIn(there, 5, at(10) + 1)).toMatchObject({ ahead: 0 });
  expect(placeIn(there, 1, at(300))).toMatchObject({ ahead: 0, dueAt: at(0) });
});

test("whoever is expected in a place that their session has no time for is before nobody", () => {
  const closed: Session = { ...morningWith({}), state: "closed", claims: { 1: "k4m7q2x9ta-K7M4QX" } };
  const later: Session = { ...morningWith({}), id: closed.id.replace("0800", "1000"), start: at(120) };
  expect(placeIn(later, 1, at(0), [closed]).ahead).toBe(0);
});

test("the noted turn counts, not the number: who came late is behind, who came by themselves is not at the end", () => {
  const line: Session["line"] = {
    1: { status: "waiting", since: at(25), turn: at(45) },
    3: { status: "waiting", since: at(0) },
    4: { status: "waiting", since: at(0) },
    6: { status: "waiting", since: at(0) },
    12: { status: "waiting", since: at(-10), turn: at(35) },
  };
  const aheadOf = (number: number) => turnOf(morningWith(line), number, at(30)).ahead;
  expect([3, 4, 12, 1, 6].map(aheadOf)).toEqual([0, 1, 2, 3, 4]);
  expect(placeIn(morningWith(line), 1, at(30))).toMatchObject({ dueAt: at(0), owedSince: at(20) });
});

test("the doctor is late for nobody whose turn is still to come", () => {
  const late: Session["line"] = { 1: { status: "waiting", since: at(25), turn: at(45) } };
  expect(placeIn(morningWith(late), 1, at(30)).owedSince).toBe(at(45));
});

test("a doctor who owes somebody a turn and calls nobody for a quarter of an hour has stopped; with nobody there they have not", () => {
  const line: Session["line"] = { 1: { status: "completed", since: at(9) }, 4: { status: "waiting", since: at(0) } };
  const stoppedIn = (of: Session["line"], now: number) => placeIn(morningWith(of), 4, at(now)).stoppedSince;
  // The fourth's time is at 30: until then the doctor had nobody to call.
  expect([40, 44, 45].map((now) => stoppedIn(line, now))).toEqual([undefined, undefined, at(30)]);
  const inside: Session["line"] = { ...line, 2: { status: "in-consultation", since: at(10) } };
  expect(stoppedIn(inside, 60)).toBeUndefined();
  expect(stoppedIn({ 4: { status: "waiting", since: at(0) } }, 60)).toBeUndefined();
});
