import { expect, test } from "vitest";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { lineOfVisits } from "../../../../shared/booking/arrival/line-state.ts";

const at = 1_795_000_000_000;

test("a line is told by the visits of a session: who is to come and who cancelled has no place, how and how urgently each is met is kept", () => {
  const visit = (number: number, more: Pick<Appointment, "state" | "mode"> & Partial<Appointment>) => ({
    appointment: { slot: { sessionId: "s", number, start: at, minutes: 10 }, ...more } as Appointment,
  });
  const emergency = { level: "emergency", reason: "seizure", by: "registrar", at: at + 5 } as const;
  expect(
    lineOfVisits([
      visit(1, { mode: "in-person", state: { status: "waiting", arrivedAt: at }, priority: emergency }),
      visit(2, { mode: "video", state: { status: "waiting", arrivedAt: at + 1, skippedAt: at + 2 } }),
      visit(3, { mode: "in-person", state: { status: "no-show", endedAt: at + 3 } }),
      visit(4, { mode: "in-person", state: { status: "booked" } }),
      visit(5, { mode: "in-person", state: { status: "cancelled", cancelledAt: at } }),
    ]),
  ).toEqual({
    1: { status: "waiting", since: at, emergency: at + 5, mode: "in-person" },
    2: { status: "skipped", since: at + 2 },
    3: { status: "no-show", since: at + 3, mode: "in-person" },
  });
});
