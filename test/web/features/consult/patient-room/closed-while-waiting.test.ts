import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { eight } from "../../../parts/day-visit.ts";
import { clinicLine } from "../../../parts/line/line-of-visit.ts";
import { arriving, both, onTheWay, waiting } from "./arriving.ts";

beforeEach(() => void vi.useFakeTimers({ now: eight }));
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

test.each(["video", "in-person"] as const)(
  "whose session is closed while they wait (%s) is told at the next look at the line",
  async (mode) => {
    const { open, world, askLine, askClinic } = arriving();
    world.visit = { mode };
    const patient = open();
    if (mode === "video") patient.settle(both);
    await vi.advanceTimersByTimeAsync(onTheWay);
    const stands = mode === "video" ? "waiting" : "here";
    if (mode === "in-person") {
      world.refusal = "consult.in-person";
      await patient.begin();
      await vi.advanceTimersByTimeAsync(onTheWay);
    }
    expect(patient.stage()).toBe(stands);
    askClinic.mockResolvedValue(clinicLine({ 4: waiting }, { state: "closed" }));
    askLine.mockRejectedValue(new ApiRefusal("consult.no-practice", "no", {}));
    await vi.advanceTimersByTimeAsync(10_000 + onTheWay);
    expect([patient.stage(), patient.line.state().status, patient.line.value()]).toEqual([
      stands,
      "refused",
      undefined,
    ]);
    world.visit = { mode, offer: { at: eight, until: eight, kind: "closed" } };
    await vi.advanceTimersByTimeAsync(10_000 + onTheWay);
    expect(patient.stage()).toBe("no-practice");
  },
);
