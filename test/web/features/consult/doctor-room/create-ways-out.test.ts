import { createRoot } from "solid-js";
import { beforeEach, expect, test, vi } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import type { ConsultationSeen } from "../../../../../shared/consult/consultation-seen.ts";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createWaysOut } from "../../../../../web/features/consult/doctor-room/create-ways-out.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";

beforeEach(() => sessionStorage.clear());

const seen: ConsultationSeen = { appointmentId: "visit", admittedAt: 2 };
const waiting: VisitState = { status: "waiting", arrivedAt: 1 };

const room = () => {
  const world = { admittedAt: 2 };
  const pause = vi.fn(async (_: ConsultationSeen) => ({ state: waiting }));
  const leave = vi.fn(async () => undefined);
  const ways = createRoot(() =>
    createWaysOut(() => ({ appointmentId: "visit", admittedAt: world.admittedAt }), { end: pause, pause, leave }),
  );
  return { world, ways, pause, leave };
};

test("silence is told as not sent; sent again it is done, and the room is left", async () => {
  const { world, ways, pause, leave } = room();
  pause.mockRejectedValueOnce(new Unreachable());
  await ways.pause.send();
  expect([ways.pause.state(), ways.gone(), leave.mock.calls.length]).toEqual([
    { status: "unsent", input: seen },
    undefined,
    0,
  ]);
  // What was pressed is what goes again, whoever was called in since.
  world.admittedAt = 9;
  await ways.pause.again();
  expect([pause.mock.calls, ways.gone(), leave.mock.calls.length]).toEqual([[[seen], [seen]], "paused", 1]);
});

test("a refusal is told in the API's words, and the room stays", async () => {
  const { ways, pause, leave } = room();
  pause.mockRejectedValueOnce(new ApiRefusal("consult.over", "Sudah selesai.", {}));
  await ways.end.send();
  expect(ways.end.state()).toMatchObject({ status: "refused", message: "Sudah selesai." });
  expect([ways.gone(), leave.mock.calls.length]).toEqual([undefined, 0]);
});

test("a fault of ours is thrown on instead of being told as a bad network", async () => {
  const { ways, pause } = room();
  pause.mockRejectedValueOnce(new TypeError("ours"));
  await expect(ways.pause.send()).rejects.toThrow("ours");
});
