import { describe, expect, test } from "vitest";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { canTakeBack, takeBackCheckIn } from "../../../../shared/booking/arrival/take-back-check-in.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { appointment } from "../../../functions/booking/cikande.ts";

/** 08.00 WIB on a Monday. */
const eight = Date.parse("2026-11-23T01:00:00Z");
const waiting = { status: "waiting", arrivedAt: eight } as const;
const inside = { arrivedAt: eight, admittedAt: eight + minute };
const seen = { admittedAt: eight, metAt: eight };

const noted = (changes: Partial<Appointment> = {}): Appointment =>
  appointment({ state: waiting, mode: "in-person", ...changes });

const taken = (visit: Appointment, { steps, hasPhone = true }: { steps?: number; hasPhone?: boolean } = {}) =>
  takeBackCheckIn(visit, { from: visit.slot, ...(steps !== undefined && { steps }), hasPhone });

describe("the desk takes back that somebody is here", () => {
  const notHere = (steps: number) => ({ status: "booked", steps }) as const;
  const there = { ...appointment().slot, comeTo: { kind: "pustu", name: "Pustu Parigi" } } as const;

  test.each<[string, Appointment, object]>([
    ["who booked by phone is met by video again", noted(), { state: notHere(1), mode: "video" }],
    [
      "who booked a place to come to is to come there",
      noted({ slot: there }),
      { state: notHere(1), mode: "in-person" },
    ],
    [
      "who was called meanwhile and not there never was: it counts for nothing but the steps",
      noted({ state: { ...waiting, skippedAt: eight + minute, times: 1, steps: 2 } }),
      { state: notHere(3), mode: "video" },
    ],
  ])("%s", (_, visit, step) => {
    expect([canTakeBack(visit), taken(visit)]).toEqual([true, step]);
  });

  test("who has no phone comes to the clinic all the same", () => {
    expect(taken(noted(), { hasPhone: false })).toEqual({ state: notHere(1), mode: "in-person" });
  });

  test.each<[string, Appointment]>([
    ["who is expected", noted({ state: { status: "booked", steps: 1 } })],
    ["who waits by video since", noted({ mode: "video" })],
  ])("of %s there is nothing to take back", (_, visit) => {
    expect([canTakeBack(visit), taken(visit)]).toEqual([false, undefined]);
  });

  test.each<[string, Appointment, string]>([
    ["who came by themselves", noted({ origin: "walk-in" }), "appointment.changed"],
    ["who was with the doctor", noted({ state: { ...waiting, pausedAt: eight, seen } }), "appointment.changed"],
    [
      "who is with the doctor",
      noted({ state: { status: "in-consultation", ...inside } }),
      "appointment.in-consultation",
    ],
    [
      "who was seen",
      noted({ state: { status: "completed", ...inside, metAt: eight, endedAt: eight } }),
      "appointment.final",
    ],
  ])("of %s it is refused", (_, visit, refusal) => {
    expect(canTakeBack(visit)).toBe(false);
    expect(() => taken(visit)).toThrow(refusal);
  });

  test("a press that is late undoes nothing: not of who was called or noted anew since, nor of who was moved", () => {
    const again = noted({ state: { ...waiting, steps: 1 } });
    expect(() => taken(again, { steps: 0 })).toThrow("appointment.changed");
    expect(() => takeBackCheckIn(noted(), { from: { ...noted().slot, number: 9 }, hasPhone: true })).toThrow(
      "appointment.changed",
    );
  });
});
