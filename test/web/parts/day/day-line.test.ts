import { expect, test } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { currentSession, sessionClock } from "../../../../web/features/consult/doctor-day/session-clock.ts";
import { dayLine, groupOf, inTurn, nextStep } from "../../../../web/parts/day/day-line.ts";
import { dayVisit, eight, sessionDay } from "../day-visit.ts";

const waiting: VisitState = { status: "waiting", arrivedAt: eight };
const met = { arrivedAt: eight, admittedAt: eight, metAt: eight };
const admitted: VisitState = { status: "in-consultation", ...met };
const completed: VisitState = { status: "completed", ...met, endedAt: eight };

test("who is with the doctor comes first, then who waits, who is expected, who is done; cancelled ones are gone", () => {
  const day = sessionDay([
    dayVisit(1, completed),
    dayVisit(2, { status: "cancelled", cancelledAt: 1 }),
    dayVisit(3, { status: "booked" }),
    dayVisit(5, waiting),
    dayVisit(4, waiting),
    dayVisit(6, admitted),
  ]);
  expect(dayLine([day], eight).map(({ appointment }) => appointment.slot.number)).toEqual([6, 4, 5, 3, 1]);
});

test("whom the session has no time for comes after all who are expected, and is counted as none of them", () => {
  const offered = dayVisit(2, { status: "booked" });
  const offer = { at: eight, until: eight, kind: "closed" } as const;
  const day = sessionDay([
    { ...offered, appointment: { ...offered.appointment, offer } },
    dayVisit(3, { status: "booked" }),
    dayVisit(1, completed),
  ]);
  expect(dayLine([day], eight).map((visit) => [visit.appointment.slot.number, groupOf(visit)])).toEqual([
    [3, "expected"],
    [2, "offered"],
    [1, "done"],
  ]);
  expect(sessionClock(day, eight).expected).toBe(1);
});

test("who waits for a session that was closed is nobody the doctor is late for; face to face they may be called in", () => {
  const offer = { at: eight, until: eight, kind: "closed" } as const;
  const waits = (origin: "booked" | "walk-in") => {
    const visit = dayVisit(1, waiting, origin);
    return { ...visit, appointment: { ...visit.appointment, offer } };
  };
  const [byVideo, there] = [waits("booked"), waits("walk-in")];
  const closed = sessionDay([byVideo, there], { state: "closed" });
  const noon = sessionDay([], { id: "noon", start: eight + 180 * minute });
  const now = eight + 190 * minute;
  expect([byVideo, there].map((visit) => [groupOf(visit), nextStep(visit, now)])).toEqual([
    ["offered", "none"],
    ["offered", "call-in"],
  ]);
  expect(sessionClock(closed, now)).toMatchObject({ waiting: 0, lateMinutes: 0, expected: 0 });
  expect(currentSession([closed, noon], now)).toBe(noon);
});

test("a closed session runs no more: an open one is shown before it, and of it that it is closed", () => {
  const closed = sessionDay([], { state: "closed" });
  const noon = sessionDay([], { id: "noon", start: eight + 180 * minute });
  const late = eight + 999 * minute;
  expect([eight + minute, late].map((now) => currentSession([closed, noon], now)?.session.id)).toEqual([
    "noon",
    "noon",
  ]);
  expect(currentSession([noon, closed], late)).toBe(noon);
  expect(currentSession([closed], eight + minute)).toBe(closed);
  expect(sessionClock(closed, eight + minute).phase).toBe("closed");
  const inUse = sessionDay([dayVisit(1, waiting)], { state: "closed" });
  expect(currentSession([inUse, noon], eight + 181 * minute)).toBe(inUse);
});

test("of a day whose sessions are all closed the one is shown whose patient is below it; one who cancelled is nobody", () => {
  const cancelled = dayVisit(1, { status: "cancelled", cancelledAt: 1 });
  const early = sessionDay([cancelled], { id: "early", state: "closed" });
  const morning = sessionDay([dayVisit(1, { status: "booked" })], { state: "closed" });
  const evening = sessionDay([], { id: "evening", start: eight + 540 * minute, state: "closed" });
  expect(currentSession([early, morning, evening], eight)).toBe(morning);
  expect(currentSession([early, evening], eight)).toBe(evening);
});

test("who came late and who came by themselves stand where their turn is, whatever their number", () => {
  const turn = eight + 32 * minute;
  const day = sessionDay([
    dayVisit(1, { status: "waiting", arrivedAt: eight + 12 * minute, turn }),
    dayVisit(3, waiting),
    dayVisit(4, waiting),
    dayVisit(9, { ...waiting, turn: eight + 20 * minute }, "walk-in"),
  ]);
  expect(dayLine([day], eight).map(({ appointment }) => appointment.slot.number)).toEqual([9, 3, 1, 4]);
  // The fourth's time is at 45, the late one's turn at 32: the doctor is late for the one who came by themselves alone.
  expect(sessionClock(day, eight + 27 * minute)).toMatchObject({ lateMinutes: 7, isLate: true });
});

