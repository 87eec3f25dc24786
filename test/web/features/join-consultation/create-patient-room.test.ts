import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../../../web/api/api-refusal.ts";
import { createPatientRoom } from "../../../../web/features/join-consultation/create-patient-room.ts";
import { fakeRoom } from "../../video/fake-room.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const both = { microphone: true, camera: true };
const waiting: VisitState = { status: "waiting", arrivedAt: 1 };
const admitted: VisitState = { status: "in-consultation", arrivedAt: 1, admittedAt: 2 };
const completed: VisitState = { status: "completed", arrivedAt: 1, admittedAt: 2, metAt: 2, endedAt: 3 };

const arriving = () => {
  const fake = fakeRoom();
  const world: { state: VisitState; refusal: RefusalCode | undefined } = { state: waiting, refusal: undefined };
  const askLine = vi.fn(async () => ({ number: 4, ahead: 1, expectedAt: 9, state: world.state }));
  const join = vi.fn(async () => {
    if (world.refusal) throw new ApiRefusal(world.refusal, "no", {});
    return { url: "", token: "", expiresAt: 0, mayPublish: false, state: world.state };
  });
  const open = () => createRoot(() => createPatientRoom("visit", { makeRoom: fake.makeRoom, join, askLine }));
  return { ...fake, world, askLine, join, open };
};

test("from the check through the waiting room into the room, and thanked at the end", async () => {
  const { open, world, show } = arriving();
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
  await vi.advanceTimersByTimeAsync(1_000);
  expect(patient.stage()).toBe("ended");
});

test("the line is asked every ten seconds while waiting, and no longer in the room", async () => {
  const { open, askLine, show } = arriving();
  const patient = open();
  patient.settle(both);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(askLine.mock.calls.length).toBe(3);
  show({ mayPublish: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(askLine.mock.calls.length).toBe(3);
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
  await vi.advanceTimersByTimeAsync(15_000);
  expect(patient.stage()).toBe("checking");
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
