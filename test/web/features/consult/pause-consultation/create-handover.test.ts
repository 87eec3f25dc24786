import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createHandover } from "../../../../../web/features/consult/pause-consultation/create-handover.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";

const siti = { appointmentId: "siti", admittedAt: 2 };
const occupied = new ApiRefusal("consult.occupied", "still with another", { ...siti });

const handing = () => {
  const deps = { pause: vi.fn(async () => undefined), end: vi.fn(async () => undefined), next: vi.fn() };
  return { ...deps, handover: createRoot(() => createHandover(deps)) };
};

test.each<[string, ApiRefusal | undefined, string | undefined]>([
  ["another patient is with the doctor", occupied, "siti"],
  ["any other refusal", new ApiRefusal("appointment.final", "over", {}), undefined],
  ["no refusal any more", undefined, undefined],
])("%s: the question is about the patient it names, if any", (_, refused, about) => {
  const { handover } = handing();
  handover.ask(occupied);
  handover.ask(refused);
  expect(handover.other()).toBe(about);
});

test.each(["pause", "finish"] as const)("%s: first that, then the call goes on", async (how) => {
  const { handover, pause, end, next } = handing();
  handover.ask(occupied);
  handover[how]();
  await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
  expect([pause.mock.calls, end.mock.calls]).toEqual(how === "pause" ? [[[siti]], []] : [[], [[siti]]]);
  expect(handover.other()).toBeUndefined();
});

test("what didn't arrive is told, nobody else is called, and it can be sent again", async () => {
  const { handover, pause, next } = handing();
  pause.mockRejectedValueOnce(new Unreachable());
  handover.ask(occupied);
  handover.pause();
  await vi.waitFor(() => expect(handover.state().status).toBe("unsent"));
  expect([handover.other(), next.mock.calls.length]).toEqual(["siti", 0]);
  handover.again();
  await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
});

test.each(["goes back", "leaves the page"])(
  "who %s while it is being sent calls nobody once it is done",
  async (how) => {
    let done = (): void => {};
    const next = vi.fn();
    const pause = () => new Promise((answered) => (done = () => answered(undefined)));
    const { handover, leave } = createRoot((leave) => ({
      leave,
      handover: createHandover({ pause, end: pause, next }),
    }));
    handover.ask(occupied);
    handover.pause();
    if (how === "goes back") handover.close();
    else leave();
    done();
    await vi.waitFor(() => expect(handover.state().status).toBe("idle"));
    expect(next).not.toHaveBeenCalled();
  },
);