test("the desk has whoever is late where their turn would be if they came now, as the line has them", () => {
  const now = eight + 60 * minute;
  const visits = [dayVisit(1, { status: "booked" }), dayVisit(3, waiting), dayVisit(4, waiting)];
  expect(inTurn(visits, now).map(({ appointment }) => appointment.slot.number)).toEqual([3, 4, 1]);
  expect(inTurn(visits, eight).map(({ appointment }) => appointment.slot.number)).toEqual([1, 3, 4]);
});

test("a doctor who has sent somebody back for a moment is late for them from then on alone, as they are told too", () => {
  const [pausedAt, now] = [eight + 60 * minute, eight + 61 * minute];
  const day = sessionDay([dayVisit(1, { status: "waiting", arrivedAt: eight, pausedAt })]);
  expect(sessionClock(day, now)).toMatchObject({ lateMinutes: 1, isLate: false });
});

test("who was paused waits before all others", () => {
  const day = sessionDay([
    dayVisit(1, waiting),
    dayVisit(2, waiting),
    dayVisit(3, { status: "waiting", arrivedAt: eight, pausedAt: eight + 9 }),
    dayVisit(4, { status: "waiting", arrivedAt: eight, pausedAt: eight + 8 }),
  ]);
  expect(dayLine([day], eight).map(({ appointment }) => appointment.slot.number)).toEqual([3, 4, 1, 2]);
});

test("a booked patient is called by video, a walk-in into the room and then finished", () => {
  expect(nextStep(dayVisit(1, waiting), eight)).toBe("video");
  expect(nextStep(dayVisit(1, admitted), eight)).toBe("video");
  expect(nextStep(dayVisit(1, waiting, "walk-in"), eight)).toBe("call-in");
  expect(nextStep(dayVisit(1, admitted, "walk-in"), eight)).toBe("finish");
  expect(nextStep(dayVisit(1, { status: "booked" }), eight)).toBe("none");
});

test("whoever comes to a place without a desk is called in, from a quarter of an hour before its first patient", () => {
  const booked = dayVisit(3, { status: "booked" });
  const slot = { ...booked.appointment.slot, comeTo: { kind: "pustu", name: "Pustu Kadikaran" } as const };
  const visit = { ...booked, appointment: { ...booked.appointment, slot, mode: "in-person" as const } };
  const from = eight - 15 * minute;
  expect([from - 1, from, eight].map((now) => nextStep(visit, now))).toEqual(["none", "call-in", "call-in"]);
  const offer = { at: eight, until: eight, kind: "closed" } as const;
  expect(nextStep({ ...visit, appointment: { ...visit.appointment, offer } }, eight)).toBe("none");
});

test("late is who waits past their time; nobody waiting is on time", () => {
  const day = sessionDay([dayVisit(1, completed), dayVisit(3, waiting), dayVisit(4, { status: "booked" })]);
  const at = (minutes: number) => sessionClock(day, eight + minutes * minute);
  expect(at(29)).toMatchObject({ phase: "running", lateMinutes: 0, waiting: 1, seen: 1, expected: 1 });
  expect(at(42).lateMinutes).toBe(12);
  expect(sessionClock(sessionDay([dayVisit(1, completed)]), eight + 90 * minute).lateMinutes).toBe(0);
  expect([at(-1).phase, at(180).phase]).toEqual(["running", "over"]);
  const untouched = sessionDay([dayVisit(3, waiting)]);
  expect([sessionClock(untouched, eight - minute).phase, sessionClock(untouched, eight).phase]).toEqual([
    "ahead",
    "running",
  ]);
});

test("nobody has waited longer than they are here, whatever place the desk gave them", () => {
  const day = sessionDay([dayVisit(3, { status: "waiting", arrivedAt: eight + 38 * minute })]);
  expect(sessionClock(day, eight + 40 * minute).lateMinutes).toBe(2);
});

test("a session whose people are here is shown before the one that runs by its plan, and is late", () => {
  const early = sessionDay([dayVisit(1, completed), dayVisit(3, waiting)]);
  const noon = sessionDay([], { id: "noon", start: eight + 180 * minute });
  const shown = currentSession([early, noon], eight + 200 * minute);
  expect(shown).toBe(early);
  expect(shown && sessionClock(shown, eight + 200 * minute)).toMatchObject({ phase: "over", lateMinutes: 170 });
});

test("the session shown is the running one, else the next, else the last", () => {
  const morning = sessionDay([]);
  const noon = sessionDay([], { id: "noon", start: eight + 300 * minute });
  const shown = (minutes: number) => currentSession([morning, noon], eight + minutes * minute)?.session.id;
  expect([shown(-30), shown(0), shown(200), shown(999)]).toEqual([
    morning.session.id,
    morning.session.id,
    "noon",
    "noon",
  ]);
});
