import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import type { ClinicLine } from "../../../../shared/line/clinic-line.ts";
import type { WaitingLine } from "../../../../shared/line/waiting-line.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { ApiRefusal } from "../../../../web/api/api-refusal.ts";
import { Unreachable } from "../../../../web/net/unreachable.ts";
import { createWaitingLine } from "../../../../web/parts/line/create-waiting-line.ts";
import { noteServerTime, serverNow } from "../../../../web/time/server-clock.ts";
import { dayVisit, eight } from "../day-visit.ts";
import { clinicLine } from "./line-of-visit.ts";

const waiting: VisitState = { status: "waiting", arrivedAt: 1 };
const admitted: VisitState = { status: "in-consultation", arrivedAt: 1, admittedAt: eight };
const completed: VisitState = { status: "completed", arrivedAt: 1, admittedAt: 2, metAt: 2, endedAt: 3 };
const { sessionId } = dayVisit(4, waiting).appointment.slot;

let end = (): void => {};
beforeEach(() => void vi.useFakeTimers({ now: eight }));
afterEach(() => {
  end();
  localStorage.clear();
  vi.useRealTimers();
});

/** A phone that waits with number 4, and the world that answers it. */
const phone = (ownFault?: unknown) => {
  const world: { own: VisitState; line: ClinicLine; fault?: unknown; ownFault?: unknown } = {
    own: waiting,
    line: clinicLine({ 1: waiting, 2: waiting, 3: waiting, 4: waiting }),
    ownFault,
  };
  const own = vi.fn(async (): Promise<WaitingLine> => {
    if (world.ownFault) throw world.ownFault;
    return {
      number: 4,
      sessionId,
      state: world.own,
      ahead: 3,
      expectedAt: eight,
      startsAt: eight,
      dueAt: eight,
      begun: false,
    };
  });
  const ofClinic = vi.fn(async (_: { clinicId: string; date: string }) => {
    if (world.fault) throw world.fault;
    return world.line;
  });
  const line = createRoot((dispose) => {
    end = dispose;
    return createWaitingLine(() => "visit", { own, ofClinic });
  });
  const asked = () => ({ own: own.mock.calls.length, ofClinic: ofClinic.mock.calls.length });
  return { world, line, asked, own, ofClinic };
};
const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1_000);

test("the visit itself is asked at first, and from then on the line that everybody may read", async () => {
  const { line, asked, ofClinic, world } = phone();
  await pass(0);
  expect([asked(), line.value()?.ahead]).toEqual([{ own: 1, ofClinic: 0 }, 3]);
  world.line = clinicLine({ 1: completed, 2: waiting, 3: waiting, 4: waiting });
  await pass(8);
  expect([asked(), line.value()]).toEqual([
    { own: 1, ofClinic: 1 },
    expect.objectContaining({ number: 4, state: waiting, ahead: 2, begun: true }),
  ]);
  expect(ofClinic).toHaveBeenCalledWith({ clinicId: "3604-cikande", date: "2026-11-23" });
});

test("it is asked as often as the line says: soon by whoever may be next, seldom by all others, at once where it is seen again", async () => {
  const { asked, world } = phone();
  await pass(8);
  expect(asked().ofClinic).toBe(1);
  await pass(29);
  expect(asked().ofClinic).toBe(1);
  world.line = clinicLine({ 1: completed, 2: waiting, 3: waiting, 4: waiting });
  await pass(1);
  expect(asked().ofClinic).toBe(2);
  await pass(8);
  expect(asked().ofClinic).toBe(3);
  world.line = { ...world.line, askAgain: { next: 30, others: 60 } };
  await pass(8 + 29);
  expect(asked().ofClinic).toBe(4);
  document.dispatchEvent(new Event("visibilitychange"));
  await pass(0);
  expect(asked()).toEqual({ own: 1, ofClinic: 5 });
});

test("the call is heard within ten seconds by whoever may be next, from the visit itself", async () => {
  const { line, asked, world } = phone();
  world.line = clinicLine({ 4: waiting });
  await pass(8);
  world.own = admitted;
  // The network keeps the line for two seconds.
  await pass(2);
  world.line = clinicLine({ 4: admitted });
  await pass(6);
  expect([line.value()?.state, asked()]).toEqual([admitted, { own: 2, ofClinic: 2 }]);
});

test("while the visit's own word lags behind the line it is asked again, and no more once they agree", async () => {
  const { line, asked, world } = phone();
  await pass(0);
  world.line = clinicLine({ 4: admitted });
  await pass(8);
  expect([line.value()?.state, asked()]).toEqual([waiting, { own: 2, ofClinic: 1 }]);
  world.own = admitted;
  await pass(8);
  expect([line.value()?.state, asked()]).toEqual([admitted, { own: 3, ofClinic: 2 }]);
  await pass(8);
  expect(asked()).toEqual({ own: 3, ofClinic: 3 });
});

