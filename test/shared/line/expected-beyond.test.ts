import { describe, expect, test } from "vitest";
import { registerWalkIn } from "../../../shared/booking/arrival/register-walk-in.ts";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { expectedBeyond } from "../../../shared/line/expected-beyond.ts";
import { placeTold } from "../../../shared/line/place-told.ts";
import { type LineState, numbersOf, type Session } from "../../../shared/schedule/session.ts";
import { hour, type Instant, minute } from "../../../shared/time/instant.ts";
import { afternoon, morning, requestKey } from "../../functions/booking/cikande.ts";

const { id: sessionId, start } = morning();
const claims = Object.fromEntries(numbersOf(morning()).map((number) => [number, "k4m7q2x9ta-K7M4QX"]));
const full = (parts: Partial<Session> = {}): Session => morning({ claims, ...parts });
const person = { name: "Mbah Karta", birthDate: "1950-02-03", sex: "male" } as const;

/** What somebody is told who has got a number beyond the places of a session. */
const toldOnceGiven = (session: Session, others: readonly Session[], now: Instant) => {
  const arrival = { service: "umum", complaint: "", patient: person, beyond: true } as const;
  const { appointment } = registerWalkIn(arrival, { session, zone: "WIB" }, requestKey(), now);
  const { slot, state, mode } = appointment;
  const turn = state.status === "waiting" && state.turn !== undefined ? { turn: state.turn } : {};
  const standing: LineState = { status: "waiting", since: now, ...turn, ...(mode === "in-person" && { mode }) };
  const after: Session = {
    ...session,
    claims: { ...session.claims, [slot.number]: appointment.id },
    line: { ...session.line, [slot.number]: standing },
    beyond: [...(session.beyond ?? []), slot.number],
  };
  const sessions = [after, ...others].map(namelessLine);
  return placeTold({ number: slot.number, sessionId, state }, { sessions }, now);
};

const waiting = (since: Instant): LineState => ({ status: "waiting", since, mode: "in-person" });
const begun: Session["line"] = {
  1: { status: "completed", since: start + 12 * minute, calledAt: start },
  2: { status: "in-consultation", since: start + 12 * minute },
  3: waiting(start - 5 * minute),
  5: waiting(start),
};

describe("before somebody gets a number beyond a session's places they are told what they are told with it", () => {
  test.each<[string, Session, Instant]>([
    ["an hour before the session begins", full(), start - hour],
    ["as it runs", full({ line: begun }), start + 20 * minute],
    [
      "and another has one already",
      full({ claims: { ...claims, 25: "p3n8r5t2wb-A3C4D6" }, beyond: [25], line: { ...begun, 25: waiting(start) } }),
      start + 20 * minute,
    ],
    ["near its end", full({ line: begun }), start + 230 * minute],
  ])("%s", (_, session, now) => {
    const sessions = [session, afternoon()].map(namelessLine);
    const told = expectedBeyond({ sessions }, { sessionId, within: undefined }, now);
    expect(told).toEqual(toldOnceGiven(session, [afternoon()], now));
    expect(told?.ahead).toBeGreaterThan(0);
  });
});

test("of a session that is not there, or all of whose numbers are given, nothing is told", () => {
  const numbers = Array.from({ length: 42 }, (_, index) => index + 1);
  const every = full({ claims: Object.fromEntries(numbers.map((number) => [number, "k4m7q2x9ta-K7M4QX"])) });
  const expected = (...sessions: Session[]) =>
    expectedBeyond({ sessions: sessions.map(namelessLine) }, { sessionId, within: undefined }, start);
  expect([expected(afternoon()), expected(every)]).toEqual([undefined, undefined]);
});
