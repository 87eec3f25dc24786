import { expect, test } from "vitest";
import type { VisitState } from "../../../../../shared/booking/appointment.ts";
import { stillToBeSeen } from "../../../../../web/features/booking/desk/still-to-be-seen.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

const inRoom = { arrivedAt: eight, admittedAt: eight };
const states: VisitState[] = [
  { status: "booked" },
  { status: "waiting", arrivedAt: eight },
  { status: "in-consultation", ...inRoom },
  { status: "completed", ...inRoom, metAt: eight, endedAt: eight },
  { status: "unserved", arrivedAt: eight, endedAt: eight },
  { status: "no-show", endedAt: eight },
  { status: "cancelled", cancelledAt: eight },
];

test("who was seen, waited in vain, stayed away or cancelled needs a number to be seen", () => {
  const day = sessionDay(states.map((state, index) => dayVisit(index + 1, state)));
  expect([...stillToBeSeen([day])]).toEqual(["0123456781", "0123456782", "0123456783"]);
});

test("who was seen with one number and has another is still to be seen", () => {
  const seen = dayVisit(1, { status: "completed", ...inRoom, metAt: eight, endedAt: eight });
  const again = { ...dayVisit(2, { status: "waiting", arrivedAt: eight }), patient: seen.patient };
  expect([...stillToBeSeen([sessionDay([seen]), sessionDay([again])])]).toEqual([seen.patient.id]);
});
