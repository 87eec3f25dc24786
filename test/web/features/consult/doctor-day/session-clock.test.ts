import { expect, test } from "vitest";
import { minute } from "../../../../../shared/time/instant.ts";
import { sessionClock } from "../../../../../web/features/consult/doctor-day/session-clock.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

test("a session that is said to be late has not begun until then, neither in time nor late; later than that it is late", () => {
  const waits = dayVisit(1, { status: "waiting", arrivedAt: eight });
  const clockAt = (minutes: number, late?: number) => {
    const day = sessionDay([waits], late === undefined ? {} : { delay: { minutes: late, times: 1 } });
    const { phase, isLate } = sessionClock(day, eight + minutes * minute);
    return [phase, isLate];
  };
  expect([clockAt(44), clockAt(44, 90), clockAt(90, 90)]).toEqual([
    ["running", true],
    ["ahead", false],
    ["running", true],
  ]);
  const called = dayVisit(1, { status: "in-consultation", arrivedAt: eight, admittedAt: eight });
  expect(sessionClock(sessionDay([called], { delay: { minutes: 90, times: 1 } }), eight + minute).phase).toBe(
    "running",
  );
});
