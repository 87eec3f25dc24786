import { describe, expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import {
  type Closing,
  nextLook,
  openVisits,
  stepAtClosing,
  visitsWithDoctor,
} from "../../../shared/consult/close-line.ts";
import { datesOfDay } from "../../../shared/schedule/clinic-day.ts";
import { type LineState, sessionEnd } from "../../../shared/schedule/session.ts";
import { closingBegins, lineClosesAt, lineEndsAtLatest } from "../../../shared/schedule/session-line.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour, minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { admittedAt, arrivedAt, leadsOf, met, now, over, states, stays, unmet, visit } from "./each-state.ts";

const endedAt = now;

const since = morning().start;
const soon = sessionEnd(morning()) + 30 * minute;
const midnight = instantAt("2026-11-24", 0, "WIB");

test("a line of which nobody is left closes half an hour after its session", () => {
  const statuses = ["completed", "no-show", "unserved"] as const;
  expect(closingBegins(morning())).toBe(soon);
  expect(lineClosesAt(morning(), "WIB")).toBe(soon);
  for (const status of statuses) expect(lineClosesAt(morning({ line: { 3: { status, since } } }), "WIB")).toBe(soon);
});

test("a line in which somebody waits, is back for a moment or is with the doctor stays open till the clinic's day ends", () => {
  for (const status of ["waiting", "paused", "in-consultation"] as const)
    expect(lineClosesAt(morning({ line: { 3: { status, since } } }), "WIB")).toBe(midnight);
});

test("the day ends by the clinic's own clock", () => {
  const line = { 3: { status: "waiting", since } } as const;
  expect(lineClosesAt(morning({ line }), "WIT")).toBe(midnight - 2 * hour);
});

test("a session over midnight keeps its line three hours beyond its own end while somebody is here", () => {
  const night = morning({
    id: "3604-cikande.2026-11-23.2300.rahmawati-cikande",
    start: instantAt("2026-11-23", 23 * 60, "WIB"),
    count: 12,
    line: { 3: { status: "waiting", since } },
  });
  expect(lineClosesAt(night, "WIB")).toBe(midnight + hour + 3 * hour);
});

test("a night is over before the lists of the next day stop looking at it", () => {
  const line = { 3: { status: "waiting", since } } as const;
  for (const [hours, count] of [
    [18, 36],
    [20, 24],
    [22, 12],
    [22, 36],
    [22, 48],
  ] as const) {
    const start = instantAt("2026-11-23", hours * 60, "WIB");
    const wall = `${hours}00`;
    const night = morning({ id: `3604-cikande.2026-11-23.${wall}.rahmawati-cikande`, start, count, line });
    const latest = Math.max(lineClosesAt(night, "WIB"), lineEndsAtLatest(night, "WIB"));
    expect(datesOfDay("2026-11-24", latest, "WIB"), `${wall}, ${count}`).toEqual(["2026-11-23", "2026-11-24"]);
  }
});

test("an open line is looked at every half hour, and at its closing", () => {
  expect(nextLook(midnight, soon)).toBe(soon + 30 * minute);
  expect(nextLook(midnight, midnight - minute)).toBe(midnight);
});

test("open are the visits of those who did not come, wait, were not there when called or are with the doctor", () => {
  const session = morning({
    claims: { 1: "away", 2: "waits", 3: "inside", 4: "done", 5: "absent", 6: "unserved", 7: "back", 8: "called" },
    line: {
      2: { status: "waiting", since },
      3: { status: "in-consultation", since },
      4: { status: "completed", since },
      5: { status: "no-show", since },
      6: { status: "unserved", since },
      7: { status: "paused", since },
      8: { status: "skipped", since },
    },
  });
  expect(openVisits(session)).toEqual(["away", "waits", "inside", "back", "called"]);
  expect(visitsWithDoctor(session)).toEqual(["inside"]);
});

describe("the closing of its session", () => {
  const leads = (session: Parameters<typeof morning>[0], closing: Partial<Closing> = {}) =>
    leadsOf((state) => stepAtClosing(visit(state), { session: morning(session), ...dayOver, ...closing }, now));
  const dayOver = { endsAt: now, isKnown: true };
  const ends = {
    ...over,
    waiting: { status: "unserved", arrivedAt, endedAt, pending: "call" },
    "in-consultation": { status: "completed", ...met, endedAt },
  } as const;
  const took = { line: { 4: { status: "completed", since } } } as const;

  test.each(["paused", "in-consultation", "completed"] as const)(
    "finds who stayed away a no-show where somebody was called in (%s)",
    (status) => {
      expect(leads({ line: { 4: { status, since } } })).toEqual({ ...ends, booked: { status: "no-show", endedAt } });
    },
  );

  test("blames nobody where the doctor never came, or was on leave, or nobody knows whether they came", () => {
    const unserved = { ...ends, booked: { status: "unserved", endedAt, pending: "call" } };
    expect(leads({})).toEqual(unserved);
    expect(leads({ line: { 4: { status: "waiting", since } } })).toEqual(unserved);
    expect(leads({ state: "closed", ...took })).toEqual(unserved);
    expect(leads(took, { isKnown: false })).toEqual(unserved);
  });

  test("ends nobody who is here while the clinic's day runs, nor who may be", () => {
    const noShow = { status: "no-show", endedAt };
    expect(leads(took, { endsAt: now + 1 })).toEqual({ ...stays, ...over, booked: noShow });
    expect(leads(took, { endsAt: now + hour, isKnown: false })).toEqual({ ...stays, ...over });
  });

  test("does not know of a place to come to, where nobody notes who comes, that anybody stayed away", () => {
    const session = morning({ comeTo: { kind: "puskesmas" }, ...took });
    const there = { ...visit(states.booked, "in-person"), slot: slotAt(session, 1) };
    const closing = { session, endsAt: midnight, isKnown: true };
    expect(stepAtClosing(there, closing, midnight - 1)).toBeUndefined();
    const endedAt = midnight;
    expect(stepAtClosing(there, closing, midnight)).toEqual({
      state: { status: "unserved", endedAt, pending: "decision" },
    });
  });

  test("only proposes how whoever is met face to face has fared: a person decides", () => {
    const closing = { session: morning(took), ...dayOver };
    const ended = (state: VisitState) => stepAtClosing(visit(state, "in-person"), closing, now)?.state;
    const pending = "decision";
    expect(ended(states.booked)).toEqual({ status: "unserved", endedAt, pending });
    expect(ended(states.waiting)).toEqual({ status: "unserved", arrivedAt, endedAt, pending });
    expect(ended(states["in-consultation"])).toEqual({ status: "completed", ...met, endedAt, pending });
    const seen = { admittedAt, metAt: admittedAt };
    expect(ended({ status: "waiting", arrivedAt, pausedAt: admittedAt, seen })).toEqual({
      status: "completed",
      arrivedAt,
      ...seen,
      endedAt: admittedAt,
      pending,
    });
  });

  test("ends with its hours who was told there that it is called off, as one by video", () => {
    const session = morning({ comeTo: { kind: "puskesmas" }, state: "closed" });
    const offer = { at: since, until: since, kind: "closed" } as const;
    const there = { ...visit(states.booked, "in-person"), slot: slotAt(session, 1), offer };
    const closing = { session, endsAt: midnight, isKnown: true };
    expect(stepAtClosing(there, closing, soon)).toEqual({
      state: { status: "unserved", endedAt: soon, pending: "call" },
    });
  });

  test("leaves who went to another session alone", () => {
    expect(leads({ id: "3604-cikande.2026-11-23.1300.rahmawati-cikande" })).toEqual({ ...stays, ...over });
  });

  test("blames nobody who was told to choose another time, though the session opened again and took place", () => {
    const session = morning({ line: { 4: { status: "completed", since } } });
    const offered = { ...visit(states.booked), offer: { at: since, until: since, kind: "closed" } } as const;
    const closing = { session, endsAt: midnight, isKnown: true };
    expect(stepAtClosing(offered, closing, now)).toEqual({ state: { status: "unserved", endedAt, pending: "call" } });
  });

  test("nor who was told so once, and then that they could come after all", () => {
    const session = morning({ line: { 4: { status: "completed", since } } });
    const offer = { at: since, until: since, kind: "closed", withdrawnAt: since } as const;
    const closing = { session, endsAt: midnight, isKnown: true };
    expect(stepAtClosing({ ...visit(states.booked), offer }, closing, now)).toEqual({
      state: { status: "unserved", endedAt, pending: "call" },
    });
  });

  test("lets who has a place beyond the hours choose until its own time is over, and blames them for nothing", () => {
    const session = morning({ count: 1, line: { 1: { status: "completed", since } } });
    const beyond = { ...visit(states.booked), slot: slotAt(morning(), 9) };
    const closing = { session, endsAt: midnight, isKnown: true };
    const ownEnd = slotAt(morning(), 9).start + 40 * minute;
    expect(stepAtClosing(beyond, closing, ownEnd - 1)).toBeUndefined();
    expect(stepAtClosing(beyond, closing, ownEnd)).toEqual({
      state: { status: "unserved", endedAt: ownEnd, pending: "call" },
    });
    expect(stepAtClosing(beyond, { ...closing, endsAt: soon }, soon)?.state.status).toBe("unserved");
  });

  test("keeps that somebody was called and not there, and how many steps were taken with them: who decides has to know", () => {
    const closing = { session: morning(), ...dayOver };
    const inVain = { status: "waiting", arrivedAt, skippedAt: admittedAt, times: 2, steps: 2 } as const;
    const ended = { arrivedAt, endedAt, skippedAt: admittedAt, steps: 2 };
    const leadsTo = (mode: "video" | "in-person") => stepAtClosing(visit(inVain, mode), closing, now)?.state;
    expect(leadsTo("in-person")).toEqual({ status: "unserved", ...ended, pending: "decision" });
    expect(leadsTo("video")).toEqual({ status: "unserved", ...ended, pending: "call" });
    const back = { status: "waiting", arrivedAt, times: 2, steps: 3 } as const;
    expect(stepAtClosing(visit(back), closing, now)?.state).toEqual({
      status: "unserved",
      arrivedAt,
      endedAt,
      steps: 3,
      pending: "call",
    });
  });

  test("does not take who was seen on paper for one whom the doctor called in: by video nobody stayed away", () => {
    const closing = (line: LineState) => ({ session: morning({ line: { 4: line } }), ...dayOver });
    const leadsTo = (line: LineState) => stepAtClosing(visit(states.booked), closing(line), now)?.state.status;
    expect(leadsTo({ status: "completed", since, untimed: true })).toBe("unserved");
    expect(leadsTo({ status: "completed", since, calledAt: since })).toBe("no-show");
  });

  test("completes nobody who did not meet the doctor", () => {
    const closing = { session: morning(), ...dayOver };
    expect(stepAtClosing(visit(unmet), closing, now)?.state).toEqual({
      status: "unserved",
      arrivedAt,
      endedAt,
      pending: "call",
    });
  });
});
