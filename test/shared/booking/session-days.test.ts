import { expect, test } from "vitest";
import type { AppointmentRecord } from "../../../shared/booking/receipt.ts";
import { sessionDays } from "../../../shared/booking/visit.ts";
import { summaryOf } from "../../../shared/roster/session-summary.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { appointment, morning, patient } from "../../functions/booking/cikande.ts";

const siti = patient();
const visit = (number: number, patientId = siti.id): AppointmentRecord => ({
  ...appointment(),
  id: `${patientId}-K7M4Q${"34679ACDEFGH"[number]}`,
  patientId,
  code: `K7M4Q${"34679ACDEFGH"[number]}`,
  slot: slotAt(morning(), number),
  complaint: "Batuk",
  receipt: { requestId: "booked", fingerprint: "", slot: slotAt(morning(), number), state: { status: "booked" } },
});
const { receipt: _, ...second } = visit(2);
const { receipt: __, ...tenth } = visit(10);
const { id, name, birthDate, sex } = siti;

test("staff see a session's visits by queue number, and of a person neither phone nor other visits", () => {
  const session = morning({ claims: { 10: tenth.id, 2: second.id } });
  expect(sessionDays([session], [visit(10), visit(2)], [siti])).toEqual([
    {
      session: summaryOf(session),
      visits: [
        { appointment: second, patient: { id, name, birthDate, sex } },
        { appointment: tenth, patient: { id, name, birthDate, sex } },
      ],
      unreadable: [],
    },
  ]);
});

test("a number whose visit or person was not found, or can't be read, is named", () => {
  const session = morning({ claims: { 2: second.id, 3: "zzzzzzzzzz-K7M4QX" } });
  expect(sessionDays([session], [visit(2)], [])).toEqual([
    { session: summaryOf(session), visits: [], unreadable: [2, 3] },
  ]);
});
