import { expect, test } from "vitest";
import { type DoctorFacts, doctorStageOf } from "../../../../../web/features/consult/doctor-room/doctor-stage.ts";
import { someone } from "../../../video/fake-room.ts";

const facts = (change: Partial<DoctorFacts>): DoctorFacts => ({
  room: { connection: "connected", other: someone },
  visit: "in-consultation",
  gone: undefined,
  refusal: undefined,
  failures: 0,
  entered: true,
  ...change,
});
const room = (connection: DoctorFacts["room"]["connection"]) => ({ connection, other: undefined });

test("opening, alone, together, reconnecting", () => {
  expect(doctorStageOf(facts({ room: room("connecting"), entered: false }))).toBe("opening");
  expect(doctorStageOf(facts({ room: room("connected") }))).toBe("alone");
  expect(doctorStageOf(facts({}))).toBe("together");
  expect(doctorStageOf(facts({ room: room("lost"), failures: 7 }))).toBe("reconnecting");
});

test("no room at all is said after two attempts", () => {
  expect(doctorStageOf(facts({ room: room("lost"), entered: false, failures: 1 }))).toBe("opening");
  expect(doctorStageOf(facts({ room: room("lost"), entered: false, failures: 2 }))).toBe("unavailable");
});

test("an ended visit, a refusal and having left come before what the room shows", () => {
  expect(doctorStageOf(facts({ visit: "completed" }))).toBe("ended");
  expect(doctorStageOf(facts({ refusal: "consult.over" }))).toBe("ended");
  expect(doctorStageOf(facts({ refusal: "patient.foreign" }))).toBe("refused");
  expect(doctorStageOf(facts({ refusal: "consult.too-early", entered: false }))).toBe("too-early");
  expect(doctorStageOf(facts({ room: room("left") }))).toBe("left");
});

test("how the doctor closed the room comes first; another patient with the doctor is no failure", () => {
  expect(doctorStageOf(facts({ gone: "not-met", visit: "waiting", room: room("left") }))).toBe("not-met");
  expect(doctorStageOf(facts({ gone: "paused", visit: "waiting" }))).toBe("paused");
  expect(doctorStageOf(facts({ refusal: "consult.occupied", visit: "waiting", entered: false }))).toBe("occupied");
});
