import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import { createPatientRoom } from "../../../../../web/features/consult/patient-room/create-patient-room.ts";
import { createLoad } from "../../../../../web/load/create-load.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";
import { fakeRoom } from "../../../video/fake-room.ts";

beforeEach(() => void vi.useFakeTimers({ now: eight }));
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const admitted: VisitState = { status: "in-consultation", arrivedAt: 1, admittedAt: 2 };
const completed: VisitState = { ...admitted, status: "completed", metAt: 2, endedAt: 3 };

test.each(["elsewhere", "left"] as const)(
  "beside the room (%s) the end of the visit is heard of too",
  async (connection) => {
    const fake = fakeRoom();
    const world: { state: VisitState } = { state: admitted };
    const askLine = vi.fn(async () => ({
      number: 4,
      ahead: 0,
      expectedAt: 9,
      startsAt: eight,
      dueAt: eight,
      begun: true,
      state: world.state,
    }));
    const patient = createRoot(() =>
      createPatientRoom("visit", {
        makeRoom: fake.makeRoom,
        join: async () => ({ url: "", token: "", expiresAt: 0, mayPublish: true, state: world.state }),
        line: { own: askLine, ofClinic: async () => ({ sessions: [], askAgain: { next: 8, others: 30 } }) },
        visit: createLoad(
          () => "visit",
          async () => dayVisit(4, admitted).appointment,
        ),
      }),
    );
    patient.settle({ microphone: true, camera: false });
    await vi.advanceTimersByTimeAsync(0);
    fake.show({ mayPublish: true });
    fake.show({ connection, mayPublish: false });
    expect(patient.stage()).toBe("left");
    world.state = completed;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(patient.stage()).toBe("ended");
    const asked = askLine.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(askLine.mock.calls.length).toBe(asked);
  },
);
