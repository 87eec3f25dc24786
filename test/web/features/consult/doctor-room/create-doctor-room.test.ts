import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { ConsultationSeen } from "../../../../../shared/consult/consultation-seen.ts";
import type { LineSeen } from "../../../../../shared/consult/line-seen.ts";
import type { RefusalCode } from "../../../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createDoctorRoom } from "../../../../../web/features/consult/doctor-room/create-doctor-room.ts";
import { recallDevices } from "../../../../../web/features/consult/join-consultation/devices-of-visit.ts";
import { fakeRoom, someone } from "../../../video/fake-room.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const met = { arrivedAt: 1, admittedAt: 2, metAt: 2 };
const admitted: VisitState = { status: "in-consultation", ...met };
const completed: VisitState = { status: "completed", ...met, endedAt: 3 };

const calling = (isThere: boolean) => {
  const fake = fakeRoom();
  const world = {
    isThere,
    met: true,
    /** How long an admission is on its way, in milliseconds. */
    slow: 0,
    refusal: undefined as RefusalCode | undefined,
    /** What the page had heard of the visit before. */
    known: undefined as VisitState | undefined,
    state: (isThere ? { status: "waiting", arrivedAt: 1 } : { status: "booked" }) as VisitState,
  };
  const asked: string[] = [];
  const seen: ConsultationSeen[] = [];
  const called: LineSeen[] = [];
  const doctor = createRoot(() =>
    createDoctorRoom("visit", {
      makeRoom: fake.makeRoom,
      wish: { microphone: true, camera: true },
      ask: async () => {
        asked.push("ask");
        return { state: world.state };
      },
      known: () => world.known,
      admit: async (inLine) => {
        asked.push("admit");
        called.push(inLine);
        if (world.slow > 0) {
          await new Promise((resolve) => setTimeout(resolve, world.slow));
          asked.push("admitted");
        }
        if (world.refusal) throw new ApiRefusal(world.refusal, "no", {});
        if (!world.isThere) throw new ApiRefusal("consult.not-waiting", "not yet", {});
        world.state = admitted;
        return { state: admitted };
      },
      join: async () => {
        asked.push("join");
        return { url: "", token: "", expiresAt: 0, mayPublish: true, state: world.state };
      },
      end: async (pressed) => {
        asked.push("end");
        seen.push(pressed);
        return { state: world.met ? completed : { status: "waiting", arrivedAt: 1 } };
      },
      pause: async (pressed) => {
        asked.push("pause");
        seen.push(pressed);
        return { state: { status: "waiting", arrivedAt: 1, pausedAt: 3 } };
      },
    }),
  );
  return { ...fake, doctor, world, asked, seen, called };
};

test("a waiting patient is admitted before the doctor's own key is fetched", async () => {
  const { doctor, asked, show } = calling(true);
  await doctor.room.enter();
  show({ mayPublish: true, other: someone });
  await soon();
  expect([asked, doctor.stage()]).toEqual([["admit", "join"], "together"]);
});

test("calling in names how many steps the doctor saw taken with the patient, once that is known", async () => {
  const first = calling(true);
  await first.doctor.room.enter();
  expect(first.called).toEqual([{ appointmentId: "visit" }]);
  const { doctor, world, called } = calling(true);
  world.known = { status: "waiting", arrivedAt: 1, pausedAt: 2, steps: 2 };
  await doctor.room.enter();
  expect(called).toEqual([{ appointmentId: "visit", steps: 2 }]);
});

