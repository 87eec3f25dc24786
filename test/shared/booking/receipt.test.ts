import { expect, test } from "vitest";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { receiptIn, shown } from "../../../shared/booking/receipt.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { bookingOf, morning, now, patient, requestKey } from "../../functions/booking/cikande.ts";

const key = requestKey();
const first = bookAppointment(bookingOf(patient()), key, now);
const moved = { ...first, slot: slotAt(morning(), 9), state: { status: "cancelled", cancelledAt: now } as const };

test("an appointment is shown without its receipt", () => {
  expect(shown(first)).not.toHaveProperty("receipt");
  expect({ ...shown(first), receipt: first.receipt }).toEqual(first);
});

test("a repeated booking is answered as it was the first time, wherever the visit stands by now", () => {
  expect(firstAnswer(receiptIn(moved), key)).toEqual(shown(first));
  const offer = { at: now, until: now, kind: "closed" } as const;
  const offered = { ...moved, offer, movedBy: "desk", mode: "in-person" } as const;
  expect(firstAnswer(receiptIn(offered), key)).toEqual(shown(first));
});

test("a repeated booking face to face is answered as it was, though the visit was moved to one by video by now", () => {
  const slot = slotAt({ ...morning(), comeTo: { kind: "pustu", name: "Pustu Kadikaran" } }, 3);
  const faceToFace = bookAppointment({ ...bookingOf(patient()), slot }, key, now);
  expect(faceToFace.mode).toBe("in-person");
  expect(firstAnswer(receiptIn({ ...faceToFace, slot: first.slot, mode: "video" }), key)).toEqual(shown(faceToFace));
});

test("a repeated registration at the desk is answered as it was, though the visit goes on by video by now", () => {
  const walkIn = { ...first, origin: "walk-in", mode: "in-person" } as const;
  expect(firstAnswer(receiptIn({ ...walkIn, mode: "video", movedBy: "desk" }), key)).toEqual(shown(walkIn));
});

test("a request that made no appointment has no answer yet, and the same key with another body is refused", () => {
  for (const record of [moved, null, undefined]) expect(firstAnswer(receiptIn(record), requestKey())).toBeUndefined();
  expect(() => firstAnswer(receiptIn(moved), { ...key, fingerprint: "another-body" })).toThrow(
    expect.objectContaining({ code: "request.key-reused" }),
  );
});
