import { beforeEach, describe, expect, test } from "vitest";
import { putAppointment } from "../../../../functions/store/appointment/appointment-pieces.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import type { Appointment, VisitState } from "../../../../shared/booking/appointment.ts";
import { bookAppointment } from "../../../../shared/booking/claim/book-appointment.ts";
import { cancelling, moving, refusalBy } from "../../../../shared/booking/claim/change-rule.ts";
import { type Session, sessionEnd } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { takenBy } from "../../../../shared/schedule/taken-by.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { cancel, clock, outcomeOf, reschedule, seated } from "../use-cases.ts";

useTable();

const desk = { role: "registrar", accountId: "loket", clinicIds: ["3604-cikande"] } as const;
const from = slotAt(morning(), 2);
const to = slotAt(afternoon(), 5);
const arrivedAt = now;
const inTime = { arrivedAt, admittedAt: now, metAt: now };
const states: VisitState[] = [
  { status: "booked" },
  { status: "waiting", arrivedAt },
  { status: "waiting", arrivedAt, pausedAt: now, seen: { admittedAt: now, metAt: now } },
  { status: "in-consultation", arrivedAt, admittedAt: now },
  { status: "completed", ...inTime, endedAt: now },
  { status: "cancelled", cancelledAt: now },
  { status: "no-show", endedAt: now },
  { status: "unserved", arrivedAt, endedAt: now },
];

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

/** A visit in a state as the table would hold it, its place in the line too. */
const visitIn = async (state: VisitState, change: Pick<Appointment, "offer"> = {}): Promise<string> => {
  const key = requestKey();
  const person = await seated();
  const appointment = { ...bookAppointment(bookingOf(person, from), key, now), state, ...change };
  const line: Session["line"] = state.status === "waiting" ? { 2: { status: "waiting", since: arrivedAt } } : {};
  await putSession(morning({ claims: { 2: appointment.id }, line }));
  await seated({
    ...person,
    visits: [appointment.code],
    busy: Object.fromEntries(takenBy(from).map((part) => [part, appointment.code])),
  });
  await transact({ appointment: putAppointment(appointment) });
  return appointment.id;
};

const cells = states.flatMap((state) =>
  [-1, 0, 20 * minute].map((after) => ({ state, after, at: from.start + after })),
);

describe("rule and store say the same", () => {
  test.each(cells)("of moving a visit that is $state.status, $after ms after its start", async ({ state, at }) => {
    const id = await visitIn(state);
    clock.now = at;
    const said = await outcomeOf(reschedule({ appointmentId: id, service: "umum", from, to }, siti, requestKey()));
    expect(said).toBe(refusalBy(moving, { state, slot: from }, at) ?? "accepted");
    const [left, taken] = await Promise.all([sessionOf(from.sessionId), sessionOf(to.sessionId)]);
    expect([left?.claims[2], taken?.claims[5]]).toEqual(said === "accepted" ? [undefined, id] : [id, undefined]);
  });

  const offer = { at: now, until: now, kind: "closed" } as const;

  test.each(cells)(
    "of moving one that was offered another time and is $state.status, $after ms after its start",
    async ({ state, at }) => {
      const id = await visitIn(state, { offer });
      clock.now = at;
      const said = await outcomeOf(reschedule({ appointmentId: id, service: "umum", from, to }, siti, requestKey()));
      expect(said).toBe(refusalBy(moving, { state, slot: from, offer }, at) ?? "accepted");
      expect((await appointmentOf(id))?.offer).toEqual(said === "accepted" ? undefined : offer);
    },
  );

  const end = sessionEnd(morning());
  const untilOver = states.flatMap((state) =>
    [from.start - 1, from.start, from.start + 20 * minute, end - 1, end].flatMap((at) =>
      [{}, { offer }].map((change) => ({ state, at, change, told: "offer" in change ? "told to choose, " : "" })),
    ),
  );

  test.each(untilOver)("of cancelling a visit that is $told$state.status, at $at", async ({ state, at, change }) => {
    const id = await visitIn(state, change);
    clock.now = at;
    const said = await outcomeOf(cancel({ appointmentId: id, from }, siti, requestKey()));
    expect(said).toBe(refusalBy(cancelling, { state, slot: from, ...change }, at, at >= end) ?? "accepted");
    expect((await sessionOf(from.sessionId))?.claims[2]).toBe(said === "accepted" ? undefined : id);
    const seen = state.status === "waiting" ? "booked" : "waiting";
    expect(await outcomeOf(cancel({ appointmentId: id, from, seen }, desk, requestKey()))).not.toBe("accepted");
  });
});

describe("who waits", () => {
  test.each([
    ["within the session", slotAt(morning(), 9)],
    ["to another session", to],
  ])("moves %s and stands in no line any more", async (_, target) => {
    const id = await visitIn({ status: "waiting", arrivedAt });
    const move = { appointmentId: id, service: "umum", from, to: target };
    expect(await reschedule(move, siti, requestKey())).toEqual({ id, slot: target, state: { status: "booked" } });
    expect((await sessionOf(from.sessionId))?.line).toEqual({});
    expect((await appointmentOf(id))?.state).toEqual({ status: "booked" });
  });
});
