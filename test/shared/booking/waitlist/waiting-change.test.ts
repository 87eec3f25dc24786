import { expect, test } from "vitest";
import { appointmentIdOf } from "../../../../shared/booking/appointment.ts";
import { declinePlace } from "../../../../shared/booking/waitlist/decline-place.ts";
import { placesInDoubt, settledPlaces } from "../../../../shared/booking/waitlist/settled-places.ts";
import { waitingChange } from "../../../../shared/booking/waitlist/waiting-change.ts";
import { passedWith, type WaitlistRecord } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import type { Session } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour } from "../../../../shared/time/instant.ts";
import { morning, now } from "../../../functions/booking/cikande.ts";

const patientId = "k4m7q2x9ta";
const slot = slotAt(morning(), 1);
const offer = { slot, until: now + hour };
const waits: WaitlistRecord = {
  patientId,
  clinicId: "3604-cikande",
  service: "umum",
  dates: ["2026-11-23"],
  halves: ["morning"],
  holder: "siti",
  joinedAt: now,
  ends: now + day,
  passed: [],
  requestId: "one",
  fingerprint: "one-body",
};
const offered = { ...waits, offer };

test("what a change of an entry says of somebody's waiting", () => {
  expect(waitingChange(undefined, waits)).toEqual({ joined: true, waits: true, left: undefined });
  expect(waitingChange({ ...waits, endedAt: now }, { ...waits, requestId: "two" })).toEqual({
    joined: true,
    waits: true,
    left: undefined,
  });
  expect(waitingChange(offered, waits)).toEqual({ joined: false, waits: true, left: offer });
  expect(waitingChange(offered, { ...waits, endedAt: now })).toEqual({ joined: false, waits: false, left: offer });
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

test("whose kept place was taken, or is gone, is known by their name", () => {
  const before = morning({ holds: { 1: { for: patientId, until: now } } });
  const settled = (changes: Partial<Session>) => settledPlaces({ before, after: morning(changes) });
  const entries = morning().services.map((service) => `3604-cikande.${service}.${patientId}`);
  expect(settled({ claims: { 1: appointmentIdOf(patientId, "K7M4QX") } })).toEqual(entries);
  expect(settled({ claims: { 1: appointmentIdOf("p3n8r5t2wb", "K7M4QX") } })).toEqual(entries);
  expect([settled({ state: "closed" }), settled({ minutes: 15 })]).toEqual([entries, entries]);
  expect(settled({ services: ["gizi"] })).toEqual([`3604-cikande.umum.${patientId}`]);
  expect(settled({ claims: { 2: appointmentIdOf(patientId, "K7M4QX") }, count: 3 })).toEqual([]);
  const taken = morning({ holds: before.holds, claims: { 2: appointmentIdOf("p3n8r5t2wb", "K7M4QX") } });
  expect(placesInDoubt({ before, after: taken })).toEqual(entries);
  expect([placesInDoubt({ before: taken, after: taken }), placesInDoubt({ before: taken })]).toEqual([[], []]);
  expect([settledPlaces({ before, after: before }), settledPlaces({ after: before })]).toEqual([[], []]);
});
