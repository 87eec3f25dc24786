import { expect, test } from "vitest";
import type { VisitProgress, VisitState } from "../../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../../shared/booking/arrival/line-state.ts";
import { isServing } from "../../../../shared/booking/outcomes/has-ended.ts";
import { endedToSay, hasLeft, leftDays } from "../../../../shared/booking/outcomes/left-day.ts";
import { bookingReceipt } from "../../../../shared/booking/receipt.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { hasBegun } from "../../../../shared/schedule/session-line.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, minute } from "../../../../shared/time/instant.ts";
import { afternoon, appointment, morning, patient, requestKey } from "../../../functions/booking/cikande.ts";

const since = morning().start;
const now = sessionEnd(morning());

const withLine = (line: Session["line"], claims: Session["claims"] = { 1: "siti-K7M4QX" }): Session =>
  morning({ claims, line });

test("somebody is left in a session who is not over, or whom the clock alone has ended", () => {
  expect(hasLeft(withLine({}))).toBe(true);
  expect(hasLeft(withLine({ 1: { status: "waiting", since } }))).toBe(true);
  expect(hasLeft(withLine({ 1: { status: "unserved", since, undecided: true } }))).toBe(true);
  expect(hasLeft(withLine({ 1: { status: "unserved", since } }))).toBe(false);
  expect(hasLeft(withLine({}, {}))).toBe(false);
});

test("are looked at once their hours are over, the oldest first", () => {
  const [early, late] = [withLine({}), afternoon({ claims: { 1: "siti-K7M4QX" } })];
  const ids = ["siti-K7M4QX"];
  expect(endedToSay([late, early], now - 1)).toEqual([]);
  expect(endedToSay([late, early], now)).toEqual([{ session: early, ids }]);
  expect(endedToSay([late, early], sessionEnd(late))).toEqual([
    { session: early, ids },
    { session: late, ids },
  ]);
});

test("of a session are looked at who is left, and who was decided about within a day; not who was seen by the doctor", () => {
  const over = { status: "completed", since } as const;
  const line = {
    1: over,
    2: { ...over, settledAt: now - day },
    3: { ...over, settledAt: now - day + 1 },
    4: { ...over, undecided: true as const },
  };
  const session = withLine(line, { 1: "a-1", 2: "b-2", 3: "c-3", 4: "d-4", 5: "e-5" });
  expect(endedToSay([session], now)).toEqual([{ session, ids: ["c-3", "d-4", "e-5"] }]);
});

test("a session is shown with those who are left, and whether its doctor called anybody in", () => {
  const person = patient({ id: "k4m7q2x9ta" });
  const codes = ["K7M4QX", "K7M4QY", "K7M4QZ"];
  const states: VisitState[] = [
    { status: "booked" },
    { status: "completed", arrivedAt: since, admittedAt: since, metAt: since, endedAt: since },
    { status: "unserved", endedAt: since, pending: "decision" },
  ];
  const visits = states.map((state, index) => {
    const code = codes[index] ?? "";
    const slot = slotAt(morning(), index + 1);
    const visit = appointment({ id: `${person.id}-${code}`, code, slot, mode: "in-person", state });
    return { ...visit, receipt: bookingReceipt(visit, requestKey()) };
  });
  const claims = Object.fromEntries(visits.map(({ id }, index) => [index + 1, id]));
  const ofState = (state: VisitState) => lineStateOf(state as Parameters<typeof lineStateOf>[0], "in-person");
  const session = morning({
    claims,
    line: { 2: ofState(states[1] as VisitState), 3: ofState(states[2] as VisitState) },
  });
  const shownOf = (at: Session) =>
    leftDays([at], { appointments: visits, patients: [person] }, now).sessions.map(({ hasBegun, visits: left }) => ({
      hasBegun,
      numbers: left.map(({ appointment: { slot } }) => slot.number),
    }));
  expect(shownOf(session)).toEqual([{ hasBegun: true, numbers: [1, 3] }]);
  expect(shownOf({ ...session, line: {} })).toEqual([{ hasBegun: false, numbers: [1, 3] }]);
  expect(leftDays([session], { appointments: [], patients: [] }, now)).toEqual({ sessions: [], serving: [] });
  const inside = { ...session, line: { ...session.line, 4: { status: "in-consultation", since: now } as const } };
  const { sessions, serving } = leftDays([inside], { appointments: visits, patients: [person] }, now);
  expect([sessions, serving.map(({ visits }) => visits.length)]).toEqual([[], [2]]);
});

test("a doctor is at work beyond the hours while with somebody, or not idle for half an hour while somebody waits", () => {
  const waiting = { status: "waiting", since } as const;
  const ago = (minutes: number) => now - minutes * minute;
  const isAtWork = (line: Session["line"]): boolean => isServing({ line }, now);
  const inside = (minutes: number) => ({ status: "in-consultation", since: ago(minutes) }) as const;
  const seen = (minutes: number) => ({ status: "completed", since: ago(minutes), calledAt: ago(minutes + 5) }) as const;
  expect([isAtWork({ 1: inside(0) }), isAtWork({ 1: inside(59) }), isAtWork({ 1: inside(60) })]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isAtWork({ 1: seen(29), 2: waiting })).toBe(true);
  expect(isAtWork({ 1: { status: "skipped", since: ago(29) }, 2: waiting })).toBe(true);
  expect(isAtWork({ 1: seen(30), 2: waiting })).toBe(false);
  expect(isAtWork({ 1: seen(1) })).toBe(false);
  expect(isAtWork({ 1: seen(1), 2: { status: "skipped", since: ago(40) } })).toBe(false);
  expect(isAtWork({ 1: waiting, 2: waiting })).toBe(false);
  expect(isAtWork({ 1: { status: "completed", since: now, untimed: true }, 2: waiting })).toBe(false);
});

test("that the desk says of somebody that they were seen calls in nobody: the doctor of a day on paper has not begun", () => {
  const seen = (noted: object): Session => {
    const state = { status: "completed", arrivedAt: since, admittedAt: since, metAt: since, endedAt: now, ...noted };
    return withLine({ 1: lineStateOf(state as VisitProgress, "in-person") });
  };
  expect(hasBegun(seen({}))).toBe(true);
  expect(hasBegun(seen({ untimed: true, settledAt: now }))).toBe(false);
});
