import { createRoot } from "solid-js";
import { vi } from "vitest";
import type { Appointment, VisitState } from "../../../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createPatientRoom } from "../../../../../web/features/consult/patient-room/create-patient-room.ts";
import { createLoad } from "../../../../../web/load/create-load.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { dayVisit, eight } from "../../../parts/day-visit.ts";
import { lineOfVisit } from "../../../parts/line/line-of-visit.ts";
import { fakeRoom } from "../../../video/fake-room.ts";

/** Microphone and camera, as they were tried out. */
export const both = { microphone: true, camera: true };
export const waiting: VisitState = { status: "waiting", arrivedAt: 1 };

/** How long an answer about the visit takes. */
export const onTheWay = 200;

/** A patient on the way to the doctor, and the world that answers them. */
export const arriving = () => {
  const fake = fakeRoom();
  const world: { state: VisitState; refusal: RefusalCode | undefined; visit: Partial<Appointment>; silent: boolean } = {
    state: waiting,
    refusal: undefined,
    visit: {},
    silent: false,
  };
  const { sessionId } = dayVisit(4, waiting).appointment.slot;
  const askLine = vi.fn(async () => ({
    number: 4,
    sessionId,
    ahead: 1,
    expectedAt: 9,
    startsAt: eight,
    dueAt: eight,
    begun: true,
    state: world.state,
  }));
  const askClinic = vi.fn(async () => lineOfVisit(world.state));
  const join = vi.fn(async () => {
    if (world.refusal) throw new ApiRefusal(world.refusal, "no", {});
    return { url: "", token: "", expiresAt: 0, mayPublish: false, state: world.state };
  });
  const askVisit = vi.fn(async () => {
    if (world.silent) throw new Unreachable();
    await new Promise((resolve) => setTimeout(resolve, onTheWay));
    return { ...dayVisit(4, world.state).appointment, ...world.visit };
  });
  const open = () =>
    createRoot(() => {
      const visit = createLoad(() => "visit", askVisit);
      return createPatientRoom("visit", {
        makeRoom: fake.makeRoom,
        join,
        line: { own: askLine, ofClinic: askClinic },
        visit,
      });
    });
  /** Waiting in the room, until the clinic closes it for a reason. */
  const closed = async (refusal: RefusalCode) => {
    const patient = open();
    patient.settle(both);
    await vi.advanceTimersByTimeAsync(onTheWay);
    world.refusal = refusal;
    fake.show({ connection: "closed" });
    return patient;
  };
  return { ...fake, world, askLine, askClinic, askVisit, join, open, closed };
};
