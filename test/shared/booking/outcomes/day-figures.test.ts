import { describe, expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../../shared/booking/appointment.ts";
import { dayFigures, fewestSpread } from "../../../../shared/booking/outcomes/day-figures.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { afternoon, appointment, morning } from "../../../functions/booking/cikande.ts";

const { start } = morning();
const at = (minutes: number): number => start + minutes * minute;

type Told = { number?: number; origin?: Appointment["origin"]; state: VisitState; mode?: Appointment["mode"] };

/** A morning with these visits at its places, from the first on. */
const morningOf = (told: readonly Told[], session = morning()) => {
  const visits = told.map(({ number, origin = "booked", state, mode = "video" }, index) =>
    appointment({ id: `${session.id}-${index}`, slot: slotAt(session, number ?? index + 1), origin, state, mode }),
  );
  const claims = Object.fromEntries(visits.map(({ id, slot }) => [slot.number, id]));
  return { session: { ...session, claims }, visits };
};

const seen = (came: number, called: number, more: object = {}): VisitState => ({
  status: "completed",
  arrivedAt: at(came),
  admittedAt: at(called),
  metAt: at(called),
  endedAt: at(called + 5),
  ...more,
});

/** As many as a wait is told of, each at a place of their own, who came early and were called so long after its time. */
const enough = (called: number, stateOf: (came: number, called: number) => VisitState = seen): Told[] =>
  Array.from({ length: fewestSpread }, (_, index) => {
    const after = (slotAt(morning(), index + 1).start - start) / minute;
    return { state: stateOf(-20, after + called) };
  });

const none = { booked: 0, walkIns: 0, seen: 0, absent: 0, unserved: 0, toCall: 0, undecided: 0, open: 0, cameLate: 0 };
const figuresOf = (told: readonly Told[], now = start) => {
  const { session, visits } = morningOf(told);
  return dayFigures([session], visits, now).all;
};

describe("a day in figures", () => {
  test("counts how each visit ended, and apart whom nobody has decided about", () => {
    const endedAt = at(300);
    const figures = figuresOf([
      { state: seen(0, 0) },
      { state: { status: "no-show", endedAt } },
      { state: { status: "unserved", endedAt, pending: "call" } },
      { state: { status: "unserved", endedAt, pending: "decision" } },
      { state: { ...(seen(0, 40) as Extract<VisitState, { status: "completed" }>), pending: "decision" } },
      { state: { status: "booked" } },
      { state: { status: "waiting", arrivedAt: at(0) }, origin: "walk-in" },
    ]);
    expect(figures).toMatchObject({
      booked: 6,
      walkIns: 1,
      seen: 1,
      absent: 1,
      unserved: 0,
      toCall: 1,
      undecided: 2,
      open: 2,
      cameLate: 0,
    });
  });

  test("counts as undecided whom the list of the day has, from when their session is over and not from midnight", () => {
    const told: Told[] = [{ state: { status: "booked" } }, { state: { status: "waiting", arrivedAt: at(0) } }];
    const end = sessionEnd(morning());
    const openIn = ({ open, undecided }: { open: number; undecided: number }) => [open, undecided];
    const here = told.map((one) => ({ ...one, mode: "in-person" as const }));
    expect([end - 1, end].map((now) => openIn(figuresOf(here, now)))).toEqual([
      [2, 0],
      [0, 2],
    ]);
    // By video their room tells.
    expect(openIn(figuresOf(told, end))).toEqual([2, 0]);
  });

  test("reckons a booked wait from the time or from when they came, whichever was later, and a walk-in's from coming", () => {
    const figures = figuresOf([
      ...enough(6),
      { state: seen(75, 90) },
      { state: seen(10, 12) },
      ...enough(6).map(() => ({ state: seen(-20, 6), origin: "walk-in" as const })),
    ]);
    // 6 after their time; 15 after they came, later than theirs; called before their time, they waited for nothing.
    expect(figures.bookedWait).toEqual({ count: 7, median: 6, p90: 15 });
    expect(figures.walkInWait).toEqual({ count: 5, median: 26, p90: 26 });
  });

  test("tells what nine of ten waited at most: one of the waits, and none in between", () => {
    const told = Array.from({ length: 10 }, (_, index) => ({ state: seen(0, index * 10 + index + 1) }));
    expect(figuresOf(told).bookedWait).toEqual({ count: 10, median: 5, p90: 9 });
  });

  test("tells of fewer than five how many they were, and not how long any of them waited", () => {
    const waits = (count: number) => figuresOf(enough(7).slice(0, count)).bookedWait;
    expect([waits(4), waits(5)]).toEqual([{ count: 4 }, { count: 5, median: 7, p90: 7 }]);
  });

  test("reckons nothing from times that nobody noted, and has no wait where nobody was called in", () => {
    const untimed = seen(0, 300, { untimed: true, settledAt: at(310) });
    expect(figuresOf([{ state: untimed }])).toEqual({ ...none, booked: 1, seen: 1 });
    expect(figuresOf([])).toEqual(none);
  });

  test("counts as late who came more than ten minutes after a time they had", () => {
    const late = (came: number, origin: Appointment["origin"] = "booked") =>
      figuresOf([{ state: { status: "waiting", arrivedAt: at(came) }, origin }]).cameLate;
    expect([late(10), late(10.1), late(60, "walk-in")]).toEqual([0, 1, 0]);
  });

  test("takes who was sent back for a moment by when they were called in first", () => {
    const first = (called: number) => ({ admittedAt: at(called), metAt: at(called) });
    const paused = (_: number, called: number): VisitState => ({
      status: "waiting",
      arrivedAt: at(0),
      pausedAt: at(called + 4),
      seen: first(called),
    });
    const again = (_: number, called: number): VisitState => ({
      status: "in-consultation",
      arrivedAt: at(0),
      admittedAt: at(called + 30),
      seen: first(called),
    });
    for (const stateOf of [paused, again]) expect(figuresOf(enough(4, stateOf)).bookedWait?.median).toBe(4);
  });

  test("says of each session when it began, and of all of them the same as of one", () => {
    const [early, late] = [
      morningOf([{ state: seen(0, 12) }, { state: seen(0, 20) }]),
      morningOf([{ state: { status: "booked" } }], afternoon()),
    ];
    const figures = dayFigures([early.session, late.session], [...early.visits, ...late.visits], start);
    expect(
      figures.sessions.map(({ sessionId, beganLate, figures: { booked, seen: were } }) => [
        sessionId,
        beganLate,
        booked,
        were,
      ]),
    ).toEqual([
      [morning().id, 12, 2, 2],
      [afternoon().id, undefined, 1, 0],
    ]);
    expect(figures.all).toMatchObject({ booked: 3, seen: 2, open: 1 });
  });
});
