import { expect, test } from "vitest";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import { admitPatient } from "../../../shared/consult/admit-patient.ts";
import { endConsultation } from "../../../shared/consult/end-consultation.ts";
import { pauseConsultation } from "../../../shared/consult/pause-consultation.ts";
import { type RoomEvent, stepAfterArrival, stepAfterEvent } from "../../../shared/consult/room-event.ts";
import { minute, second } from "../../../shared/time/instant.ts";
import { admittedAt, met, slot, states, visit } from "./each-state.ts";

const late = slot.start + 25 * minute;
const turn = late + 20 * minute;
const waiting = { status: "waiting", arrivedAt: late, turn } as const;
const about = { appointmentId: "k4m7q2x9ta-K7M4QX", room: "a-room" };
const entered: RoomEvent = { ...about, kind: "joined", identity: "patient", at: late };

test("a turn is set as somebody comes, and is their place's own time where they are in time", () => {
  expect(stepAfterEvent(visit(states.booked), entered, undefined, late)).toEqual({ state: waiting });
  expect(stepAfterArrival(visit(states.booked), slot, late)).toEqual({ state: waiting });
  const admitted = admitPatient(visit(states.booked), { presence: ["patient"] }, late)?.state;
  expect(admitted).toEqual({ status: "in-consultation", arrivedAt: late, admittedAt: late, turn, steps: 1 });
  const inTime = slot.start + 10 * minute;
  expect(stepAfterEvent(visit(states.booked), { ...entered, at: inTime }, undefined, late)?.state).toEqual({
    status: "waiting",
    arrivedAt: inTime,
  });
});

test("whose report comes late, after they were noted as here by another way, has come when it says", () => {
  const inTime = { ...entered, at: slot.start - 5 * minute };
  const paused = { ...waiting, pausedAt: late + minute };
  expect(stepAfterEvent(visit(waiting), inTime, undefined, late)?.state).toEqual({
    status: "waiting",
    arrivedAt: inTime.at,
  });
  expect(stepAfterEvent(visit(paused), inTime, undefined, late)?.state).toEqual({
    status: "waiting",
    arrivedAt: inTime.at,
    pausedAt: paused.pausedAt,
  });
  expect(stepAfterEvent(visit(waiting), { ...entered, at: late + minute }, undefined, late + minute)).toBe(undefined);
});

test("a turn stays through calls, pauses, slips and an empty room", () => {
  const admitted = admitPatient(visit(waiting), { presence: ["patient"] }, late)?.state;
  expect(admitted).toMatchObject({ turn });
  if (!admitted) throw new Error("not admitted");
  const [slip, pause] = [late + second, late + minute].map((at) => pauseConsultation(visit(admitted), undefined, at));
  expect(slip?.state).toEqual({ ...waiting, steps: 2 });
  expect(pause?.state).toEqual({ ...waiting, pausedAt: late + minute, steps: 2 });
  const seen = { presence: [], admittedAt: undefined };
  expect(endConsultation(visit(admitted), seen, late + minute)?.state).toEqual({ ...waiting, steps: 2 });
});

test("a turn is not taken from whom the doctor calls in where nobody notes who comes", () => {
  const there = { ...visit(states.booked, "in-person"), slot: { ...slot, comeTo: { kind: "puskesmas" as const } } };
  expect(admitPatient(there, { presence: undefined }, late)?.state).not.toHaveProperty("turn");
});

test("a turn is noted in the line for as long as somebody is to be seen, and then when they were called in", () => {
  const admitted = { ...met, status: "in-consultation", turn } as const;
  expect(
    [waiting, { ...waiting, pausedAt: late }, admitted, states.completed].map((state) => lineStateOf(state)),
  ).toEqual([
    { status: "waiting", since: late, turn },
    { status: "paused", since: late, turn },
    { status: "in-consultation", since: admittedAt, turn },
    { status: "completed", since: admittedAt, calledAt: admittedAt },
  ]);
});