test("a patient who comes later is admitted when they are seen in the room, and nobody is asked for meanwhile", async () => {
  const { doctor, asked, show, world } = calling(false);
  await doctor.room.enter();
  expect(doctor.stage()).toBe("alone");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(["admit", "join"]);
  world.isThere = true;
  show({ other: someone, mayPublish: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual(["admit", "join", "admit"]);
});

test("a patient who is seen and can't be admitted is tried for a while, then the doctor gets a button for it", async () => {
  const { doctor, asked, show, world } = calling(false);
  await doctor.room.enter();
  show({ other: someone });
  await vi.advanceTimersByTimeAsync(600_000);
  expect([asked.length, doctor.admission.gaveUp()]).toEqual([7, true]);
  world.isThere = true;
  doctor.admission.again();
  await soon();
  expect([asked.length, doctor.admission.gaveUp()]).toEqual([8, false]);
});

test("the end leaves the room and is shown as the end", async () => {
  const { doctor, room } = calling(true);
  await doctor.room.enter();
  await doctor.end.send();
  expect([doctor.stage(), room.leave.mock.calls.length]).toEqual(["ended", 1]);
});

test("both ways out name the consultation that the doctor saw", async () => {
  for (const way of ["end", "pause"] as const) {
    const { doctor, seen } = calling(true);
    await doctor.room.enter();
    await doctor[way].send();
    expect(seen).toEqual([{ appointmentId: "visit", admittedAt: 2 }]);
  }
});

test("an end before both have met tells the doctor that the patient is back in the line", async () => {
  const { doctor, world } = calling(true);
  world.met = false;
  await doctor.room.enter();
  await doctor.end.send();
  expect(doctor.stage()).toBe("not-met");
});

test("a pause leaves the room", async () => {
  const { doctor, room } = calling(true);
  await doctor.room.enter();
  await doctor.pause.send();
  expect([doctor.stage(), room.leave.mock.calls.length]).toEqual(["paused", 1]);
});

test("a pause waits for an admission that is on its way: it would take the pause back", async () => {
  const { doctor, asked, seen, show, world } = calling(false);
  await doctor.room.enter();
  asked.length = 0;
  world.isThere = true;
  world.slow = 3_000;
  show({ other: someone, mayPublish: true });
  await soon();
  void doctor.pause.send();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([asked, doctor.stage()]).toEqual([["admit", "admitted", "pause"], "paused"]);
  expect(seen).toEqual([{ appointmentId: "visit", admittedAt: 2 }]);
});

test("nobody is let in anew after a pause, though the patient is still seen in the room", async () => {
  const { doctor, asked, show } = calling(true);
  await doctor.room.enter();
  show({ mayPublish: true, other: someone });
  await soon();
  void doctor.pause.send();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked, doctor.stage()]).toEqual([["admit", "join", "pause"], "paused"]);
});

test("nor after an end before both had met", async () => {
  const { doctor, asked, show, world } = calling(true);
  world.met = false;
  await doctor.room.enter();
  show({ mayPublish: true, other: someone });
  await soon();
  void doctor.end.send();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked, doctor.stage()]).toEqual([["admit", "join", "end"], "not-met"]);
});

test("while another patient is with the doctor the room stays closed; once they are away it opens", async () => {
  const { doctor, world, asked } = calling(true);
  world.refusal = "consult.occupied";
  await doctor.room.enter();
  expect([doctor.stage(), asked]).toEqual(["occupied", ["admit"]]);
  world.refusal = undefined;
  doctor.admission.again();
  await soon();
  expect([doctor.stage(), asked]).toEqual(["alone", ["admit", "admit", "join"]]);
});

test.each(["elsewhere", "left"] as const)(
  "beside the room (%s) the visit is asked about, until it is over",
  async (connection) => {
    const { doctor, asked, world, show } = calling(true);
    await doctor.room.enter();
    show({ mayPublish: true, other: someone });
    await soon();
    show({ connection, other: undefined });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([asked, doctor.stage()]).toEqual([["admit", "join", "ask"], "left"]);
    world.state = completed;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(doctor.stage()).toBe("ended");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual(["admit", "join", "ask", "ask"]);
  },
);

test("a doctor who muted themselves comes back muted into this visit, and into no other", () => {
  const { doctor } = calling(true);
  expect(recallDevices("visit")).toBeUndefined();
  doctor.room.setWish({ microphone: false });
  expect([recallDevices("visit"), recallDevices("next")]).toEqual([{ microphone: false, camera: true }, undefined]);
});
