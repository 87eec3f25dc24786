import { expect, test } from "vitest";
import { registerWalkIn } from "../../../../shared/booking/arrival/register-walk-in.ts";
import type { AppointmentRecord } from "../../../../shared/booking/receipt.ts";
import { sessionDays } from "../../../../shared/booking/visit.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { summaryOf } from "../../../../shared/schedule/session-summary.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { appointment, morning, patient, requestKey } from "../../../functions/booking/cikande.ts";

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

const numbers = ({ count }: Session): number[] => Array.from({ length: count }, (_, index) => index + 1);

test("staff see a session's visits by queue number, and of a person neither phone nor other visits", () => {
  const session = morning({ claims: { 10: tenth.id, 2: second.id } });
  expect(sessionDays([session], { appointments: [visit(10), visit(2)], patients: [siti] }, 0)).toEqual([
    {
      session: summaryOf(session),
      visits: [
        { appointment: second, patient: { id, name, birthDate, sex } },
        { appointment: tenth, patient: { id, name, birthDate, sex } },
      ],
      unreadable: [],
      free: numbers(session).filter((number) => number !== 2 && number !== 10),
    },
  ]);
});

test("a number whose visit or person was not found, or can't be read, is named", () => {
  const session = morning({ claims: { 2: second.id, 3: "zzzzzzzzzz-K7M4QX" } });
  expect(sessionDays([session], { appointments: [visit(2)], patients: [] }, 0)).toEqual([
    {
      session: summaryOf(session),
      visits: [],
      unreadable: [2, 3],
      free: numbers(session).filter((number) => number !== 2 && number !== 3),
    },
  ]);
});

test("the numbers that are free are those the desk can give: with all but one unreadable, that one", () => {
  const unread = Object.fromEntries(numbers(morning()).map((number) => [number, second.id]));
  const { 5: _, ...claims } = unread;
  const session = morning({ claims });
  const [day] = sessionDays([session], { appointments: [], patients: [] }, 0);
  const person = { name: "Mbah Karta", birthDate: "1951-12-30", sex: "male" } as const;
  const arrival = { service: "umum", complaint: "", patient: person };
  const { appointment } = registerWalkIn(arrival, { session, zone: "WIB" }, requestKey(), session.start);
  expect([day?.free, appointment.slot.number]).toEqual([[5], 5]);
  expect(sessionDays([morning({ claims, state: "closed" })], { appointments: [], patients: [] }, 0)).toMatchObject([
    { free: [] },
  ]);
});
