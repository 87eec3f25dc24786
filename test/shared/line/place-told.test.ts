import fc from "fast-check";
import { expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { lineOf } from "../../../shared/line/line-of.ts";
import { placeTold } from "../../../shared/line/place-told.ts";
import type { WaitingLine } from "../../../shared/line/waiting-line.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { isHere } from "../../../shared/schedule/standing.ts";
import { minute } from "../../../shared/time/instant.ts";
import { colleague, morning } from "../../functions/booking/cikande.ts";
import { placeIn } from "./place-in.ts";
import { afterwards, type SomeDay, someDay, someHappenings } from "./some-day.ts";

const told = (sessions: readonly Session[]) => ({
  sessions: [...sessions, colleague()].map(namelessLine),
  askAgain: { next: 8, others: 30 },
});

/** What the API tells each visit itself. */
const ownWords = ({ sessions, visits, now }: SomeDay): Map<string, WaitingLine> =>
  new Map(
    visits.flatMap(({ id, slot: { sessionId, number }, state }) => {
      const session = sessions.find((one) => one.id === sessionId);
      if (!session) return [];
      const others = sessions.filter((one) => one !== session);
      return [[id, { number, sessionId, state, ...placeIn(session, number, now, others) }]];
    }),
  );

/** Holds a phone's place against the doctor's order, and what it does by itself against what the API would tell it. */
const expectSame = (day: SomeDay, known: ReadonlyMap<string, WaitingLine>): void => {
  const [truth, order] = [ownWords(day), lineOf(day.sessions.map(namelessLine), day.now)];
  for (const { id, slot, state } of day.visits) {
    const own = known.get(id);
    if (!own || !isHere(own.state)) continue;
    const place = placeTold(own, told(day.sessions), day.now);
    const hasChanged = JSON.stringify(state) !== JSON.stringify(own.state);
    expect(place).toEqual(hasChanged ? undefined : truth.get(id));
    const index = order.findIndex(({ turn }) => turn.sessionId === slot.sessionId && turn.number === slot.number);
    expect(place?.ahead ?? index).toBe(index);
  }
};

test("at each step of a played day a phone's place is that of the doctor's order, and the visit is asked only where it changed", () => {
  fc.assert(
    fc.property(someDay, someHappenings, (first, happenings) => {
      let day = first;
      for (const happening of happenings) {
        const known = ownWords(day);
        day = afterwards(day, happening);
        expectSame(day, known);
      }
    }),
    { numRuns: 50, seed: 20261127 },
  );
});

const { id: sessionId, start } = morning();
const waiting: VisitState = { status: "waiting", arrivedAt: start };
const own: WaitingLine = {
  number: 2,
  sessionId,
  state: waiting,
  ahead: 9,
  notHere: 3,
  expectedAt: 0,
  startsAt: start,
  dueAt: start + 10 * minute,
  begun: true,
  owedSince: 0,
};
const session = (change: Partial<Session> = {}): Session =>
  morning({ claims: { 2: "k4m7q2x9ta-K7M4QX" }, line: { 2: { status: "waiting", since: start } }, ...change });

test("of the place told before nothing stays", () => {
  const place = placeTold(own, told([session()]), start);
  expect(place).toEqual({ number: 2, sessionId, state: waiting, ...placeIn(session(), 2, start) });
  expect(place).toMatchObject({ ahead: 0, begun: false, owedSince: start + 10 * minute });
  expect(place).not.toHaveProperty("notHere");
});

test.each([
  ["called in", session({ line: { 2: { status: "in-consultation", since: start + 1 } } })],
  ["sent back", session({ line: { 2: { status: "paused", since: start + 1 } } })],
  ["noted anew", session({ line: { 2: { status: "waiting", since: start + minute } } })],
  ["given another turn", session({ line: { 2: { status: "waiting", since: start, turn: start + 1 } } })],
  ["said not to have come", session({ line: { 2: { status: "no-show", since: start } } })],
  ["gone from the session", session({ claims: {}, line: {} })],
  ["of a session that is not there any more", colleague()],
  ["of a session that was closed", session({ state: "closed" })],
  ["beyond the hours that are planned now", session({ count: 1 })],
  ["of a service that the session has no more", session({ stranded: [2] })],
])("whoever is %s has to ask for their own visit", (_, there) => {
  expect(placeTold(own, told([there]), start)).toBeUndefined();
});

test("a state that was told to the millisecond is the same in a line that tells the minute", () => {
  const came = start + 12_345;
  const exact: WaitingLine = { ...own, state: { status: "waiting", arrivedAt: came } };
  const there = session({ line: { 2: { status: "waiting", since: came } } });
  expect(placeTold(exact, told([there]), came)).toMatchObject({ number: 2, ahead: 0 });
  const older = { sessions: [{ ...namelessLine(there), line: there.line }], askAgain: { next: 8, others: 30 } };
  expect(placeTold(exact, older, came)).toMatchObject({ number: 2, ahead: 0 });
});

test("who is with the doctor stays there, though the session was closed", () => {
  const inside: VisitState = { status: "in-consultation", arrivedAt: start, admittedAt: start };
  const there = session({ state: "closed", line: { 2: { status: "in-consultation", since: start } } });
  expect(placeTold({ ...own, state: inside }, told([there]), start)).toMatchObject({ state: inside, ahead: 0 });
});

test("who is expected has a place until they are noted or have none", () => {
  const expected = { ...own, state: { status: "booked" } } as const;
  expect(placeTold(expected, told([session({ line: {} })]), start)).toMatchObject({ ahead: 0, number: 2 });
  expect(placeTold(expected, told([session()]), start)).toBeUndefined();
  expect(placeTold({ ...own, state: { status: "cancelled", cancelledAt: 1 } }, told([session()]), start)).toBe(
    undefined,
  );
});

test("an answer of an older release, which does not say whose line it is, is asked for again", () => {
  const { sessionId: _, ...old } = own;
  expect(placeTold(old, told([session()]), start)).toBeUndefined();
});
