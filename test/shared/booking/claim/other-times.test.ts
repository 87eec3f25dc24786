import { expect, test } from "vitest";
import { otherTimes } from "../../../../shared/booking/claim/other-times.ts";
import type { PatientRecord } from "../../../../shared/people/patient-record.ts";
import type { RefusalCode } from "../../../../shared/refusal/refusal.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../../shared/schedule/ticks.ts";
import { morning, patient } from "../../../functions/booking/cikande.ts";

const first = morning({ count: 4, claims: { 1: "b3c4d5e6fa-A3C4D6" } });
const second = morning({ id: "3604-cikande.2026-11-23.0800.ani", practitionerId: "ani", count: 3 });
const window = { now: first.start, from: first.start, until: first.start + 1_000_000_000 };
const claim = { slot: slotAt(first, 1), appointmentId: "k4m7q2x9ta-K7M4QX", holder: "siti" };

/** The free numbers that are offered of each session. */
const offered = (code: RefusalCode, whose: PatientRecord | undefined) =>
  otherTimes(code, claim, { sessions: [first, second], window, patient: whose }).map(({ id, free }) => [id, free]);

test("what is free on that day is offered, in every session", () => {
  const all = [
    [first.id, [2, 3, 4]],
    [second.id, [1, 2, 3]],
  ];
  expect(offered("slot.taken", patient())).toEqual(all);
  expect(offered("slot.taken", undefined)).toEqual(all);
});

test("whose account has its share of a session is offered the others", () => {
  expect(offered("booking.session-limit", patient())).toEqual([[second.id, [1, 2, 3]]]);
});

test("a session in which the person has a number is left out", () => {
  expect(offered("slot.taken", patient({ busy: { [second.id]: "A3C4D6" } }))).toEqual([
    [first.id, [2, 3, 4]],
    [second.id, []],
  ]);
});

test("times at which the person has another visit are left out, and another's calendar is told to nobody", () => {
  const busy = Object.fromEntries(ticksOf(slotAt(second, 2)).map((tick) => [tick, "A3C4D6"]));
  expect(offered("slot.overlaps", patient({ busy }))).toEqual([
    [first.id, [3, 4]],
    [second.id, [1, 3]],
  ]);
  expect(offered("slot.overlaps", patient({ busy, holder: "somebody" }))).toEqual([
    [first.id, [2, 3, 4]],
    [second.id, [1, 2, 3]],
  ]);
});
