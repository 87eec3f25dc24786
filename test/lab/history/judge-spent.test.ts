import { expect, test } from "vitest";
import { registerWalkIn } from "../../../shared/booking/arrival/register-walk-in.ts";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { cancelAppointment } from "../../../shared/booking/claim/cancel-appointment.ts";
import { shown } from "../../../shared/booking/receipt.ts";
import { receiptOf } from "../../../shared/request/receipt.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { district, now } from "../world/world.ts";
import type { Intent } from "./attempt.ts";
import { judgeHistory } from "./judge-history.ts";
import { keyOf, sent, tableWith, wantsToBook, world } from "./recorded.ts";

const [session] = world.sessions;
if (!session) throw new Error("the world has no session");
const desk = { role: "registrar", accountId: "desk", clinicIds: [world.clinicId] } as const;

/** Somebody comes by themselves, is struck off, and another books a number of that session. */
const strikeOffAndBook = (booked: number) => {
  const [come, leave] = [keyOf("come"), keyOf("leave")];
  const person = { name: "Karta", birthDate: "1950-02-03", sex: "male" } as const;
  const request = { sessionId: session.id, service: "umum", complaint: "", patient: person };
  const { appointment, patient } = registerWalkIn(request, { session, zone: district.zone }, come, now);
  const { id, slot, state } = appointment;
  const change = cancelAppointment({ appointmentId: id, from: slot }, now);
  const next = wantsToBook("next", 0, slotAt(session, booked));
  const record = bookAppointment(next.request, next.key, now);
  const walkIn: Intent = { name: "register-walk-in", request, caller: desk, key: come, at: now };
  const strikesOff: Intent = {
    name: "cancel-appointment",
    request: { appointmentId: id, from: slot },
    caller: desk,
    key: leave,
    at: now,
  };
  const attempts = [
    sent(walkIn, 0, 1, { accepted: { appointment: shown(appointment), patient } }),
    sent(strikesOff, 2, 3, { accepted: change }),
    sent(next, 4, 5, { accepted: shown(record) }),
  ];
  const receipts = [receiptOf({ id, slot, state }, come), receiptOf(change, leave)];
  const table = { ...tableWith({ ...appointment, ...change }, record), receipts };
  return judgeHistory(world, { attempts, happened: [] }, table);
};

test("a number is not given again that somebody had who was here, and the next one is", () => {
  expect(strikeOffAndBook(1)).toMatchObject({ linearizable: false });
  expect(strikeOffAndBook(2)).toMatchObject({ linearizable: true });
});
