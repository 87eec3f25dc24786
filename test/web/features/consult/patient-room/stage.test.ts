import { expect, test } from "vitest";
import { type Facts, isCall, stageOf } from "../../../../../web/features/consult/patient-room/stage.ts";

const facts = (change: Partial<Facts>): Facts => ({
  checked: true,
  room: { connection: "connected", mayPublish: false },
  visit: "waiting",
  atClinic: false,
  offered: false,
  joined: false,
  asking: false,
  refusal: undefined,
  failures: 0,
  ...change,
});
const room = (connection: Facts["room"]["connection"], mayPublish = false) => ({ connection, mayPublish });

test("the way in: checking, waiting, in the room once the server allows to speak", () => {
  expect(stageOf(facts({ checked: false, room: room("idle"), visit: undefined }))).toBe("checking");
  expect(stageOf(facts({ room: room("connecting") }))).toBe("waiting");
  expect(stageOf(facts({}))).toBe("waiting");
  expect(stageOf(facts({ room: room("connected", true) }))).toBe("in-room");
});

test("admitted is not yet in the room: nobody is shown a room they can't speak in", () => {
  expect(stageOf(facts({ visit: "in-consultation" }))).toBe("reconnecting");
});

test("a lost line after admission is reconnecting, however often it fails", () => {
  expect(stageOf(facts({ room: room("lost", true), visit: "in-consultation", failures: 9 }))).toBe("reconnecting");
  expect(stageOf(facts({ room: room("reconnecting", true) }))).toBe("reconnecting");
});

test("before admission one failure is a moment, two are told", () => {
  expect(stageOf(facts({ room: room("lost"), failures: 1 }))).toBe("waiting");
  expect(stageOf(facts({ room: room("lost"), failures: 2 }))).toBe("unavailable");
});

test.each([
  ["consult.too-early", "too-early"],
  ["consult.over", "ended"],
  ["appointment.final", "ended"],
  ["session.closed", "ended"],
  ["consult.no-practice", "no-practice"],
  ["patient.foreign", "refused"],
  ["consult.in-person", "refused"],
] as const)("refused with %s is %s", (refusal, stage) => {
  expect(stageOf(facts({ checked: false, room: room("idle"), refusal }))).toBe(stage);
  expect(stageOf(facts({ room: room("idle"), refusal }))).toBe(stage);
});

test("whose session was closed while they wait is led to another time, be it by video or at the desk", () => {
  expect(stageOf(facts({ offered: true }))).toBe("no-practice");
  expect(stageOf(facts({ offered: true, atClinic: true, refusal: "consult.in-person" }))).toBe("no-practice");
  expect(stageOf(facts({ offered: true, visit: "unserved" }))).toBe("ended");
});

test("while a visit is asked what became of it, nothing is said of it", () => {
  expect(stageOf(facts({ refusal: "appointment.final", asking: true }))).toBe("asking");
  expect(stageOf(facts({ refusal: "appointment.final", asking: true, visit: "cancelled" }))).toBe("ended");
});

test("a room that was open and opens later now belongs to a moved visit", () => {
  expect(stageOf(facts({ refusal: "consult.too-early", joined: true }))).toBe("moved");
  expect(stageOf(facts({ refusal: "appointment.changed", joined: true }))).toBe("moved");
});

test("who was noted as here at the desk waits there", () => {
  expect(stageOf(facts({ refusal: "consult.in-person", atClinic: true }))).toBe("here");
});

test.each(["store.busy", "request.too-many", "request.unauthenticated"] as const)(
  "%s says nothing of the visit: it is tried again",
  (refusal) => {
    expect(stageOf(facts({ refusal, failures: 1, room: room("lost") }))).toBe("waiting");
    expect(stageOf(facts({ refusal, failures: 2, room: room("lost") }))).toBe("unavailable");
  },
);

test("a call is heard whatever was on the screen before it, and once", () => {
  const heard = (["checking", "waiting", "unavailable", "reconnecting", "in-room", "left"] as const).filter((before) =>
    isCall("reconnecting", before),
  );
  expect(heard).toEqual(["checking", "waiting", "unavailable"]);
  expect(isCall("in-room", "reconnecting")).toBe(false);
});

test("no video server is said before the devices are asked for", () => {
  expect(stageOf(facts({ checked: false, room: room("idle"), refusal: "video.unavailable" }))).toBe("unavailable");
});

test.each(["completed", "cancelled", "no-show", "unserved"] as const)(
  "a visit that is %s has ended, whatever the room says",
  (visit) => {
    expect(stageOf(facts({ visit, room: room("connected", true) }))).toBe("ended");
  },
);

test("left, or taken over by another screen, the way back is open", () => {
  expect(stageOf(facts({ room: room("left", true), visit: "in-consultation" }))).toBe("left");
  expect(stageOf(facts({ room: room("elsewhere", true), visit: "in-consultation" }))).toBe("left");
});
