import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import { faultsThrownBeside } from "../../../api/faults-thrown-beside.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";
import { arriving, both, onTheWay, waiting } from "./arriving.ts";

beforeEach(() => void vi.useFakeTimers({ now: eight }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
});

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const admitted: VisitState = { status: "in-consultation", arrivedAt: 1, admittedAt: 2 };
const completed: VisitState = { status: "completed", arrivedAt: 1, admittedAt: 2, metAt: 2, endedAt: 3 };

test("from the check through the waiting room into the room, and thanked at the end", async () => {
  const { open, world, show, join } = arriving();
  const patient = open();
  await patient.begin();
  expect(patient.stage()).toBe("checking");
  patient.settle(both);
  await soon();
  expect([patient.stage(), patient.line.value()?.ahead]).toEqual(["waiting", 1]);
  show({ mayPublish: true });
  expect(patient.stage()).toBe("in-room");
  world.state = completed;
  world.refusal = "appointment.final";
  show({ connection: "closed" });
  const before = join.mock.calls.length;
  await vi.advanceTimersByTimeAsync(1_000);
  // The visit itself says that it is over: no key to its room is asked for, and refused.
  expect([patient.stage(), join.mock.calls.length - before]).toEqual(["ended", 0]);
});

test("the line is asked every eight seconds by whoever is next, the visit itself once, and neither in the room", async () => {
  const { open, askLine, askClinic, show } = arriving();
  const patient = open();
  patient.settle(both);
  const asked = () => [askLine.mock.calls.length, askClinic.mock.calls.length];
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked()).toEqual([1, 2]);
  show({ mayPublish: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked()).toEqual([1, 2]);
});

test("the end of the visit is heard from the line too, when the video server is silent", async () => {
  const { open, world } = arriving();
  const patient = open();
  patient.settle(both);
  await soon();
  world.state = completed;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(patient.stage()).toBe("ended");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(patient.stage()).toBe("ended");
});

test("after a reload nothing is asked again: straight back in", async () => {
  const { open, world, join } = arriving();
  open().settle({ microphone: true, camera: false });
  await soon();
  world.state = admitted;
  const again = open();
  await again.begin();
  expect(again.room.wish()).toEqual({ microphone: true, camera: false });
  expect([again.room.view().connection, join.mock.calls.length]).toEqual(["connected", 2]);
});

test("who comes back on another phone while the doctor is there is let in at once, heard but not yet seen", async () => {
  const { open, world, show } = arriving();
  world.state = admitted;
  const patient = open();
  await patient.begin();
  await soon();
  show({ mayPublish: true });
  expect(patient.stage()).toBe("in-room");
  expect(patient.room.wish()).toEqual({ microphone: true, camera: false });
});

test("too early opens by itself once the door is open", async () => {
  const { open, world } = arriving();
  world.refusal = "consult.too-early";
  const patient = open();
  await patient.begin();
  expect(patient.stage()).toBe("too-early");
  world.refusal = undefined;
  await vi.advanceTimersByTimeAsync(30 * 60_000);
  expect(patient.stage()).toBe("checking");
});

test("a fault of ours as somebody arrives is seen, and the devices are tried out meanwhile", async () => {
  const thrown = faultsThrownBeside();
  const { open, join } = arriving();
  const fault = new TypeError("of ours");
  join.mockRejectedValueOnce(fault);
  const patient = open();
  await patient.begin();
  expect([thrown, patient.stage()]).toEqual([[fault], "checking"]);
});

test("without a video server it says so and goes on by itself when there is one", async () => {
  const { open, world } = arriving();
  world.refusal = "video.unavailable";
  const patient = open();
  patient.settle(both);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(patient.stage()).toBe("unavailable");
  world.refusal = undefined;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(patient.stage()).toBe("waiting");
});

test.each([
  ["cancelled", { status: "cancelled", cancelledAt: 5 }, "appointment.final"],
  ["unserved", { status: "unserved", arrivedAt: 1, endedAt: 5 }, "appointment.final"],
  ["unserved", { status: "unserved", arrivedAt: 1, endedAt: 5 }, "session.closed"],
  ["completed", completed, "appointment.final"],
] as const)("who waits is told that the visit was %s, and nothing else before", async (status, state, refusal) => {
  const { closed, world, askVisit } = arriving();
  const patient = await closed(refusal);
  const asked = askVisit.mock.calls.length;
  world.state = state;
  const told = new Set<string>();
  for (let passed = 0; passed < 2_000; passed += 50) {
    await vi.advanceTimersByTimeAsync(50);
    told.add(`${patient.stage()} ${patient.stage() === "ended" ? patient.visit() : ""}`);
  }
  expect([...told].filter((one) => one.startsWith("ended"))).toEqual([`ended ${status}`]);
  expect(askVisit.mock.calls.length).toBe(asked + 1);
});

test("the visit is asked before a word is said of it, and again once there is a network", async () => {
  const { closed, world } = arriving();
  const patient = await closed("appointment.final");
  world.silent = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect([patient.stage(), patient.visit()]).toEqual(["ended", "waiting"]);
  world.silent = false;
  world.state = { status: "cancelled", cancelledAt: 5 };
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(onTheWay);
  expect([patient.stage(), patient.visit()]).toEqual(["ended", "cancelled"]);
});

test("who is noted as here at the desk while waiting by video waits there, with their place in line", async () => {
  const { closed, world, askLine } = arriving();
  const patient = await closed("consult.in-person");
  world.visit = { mode: "in-person" };
  await vi.advanceTimersByTimeAsync(1_000);
  expect([patient.stage(), patient.line.value()?.number]).toEqual(["here", 4]);
  const asked = askLine.mock.calls.length;
  world.state = admitted;
  await vi.advanceTimersByTimeAsync(10_000);
  expect([patient.stage(), patient.visit(), askLine.mock.calls.length]).toEqual(["here", "in-consultation", asked + 1]);
});

test("a visit moved while its room was open says so, and knocks only once the new room opens", async () => {
  const { closed, world, join } = arriving();
  const patient = await closed("consult.too-early");
  const { slot } = dayVisit(4, waiting).appointment;
  world.state = { status: "booked" };
  world.visit = { slot: { ...slot, start: eight + 60 * 60_000 } };
  await vi.advanceTimersByTimeAsync(1_000);
  const asked = join.mock.calls.length;
  expect(patient.stage()).toBe("moved");
  await vi.advanceTimersByTimeAsync(40 * 60_000);
  expect(join.mock.calls.length).toBe(asked);
  await vi.advanceTimersByTimeAsync(6 * 60_000);
  expect(join.mock.calls.length).toBeGreaterThan(asked);
});

test("a call that comes during the device check is heard within ten seconds: heard, not seen", async () => {
  const { open, world, show } = arriving();
  const patient = open();
  await patient.begin();
  await soon();
  expect(patient.stage()).toBe("checking");
  world.state = admitted;
  await vi.advanceTimersByTimeAsync(10_000);
  show({ mayPublish: true });
  expect([patient.stage(), patient.room.wish()]).toEqual(["in-room", { microphone: true, camera: false }]);
});

test("a closed tab asks nothing again: what was settled, and muted since, is kept on the device", async () => {
  const { room, settle } = arriving().open();
  settle(both);
  room.setWish({ camera: false });
  sessionStorage.clear();
  expect(arriving().open().room.wish()).toEqual({ microphone: true, camera: false });
  const known = JSON.parse(localStorage.getItem("jumpa.own.devices") ?? "");
  expect(known.value.map((one: { appointmentId: string }) => one.appointmentId)).toEqual(["visit"]);
});
