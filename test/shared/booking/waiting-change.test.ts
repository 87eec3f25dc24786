import { expect, test } from "vitest";
import { appointmentIdOf } from "../../../shared/booking/appointment.ts";
import { declinePlace } from "../../../shared/booking/decline-place.ts";
import { placeTakers } from "../../../shared/booking/place-takers.ts";
import { waitingChange } from "../../../shared/booking/waiting-change.ts";
import { passedWith, type WaitlistRecord } from "../../../shared/booking/waitlist-entry.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day, hour } from "../../../shared/time/instant.ts";
import { morning, now } from "../../functions/booking/cikande.ts";

const patientId = "k4m7q2x9ta";
const slot = slotAt(morning(), 1);
const offer = { slot, until: now + hour };
const waits: WaitlistRecord = {
  ...{ patientId, clinicId: "3604-cikande", service: "umum", dates: ["2026-11-23"], halves: ["morning"] },
  ...{ joinedAt: now, ends: now + day, passed: [], requestId: "one", fingerprint: "one-body" },
};
const offered = { ...waits, offer };

test("what a change of an entry says of somebody's waiting", () => {
  expect(waitingChange(undefined, waits)).toEqual({ joined: true, waits: true, left: undefined });
  expect(waitingChange({ ...waits, endedAt: now }, { ...waits, requestId: "two" })).toEqual({
    ...{ joined: true, waits: true, left: undefined },
  });
  expect(waitingChange(offered, waits)).toEqual({ joined: false, waits: true, left: slot });
  expect(waitingChange(offered, { ...waits, endedAt: now })).toEqual({ joined: false, waits: false, left: slot });
});

test("that a place is offered, or a waiting ended without one, has nothing follow", () => {
  expect(waitingChange(waits, offered)).toBeUndefined();
  expect(waitingChange(waits, { ...waits, endedAt: now })).toBeUndefined();
});

test("a place is declined once; said again it was, and of one never offered there is nothing to decline", () => {
  expect(declinePlace(offered, slot)).toEqual(offered);
  expect(declinePlace({ ...waits, passed: passedWith(waits, slot) }, slot)).toBeUndefined();
  expect(() => declinePlace(waits, slot)).toThrow("waitlist.over");
  expect(() => declinePlace(offered, slotAt(morning(), 2))).toThrow("waitlist.over");
});

test("who took the place that was kept for them is known by their name; another who has it took none of theirs", () => {
  const before = morning({ holds: { 1: { for: patientId, until: now } } });
  const takenBy = (id: string) =>
    placeTakers({ before, after: morning({ claims: { 1: appointmentIdOf(id, "K7M4QX") } }) });
  expect(takenBy(patientId)).toEqual(morning().services.map((service) => `3604-cikande.${service}.${patientId}`));
  expect(takenBy("p3n8r5t2wb")).toEqual([]);
  expect(placeTakers({ before, after: before })).toEqual([]);
  expect(placeTakers({ after: before })).toEqual([]);
});
