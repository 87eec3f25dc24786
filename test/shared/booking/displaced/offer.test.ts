import { describe, expect, test } from "vitest";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { isOffered, isShutAt, offerOnClosing } from "../../../../shared/booking/displaced/offer.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { afternoon, colleague, morning } from "../../../functions/booking/cikande.ts";
import { states } from "../../consult/each-state.ts";

/** An instant as a clinic's clock shows it, e.g. `23 10:00`, in November 2026. */
const at = (local: string, zone: Zone): number => {
  const [day, clock] = local.split(" ");
  return Date.parse(`2026-11-${day}T${clock}:00+${{ WIB: "07", WITA: "08", WIT: "09" }[zone]}:00`);
};

type Stands = Parameters<typeof offerOnClosing>[3];
const untilOf = (now: string, start: string, zone: Zone, stands?: Stands): number =>
  offerOnClosing({ start: at(start, zone) }, zone, at(now, zone), stands).until;

describe.each(["WIB", "WITA", "WIT"] as const)("by the clock of %s, who is told", (zone) => {
  test.each([
    ["a week ahead has a day to choose", "16 10:00", "23 08:00", "17 10:00"],
    ["two days ahead has a day", "21 10:00", "23 10:00", "22 10:00"],
    ["less than that has half of the time that is left", "23 08:00", "23 14:00", "23 11:00"],
    ["two hours ahead has one", "23 06:00", "23 08:00", "23 07:00"],
    ["in the evening is not asked in the night, but when it has ended", "22 20:00", "23 08:00", "23 06:00"],
    ["late, for a time soon after the night, is asked before it", "22 20:00", "23 05:30", "22 21:00"],
    ["late, for a time at the very end of the night, is asked before it", "22 20:00", "23 06:00", "22 21:00"],
    ["just before the night may choose until it begins", "22 19:00", "22 23:00", "22 21:00"],
    ["a day before in the night has until the morning after", "21 23:00", "25 09:00", "23 06:00"],
    ["in the night, for a time within it, is asked at once", "22 22:00", "22 23:00", "22 22:00"],
    [
      "after midnight, for a time in the morning, is asked when the night has ended",
      "23 01:00",
      "23 08:00",
      "23 06:00",
    ],
    ["a minute before has nothing left", "23 07:59", "23 08:00", "23 07:59"],
    ["after the time has begun has nothing left", "23 09:00", "23 08:00", "23 09:00"],
  ])("%s", (_, now, start, until) => {
    expect(untilOf(now, start, zone)).toBe(at(until, zone));
  });
});

test.each<[string, NonNullable<Stands>["status"], string, string, string]>([
  ["is here, past their time, has half an hour", "waiting", "23 08:15", "23 08:00", "23 08:45"],
  ["was sent back for a moment has it too", "paused", "23 08:15", "23 08:00", "23 08:45"],
  ["is here at night has it too", "waiting", "23 22:00", "23 21:30", "23 22:30"],
  ["is here long before their time has half of what is left", "waiting", "23 08:00", "23 14:00", "23 11:00"],
  ["is expected, past their time, has nothing left", "booked", "23 08:15", "23 08:00", "23 08:15"],
])("who %s", (_, status, now, start, until) => {
  expect(untilOf(now, start, "WIB", { status })).toBe(at(until, "WIB"));
});

test("an offer says when it was made and why, and ends on a whole minute", () => {
  const now = at("23 08:00", "WIB") + 12_345;
  expect(offerOnClosing({ start: at("23 10:01", "WIB") }, "WIB", now)).toEqual({
    at: now,
    until: at("23 09:00", "WIB"),
    kind: "closed",
  });
});

test("only who is booked, or waits and was not with the doctor yet, is to choose: what came after it settled the offer", () => {
  const offer: Appointment["offer"] = { at: 1, until: 2, kind: "closed" };
  const offered = Object.entries(states).filter(([, state]) => isOffered({ state, offer }));
  expect(offered.map(([status]) => status)).toEqual(["booked", "waiting"]);
  const seen = { admittedAt: 1, metAt: 1 };
  expect(isOffered({ state: { status: "waiting", arrivedAt: 0, pausedAt: 1 }, offer })).toBe(true);
  expect(isOffered({ state: { status: "waiting", arrivedAt: 0, pausedAt: 1, seen }, offer })).toBe(false);
  expect(isOffered({ state: states.booked })).toBe(false);
});

test.each([
  [
    "all who were to be there do not come",
    [morning({ state: "closed" }), colleague({ state: "closed" }), afternoon()],
    true,
  ],
  ["a colleague is there", [morning({ state: "closed" }), colleague(), afternoon()], false],
  ["a colleague is there until before it", [morning({ state: "closed" }), colleague({ count: 4 }), afternoon()], false],
  [
    "one alone was to be there, and does not come",
    [morning({ state: "closed" }), afternoon({ state: "closed" })],
    false,
  ],
])("whether a clinic is shut at 09.50: %s", (_, sessions, isShut) => {
  expect(isShutAt(sessions, slotAt(morning(), 12))).toBe(isShut);
});