test("the phone's own clock decides nothing: the server's does", async () => {
  vi.setSystemTime(eight - 300 * minute);
  noteServerTime(eight + 20 * minute, 0);
  const { line, world } = phone();
  world.line = clinicLine({ 3: waiting, 4: waiting });
  await pass(8);
  expect(line.value()?.expectedAt).toBeGreaterThan(eight + 30 * minute);
  noteServerTime(Date.now(), 0);
});

test("without a network the last place stays, with the time that it is from, and nothing of it after a no", async () => {
  const { line, world } = phone();
  await pass(8);
  const [last, at] = [line.value(), serverNow()];
  world.fault = new Unreachable();
  await pass(60);
  expect(line.state()).toEqual({ status: "stale", value: last, at });
  world.fault = undefined;
  window.dispatchEvent(new Event("online"));
  await pass(0);
  expect(line.state().status).toBe("ready");
  world.line = clinicLine({ 4: waiting }, { state: "closed" });
  world.ownFault = new ApiRefusal("consult.no-practice", "no", {});
  await pass(60);
  expect([line.state().status, line.value()]).toEqual(["refused", undefined]);
  world.ownFault = new Unreachable();
  await pass(30);
  expect([line.state().status, line.value()]).toEqual(["offline", undefined]);
});

test.each([
  [
    "the line is refused",
    (world: ReturnType<typeof phone>["world"]) => (world.fault = new ApiRefusal("place.unknown", "no", {})),
  ],
  [
    "the session is not in it",
    (world: ReturnType<typeof phone>["world"]) => (world.line = { ...world.line, sessions: [] }),
  ],
])("where %s the visit itself is asked as before", async (_, change) => {
  const { line, asked, world } = phone();
  change(world);
  await pass(17);
  expect([line.value()?.ahead, asked()]).toEqual([3, { own: 3, ofClinic: 2 }]);
});

test.each(["request.too-many", "store.busy"] as const)(
  "while the line answers %s the last place stays, and it is asked more and more seldom, the visit itself not at all",
  async (code) => {
    const { line, asked, world } = phone();
    world.line = { ...world.line, askAgain: { next: 8, others: 30 } };
    await pass(8);
    const before = line.value();
    world.fault = new ApiRefusal(code, "no", {});
    await pass(30 + 300);
    // At 30, 90, 150, 210, 270 and 330 seconds: never more seldom than each minute.
    expect(asked()).toEqual({ own: 1, ofClinic: 1 + 6 });
    expect([line.state().status, line.value()]).toEqual(["ready", before]);
    world.fault = undefined;
    await pass(60 + 30);
    expect(asked()).toEqual({ own: 1, ofClinic: 1 + 6 + 2 });
  },
);

test("while the visit itself is refused for a moment, it is asked more and more seldom too", async () => {
  const { line, asked, world } = phone();
  await pass(0);
  world.line = clinicLine({ 4: admitted });
  world.ownFault = new ApiRefusal("request.too-many", "no", {});
  await pass(8 + 16 + 32 + 60);
  expect([line.value()?.ahead, asked()]).toEqual([3, { own: 5, ofClinic: 1 }]);
});

test("who is expected is asked for themselves every ten minutes: their number can have become another's", async () => {
  const { line, asked, world } = phone();
  world.own = { status: "booked" };
  world.line = { ...clinicLine({ 4: { status: "booked" } }), askAgain: { next: 30, others: 60 } };
  await pass(8);
  expect([line.value()?.state, asked().own]).toEqual([{ status: "booked" }, 2]);
  await pass(9 * 60);
  expect(asked().own).toBe(2);
  world.ownFault = new ApiRefusal("appointment.unknown", "no", {});
  await pass(2 * 60);
  expect([line.state().status, line.value()]).toEqual(["refused", undefined]);
});

test("opened anew without a network, the place told last is there with its time, once it is known that nobody can be asked", async () => {
  phone();
  const at = serverNow();
  await pass(0);
  end();
  await pass(5 * 60);
  const { line } = phone(new Unreachable());
  expect(line.state().status).toBe("loading");
  await pass(0);
  expect(line.state()).toEqual({ status: "stale", value: expect.objectContaining({ ahead: 3, number: 4 }), at });
});

test("who has no line any more finds no place of before, also without a network", async () => {
  const { world } = phone();
  await pass(0);
  world.fault = new ApiRefusal("request.invalid", "", {});
  world.ownFault = new ApiRefusal("appointment.final", "Selesai.", {});
  await pass(8);
  end();
  const again = phone(new Unreachable());
  await pass(0);
  expect(again.line.state()).toEqual({ status: "offline" });
});
