import { expect, test } from "vitest";
import { bookAppointment } from "../../../shared/booking/book-appointment.ts";
import { firstAnswer, firstChange, shown } from "../../../shared/booking/receipt.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { bookingOf, morning, now, patient, requestKey } from "../../functions/booking/cikande.ts";

const key = requestKey();
const first = bookAppointment(bookingOf(patient()), key);
const moved = { ...first, slot: slotAt(morning(), 9), state: { status: "cancelled", cancelledAt: now } as const };

test("an appointment is shown without its receipts", () => {
  expect(shown(first)).not.toHaveProperty("receipts");
  expect({ ...shown(first), receipts: first.receipts }).toEqual(first);
});

test("a repeat is answered as it was the first time, wherever the visit stands by now", () => {
  expect(firstAnswer(moved, key)).toEqual(shown(first));
  expect(firstChange(moved, key)).toEqual({ id: first.id, slot: first.slot, state: { status: "booked" } });
});

test("a request that never came has no answer yet", () => {
  for (const record of [moved, null, undefined]) {
    expect(firstAnswer(record, requestKey())).toBeUndefined();
    expect(firstChange(record, requestKey())).toBeUndefined();
  }
});

test("the same key with another body is refused", () => {
  const changed = { ...key, fingerprint: "another-body" };
  expect(() => firstAnswer(moved, changed)).toThrow(expect.objectContaining({ code: "request.key-reused" }));
});
