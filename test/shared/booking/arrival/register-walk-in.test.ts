import { expect, test } from "vitest";
import { registerWalkIn, walkInIdFrom } from "../../../../shared/booking/arrival/register-walk-in.ts";
import { patientIdFrom } from "../../../../shared/people/patient.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../../shared/schedule/ticks.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { morning, requestKey } from "../../../functions/booking/cikande.ts";

const person = { name: "Mbah Karta", birthDate: "1951-12-30", sex: "male" } as const;
const request = { sessionId: morning().id, service: "umum", complaint: "Pusing", patient: person };
const key = requestKey();
const zone = "WIB";
const at = (minutes: number): number => morning().start + minutes * minute;
const anybody = "k4m7q2x9ta-K7M4QX";

test("a walk-in takes the first free place whose time is not over, and waits from now on", () => {
  const session = morning({ claims: { 2: anybody } });
  const { appointment, patient } = registerWalkIn(request, { session, zone }, key, at(10));
  expect(patient).toEqual({ id: patientIdFrom(key.id), ...person });
  expect(appointment).toMatchObject({
    id: walkInIdFrom(key.id),
    patientId: patient.id,
    slot: slotAt(session, 3),
    origin: "walk-in",
    mode: "in-person",
    state: { status: "waiting", arrivedAt: at(10) },
  });
  expect(registerWalkIn(request, { session, zone }, key, at(10) - 1).appointment.slot).toEqual(slotAt(session, 1));
});

test("whom the desk took down while it had no network is here since then; no clock puts them before the day, nor later than now", () => {
  const stateOf = (notedAt: number) =>
    registerWalkIn({ ...request, notedAt }, { session: morning(), zone }, key, at(60)).appointment.state;
  const [noted, before] = [stateOf(at(5)), registerWalkIn(request, { session: morning(), zone }, key, at(60))];
  expect(noted).toMatchObject({ status: "waiting", arrivedAt: at(5), turn: at(50) });
  expect(before.appointment.state).toMatchObject({ arrivedAt: at(60) });
  expect([stateOf(at(90)).arrivedAt, stateOf(0).arrivedAt]).toEqual([at(60), instantAt("2026-11-23", 0, zone)]);
});

const busyAt = (...numbers: number[]) => ({
  busy: Object.fromEntries(
    numbers.flatMap((number) => ticksOf(slotAt(morning(), number))).map((tick) => [tick, "A3C4D6"]),
  ),
});

test("somebody with another visit takes the first place at whose time they have none", () => {
  const session = morning({ count: 4, claims: { 1: anybody } });
  const placeFor = (...taken: number[]): number =>
    registerWalkIn({ ...request, patient: known }, { session, zone, calendar: busyAt(...taken) }, key, at(0))
      .appointment.slot.number;
  expect([placeFor(), placeFor(2), placeFor(2, 3), placeFor(3)]).toEqual([2, 3, 4, 2]);
  expect(() => placeFor(2, 3, 4)).toThrow(expect.objectContaining({ code: "slot.overlaps" }));
});

test("somebody whose calendar has a number of the session gets none, though it is not seen there", () => {
  const calendar = { busy: { [morning().id]: "A3C4D6" } };
  expect(() =>
    registerWalkIn({ ...request, patient: known }, { session: morning(), zone, calendar }, key, at(0)),
  ).toThrow(expect.objectContaining({ code: "patient.has-number", details: {} }));
});

const known = { id: "p3n8r5t2wb", ...person };
const theirs = "p3n8r5t2wb-A3C4D6";

test.each([
  ["is booked", undefined],
  ["waits", "waiting"],
  ["was sent back for a moment", "paused"],
  ["is with the doctor", "in-consultation"],
] as const)("somebody known who %s with a number of the session gets no other one", (_, status) => {
  const line = status && { 4: { status, since: at(0) } };
  const session = morning({
    count: 4,
    claims: { 2: anybody, 4: theirs, 1: anybody, 3: anybody },
    ...(line && { line }),
  });
  expect(() => registerWalkIn({ ...request, patient: known }, { session, zone }, key, at(0))).toThrow(
    expect.objectContaining({ code: "patient.has-number", details: { number: 4 } }),
  );
  expect(() => registerWalkIn(request, { session, zone }, key, at(0))).toThrow(
    expect.objectContaining({ code: "session.full" }),
  );
});

test.each(["completed", "no-show", "unserved"] as const)(
  "somebody known whose number in the session is over (%s) gets another",
  (status) => {
    const session = morning({ count: 4, claims: { 1: theirs, 2: anybody }, line: { 1: { status, since: at(0) } } });
    const { appointment } = registerWalkIn({ ...request, patient: known }, { session, zone }, key, at(0));
    expect(appointment.slot.number).toBe(3);
  },
);

test.each([
  ["a closed session", morning({ state: "closed" }), at(0), "session.closed"],
  ["a session without the service", morning({ services: ["gizi"] }), at(0), "session.wrong-service"],
  ["a session that ends now", morning(), sessionEnd(morning()), "slot.past"],
  ["tomorrow's session", morning(), at(-8 * 60) - 1, "session.not-today"],
  ["a session with its last place taken", morning({ count: 1, claims: { 1: anybody } }), at(0), "session.full"],
])("%s takes none", (_, session, now, code) => {
  expect(() => registerWalkIn(request, { session, zone }, key, now)).toThrow(expect.objectContaining({ code }));
});
