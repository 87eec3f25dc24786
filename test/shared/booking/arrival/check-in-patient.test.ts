import { describe, expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../../shared/booking/appointment.ts";
import { canCheckIn, checkInPatient } from "../../../../shared/booking/arrival/check-in-patient.ts";
import { joinConsultation } from "../../../../shared/consult/join-consultation.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import type { Slot } from "../../../../shared/schedule/slot.ts";
import { day, hour, type Instant, minute } from "../../../../shared/time/instant.ts";
import { appointment, morning, patient } from "../../../functions/booking/cikande.ts";

/** 08.00 WIB on a Monday. */
const eight = Date.parse("2026-11-23T01:00:00Z");
const now = eight + 5 * minute;
const inRoom = { arrivedAt: eight, admittedAt: eight };
const session = morning();
const booked: VisitState = { status: "booked" };
const states: VisitState[] = [
  booked,
  { status: "waiting", arrivedAt: eight },
  { status: "waiting", arrivedAt: eight, pausedAt: now },
  { status: "in-consultation", ...inRoom },
  { status: "completed", ...inRoom, metAt: eight, endedAt: now },
  { status: "cancelled", cancelledAt: eight },
  { status: "no-show", endedAt: now },
  { status: "unserved", endedAt: now },
];
const cases = states.flatMap((state) => (["video", "in-person"] as const).map((mode) => ({ state, mode })));

const visit = ({ state, mode }: Pick<Appointment, "state" | "mode">): Appointment => appointment({ state, mode });

/** What the desk has before it: the visit where it stands, and its session. */
const seen = (visit: Appointment, of: Session = session) => ({
  from: visit.slot,
  session: of,
  zone: "WIB" as const,
});

const changes = (appointment: Appointment, at = now, of = session): boolean => {
  try {
    return checkInPatient(appointment, seen(appointment, of), at) !== undefined;
  } catch {
    return false;
  }
};

test.each(cases)("$mode, $state.status: a check-in is offered exactly where it changes something", (one) => {
  expect(canCheckIn(visit(one), { session, zone: "WIB" }, now)).toBe(changes(visit(one)));
});

test.each<[string, Partial<Session>, Instant, boolean]>([
  ["before the clinic's day", {}, eight - 8 * hour - 1, false],
  ["from its first moment", {}, eight - 8 * hour, true],
  ["until its line closes", {}, eight + 4 * hour + 30 * minute - 1, true],
  ["from then on", {}, eight + 4 * hour + 30 * minute, false],
  ["then, with somebody still in it", { line: { "2": { status: "waiting", since: eight } } }, eight + 5 * hour, true],
  ["of a session the clinic closed", { state: "closed" }, now, false],
  ["beyond the hours that are planned now", { count: appointment().slot.number - 1 }, now, false],
])("a check-in is offered where it is not refused: %s", (_, change, at, isOffered) => {
  const one = visit({ state: booked, mode: "video" });
  const of = morning(change);
  expect([canCheckIn(one, { session: of, zone: "WIB" }, at), changes(one, at, of)]).toEqual([isOffered, isOffered]);
});

test("who waits by video and then comes to the desk can be checked in, and keeps their place, be the session closed", () => {
  const one = visit({ state: { status: "waiting", arrivedAt: eight, pausedAt: now }, mode: "video" });
  for (const of of [session, morning({ state: "closed" }), morning({ count: one.slot.number - 1 })]) {
    expect(canCheckIn(one, { session: of, zone: "WIB" }, now)).toBe(true);
    expect(checkInPatient(one, seen(one, of), now)).toEqual({ state: one.state, mode: "in-person" });
  }
});

describe("a check-in is of the visit as the desk saw it", () => {
  const one = visit({ state: booked, mode: "video" });

  test.each<[string, Partial<Slot>]>([
    ["to another number", { number: one.slot.number + 1 }],
    ["to another session", { sessionId: "3604-cikande.2026-11-23.1300.rahmawati-cikande" }],
  ])("one that was moved %s meanwhile is left alone, whatever else", (_, moved) => {
    const over = { ...one, state: { status: "no-show", endedAt: now } } as const;
    for (const elsewhere of [one, over].map((visit) => ({ ...visit, slot: { ...visit.slot, ...moved } })))
      for (const of of [session, undefined])
        expect(() => checkInPatient(elsewhere, { ...seen(one), session: of }, eight - day)).toThrow(
          "appointment.changed",
        );
  });

  test("and there is none in a session that is not there", () => {
    expect(() => checkInPatient(one, { ...seen(one), session: undefined }, now)).toThrow("session.unknown");
  });
});

describe("whom the desk noted while it had no network is here since then", () => {
  const one = visit({ state: booked, mode: "in-person" });
  const { start, minutes } = one.slot;
  const places = 2 * minutes * minute;
  const later = start + hour;
  const checkedIn = (notedAt: Instant, of = one) => checkInPatient(of, { ...seen(of), notedAt }, later)?.state;

  test.each<[string, Instant, object]>([
    ["in time: they have their own turn", start + 10 * minute, { arrivedAt: start + 10 * minute }],
    ["late: from then on", start + 11 * minute, { arrivedAt: start + 11 * minute, turn: start + 11 * minute + places }],
    ["by a clock that is ahead: as it arrives", later + 1, { arrivedAt: later, turn: later + places }],
    ["by one that is days behind: from when the day began", eight - day, { arrivedAt: eight - 8 * hour }],
  ])("%s", (_, notedAt, expected) => {
    expect(checkedIn(notedAt)).toEqual({ status: "waiting", ...expected });
  });

  test.each<[string, Instant, Instant]>([
    ["back since then", start + 30 * minute, start + 30 * minute],
    ["and not before they were called in vain", start, start + 20 * minute],
  ])("%s", (_, notedAt, from) => {
    const skipped = { status: "waiting", arrivedAt: start, skippedAt: start + 20 * minute, times: 1 } as const;
    expect(checkedIn(notedAt, visit({ state: skipped, mode: "in-person" }))).toEqual({
      status: "waiting",
      arrivedAt: start,
      times: 1,
      steps: 1,
      turn: from + places,
    });
  });
});

describe("nobody is put into a line", () => {
  const attempt = (changes: Partial<Session>, at: Instant) => () => {
    const one = visit({ state: booked, mode: "video" });
    return checkInPatient(one, seen(one, morning(changes)), at);
  };
  const waiting = { "2": { status: "waiting", since: eight } } as const;
  const noon = eight + 4 * hour;
  const midnight = eight + 16 * hour;

  test.each<[string, Partial<Session>, Instant, string]>([
    ["that the clinic closed", { state: "closed" }, now, "session.closed"],
    ["before the clinic's day", {}, eight - 8 * hour - 1, "session.not-today"],
    ["that is over, half an hour after the last slot", {}, noon + 30 * minute, "consult.over"],
    ["of yesterday, whoever is still in it", { line: waiting }, midnight, "consult.over"],
    ["of twenty days ago", {}, eight + 20 * day, "consult.over"],
  ])("%s", (_, changes, at, refusal) => {
    expect(attempt(changes, at)).toThrow(refusal);
  });

  test("a moment within both sides, or while others still wait, they are", () => {
    expect(attempt({}, eight - 8 * hour)()).toMatchObject({ mode: "in-person" });
    expect(attempt({}, noon + 30 * minute - 1)()).toMatchObject({ mode: "in-person" });
    expect(attempt({ line: waiting }, midnight - 1)()).toMatchObject({ mode: "in-person" });
  });

  test("and who waits already is in it until their visit is over, by video as at the desk", () => {
    const one = visit({ state: { status: "waiting", arrivedAt: eight }, mode: "video" });
    const late = eight + 20 * day;
    expect(checkInPatient(one, seen(one), late)).toEqual({ state: one.state, mode: "in-person" });
    const caller = { role: "patient", accountId: "siti" } as const;
    const pass = joinConsultation(one, { patient: patient(), session, zone: "WIB", caller }, late);
    expect(pass).toMatchObject({ identity: "patient", mayPublish: false });
  });

  test("and a visit that is over says so, whenever it was", () => {
    const over = visit({ state: { status: "no-show", endedAt: now }, mode: "video" });
    expect(() => checkInPatient(over, seen(over), eight + 20 * day)).toThrow("appointment.final");
  });
});
