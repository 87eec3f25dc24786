import { expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { canMeasure, recordVitals } from "../../../shared/consult/record-vitals.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { outcomeOf } from "../../functions/booking/use-cases.ts";

const slot = slotAt(morning(), 2);
const here = { status: "waiting", arrivedAt: 1 } as const;
const called = { status: "in-consultation", arrivedAt: 1, admittedAt: 2 } as const;
const done = { endedAt: 3 };

const standings: [string, VisitState, measured: boolean, refused: string][] = [
  ["is expected", { status: "booked" }, false, "consult.not-waiting"],
  ["has come", here, true, "accepted"],
  ["was called in vain", { ...here, skippedAt: 2 }, true, "accepted"],
  ["was sent back for a moment", { ...here, pausedAt: 2 }, true, "accepted"],
  ["is with the doctor", called, true, "accepted"],
  ["was seen", { ...called, status: "completed", metAt: 2, ...done }, false, "appointment.final"],
  ["cancelled", { status: "cancelled", cancelledAt: 3 }, false, "appointment.final"],
  ["did not come", { status: "no-show", ...done }, false, "appointment.final"],
  ["was not served", { status: "unserved", arrivedAt: 1, ...done }, false, "appointment.final"],
];

const asked = { from: slot, vitals: { pulse: 82 }, times: 0 };

test.each(standings)("who %s at the clinic", async (_, state, measured, refused) => {
  const visit = { slot, state, mode: "in-person" } as const;
  expect([canMeasure(visit), await outcomeOf((async () => recordVitals(visit, asked, 4))())]).toEqual([
    measured,
    refused,
  ]);
});

test.each(standings)(
  "who %s, and meets the doctor by video, is measured by nobody",
  async (_, state, measured, refused) => {
    const visit = { slot, state, mode: "video" } as const;
    expect([canMeasure(visit), await outcomeOf((async () => recordVitals(visit, asked, 4))())]).toEqual([
      false,
      measured ? "vitals.elsewhere" : refused,
    ]);
  },
);
