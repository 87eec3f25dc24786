import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { ApiRefusal } from "../../../../web/api/api-refusal.ts";
import { createDoctorRoom } from "../../../../web/features/admit-patient/create-doctor-room.ts";
import { fakeRoom, someone } from "../../video/fake-room.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const slot = { sessionId: "s", number: 1, start: 0, minutes: 15 };
const met = { arrivedAt: 1, admittedAt: 2, metAt: 2 };
const admitted: VisitState = { status: "in-consultation", ...met };
const completed: VisitState = { status: "completed", ...met, endedAt: 3 };

const calling = (isThere: boolean) => {
  const fake = fakeRoom();
  const world = {
    isThere,
    state: (isThere ? { status: "waiting", arrivedAt: 1 } : { status: "booked" }) as VisitState,
  };
  const asked: string[] = [];
  const doctor = createRoot(() =>
    createDoctorRoom("visit", {
      makeRoom: fake.makeRoom,
      admit: async (id) => {
        asked.push("admit");
        if (!world.isThere) throw new ApiRefusal("consult.not-waiting", "not yet", {});
        world.state = admitted;
        return { id, slot, state: admitted };
      },
      join: async () => {
        asked.push("join");
        return { url: "", token: "", expiresAt: 0, mayPublish: true, state: world.state };
      },
      end: async (id) => {
        asked.push("end");
        return { id, slot, state: completed };
      },
    }),
  );
  return { ...fake, doctor, world, asked };
};

test("a waiting patient is admitted before the doctor's own key is fetched", async () => {
  const { doctor, asked, show } = calling(true);
  await doctor.room.enter();
  show({ mayPublish: true, other: someone });
  await soon();
  expect([asked, doctor.stage()]).toEqual([["admit", "join"], "together"]);
});

test("a patient who comes later is admitted as soon as they count as waiting", async () => {
  const { doctor, asked, show, world } = calling(false);
  await doctor.room.enter();
  expect(doctor.stage()).toBe("alone");
  show({ other: someone });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toEqual(["admit", "join", "admit", "admit"]);
  world.isThere = true;
  await vi.advanceTimersByTimeAsync(2_000);
  show({ mayPublish: true });
  await vi.advanceTimersByTimeAsync(6_000);
  expect(asked).toEqual(["admit", "join", "admit", "admit", "admit"]);
});

test("the end leaves the room and is shown as the end", async () => {
  const { doctor, room } = calling(true);
  await doctor.room.enter();
  await doctor.end();
  expect([doctor.stage(), room.leave.mock.calls.length]).toEqual(["ended", 1]);
});
