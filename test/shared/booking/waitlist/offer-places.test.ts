import fc from "fast-check";
import { expect, test } from "vitest";
import { type KeptPlace, offersInTurn, placesToOffer } from "../../../../shared/booking/waitlist/offer-places.ts";
import { settleWaiting } from "../../../../shared/booking/waitlist/settle-waiting.ts";
import { halves, passedWith, type WaitlistRecord } from "../../../../shared/booking/waitlist/waitlist-entry.ts";
import type { District } from "../../../../shared/place/district.ts";
import { mostPlaces, type Session } from "../../../../shared/schedule/session.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour, type Instant, minute } from "../../../../shared/time/instant.ts";
import { instantAt, wallClock } from "../../../../shared/time/zone.ts";
import { afternoon, morning, now, serang } from "../../../functions/booking/cikande.ts";

const entry = (changes: Partial<WaitlistRecord> = {}): WaitlistRecord => ({
  patientId: "k4m7q2x9ta",
  clinicId: "3604-cikande",
  service: "umum",
  dates: ["2026-11-23"],
  halves: [...halves],
  holder: `account-of-${changes.patientId ?? "k4m7q2x9ta"}`,
  joinedAt: now,
  ends: instantAt("2026-11-24", 0, "WIB"),
  passed: [],
  requestId: "one",
  fingerprint: "one-body",
  ...changes,
});

type Where = Pick<District, "settings" | "zone">;

/** All offers that there can be, the soonest place first, and of each the first in turn. */
const offersFor = (sessions: Session[], queue: WaitlistRecord[], district: Where, now: Instant): KeptPlace[] =>
  placesToOffer(sessions, district, now).flatMap((place) => offersInTurn(place, queue, district.zone));

test("the soonest place comes first, and of those who wait the first in turn", () => {
  const queue = [entry({ joinedAt: now + 2, patientId: "p3n8r5t2wb" }), entry({ joinedAt: now + 1 })];
  const offers = offersFor([afternoon({ count: 1 }), morning({ count: 2 })], queue, serang, now);
  expect(offers.map(({ entry, offer: { slot } }) => [slot.sessionId, slot.number, entry.patientId])).toEqual([
    [morning().id, 1, "k4m7q2x9ta"],
    [morning().id, 1, "p3n8r5t2wb"],
    [morning().id, 2, "k4m7q2x9ta"],
    [morning().id, 2, "p3n8r5t2wb"],
    [afternoon().id, 1, "k4m7q2x9ta"],
    [afternoon().id, 1, "p3n8r5t2wb"],
  ]);
});

test("the halves of a day are parted at noon of the clinic's clock", () => {
  const day = [afternoon({ start: instantAt("2026-11-23", 11 * 60 + 50, "WIB"), count: 2 })];
  const first = (half: "morning" | "afternoon") =>
    offersFor(day, [entry({ halves: [half] })], serang, now)[0]?.offer.slot.number;
  expect([first("morning"), first("afternoon")]).toEqual([1, 2]);
});

test("nobody is to have answered in the night, nor is offered what leaves no time", () => {
  const sessions = fc.record({
    at: fc.integer({ min: now - day, max: now + 14 * day }),
    ahead: fc.integer({ min: 0, max: 3 * day }),
    zone: fc.constantFrom("WIB" as const, "WITA" as const, "WIT" as const),
  });
  fc.assert(
    fc.property(sessions, ({ at, ahead, zone }) => {
      const start = Math.floor((at + ahead) / minute) * minute;
      const date = new Date(start + { WIB: 7, WITA: 8, WIT: 9 }[zone] * hour).toISOString().slice(0, 10);
      const session = morning({ id: morning().id.replace("2026-11-23", date), start, count: 1 });
      for (const { offer } of offersFor([session], [entry({ dates: [date] })], { ...serang, zone }, at)) {
        const clock = wallClock(offer.until, zone);
        expect(clock >= "06:00" && clock <= "21:00").toBe(true);
        expect(offer.until - at).toBeGreaterThanOrEqual(5 * minute);
        expect(offer.until).toBeLessThanOrEqual(start - 15 * minute);
      }
    }),
  );
});

test("whoever is offered a place in the night has from its end on to answer", () => {
  const at = (clock: number) => instantAt("2026-11-23", clock, "WIB");
  const offered = (now: number, start: number) =>
    offersFor([morning({ start, count: 1 })], [entry()], serang, now)[0]?.offer.until;
  const [evening, dawn] = [at(-2 * 60), at(5 * 60)];
  // Half of the time from 06.00 to 09.45, which is the last moment to book it.
  expect([evening, dawn].map((told) => offered(told, at(10 * 60)))).toEqual(Array(2).fill(at(7 * 60 + 52)));
  expect(offered(evening, at(6 * 60 + 30))).toBe(at(6 * 60 + 7));
  expect(offered(evening, at(6 * 60 + 19))).toBeUndefined();
});

test("an entry remembers every place that was passed, as many as a session can have on each of its days", () => {
  const passedAfter = (count: number, dates: string[]) =>
    Array.from({ length: count }, (_, index) => slotAt(morning(), (index % mostPlaces) + 1)).reduce<string[]>(
      (passed, slot) => passedWith({ passed, dates }, slot),
      [],
    );
  const first = passedAfter(mostPlaces, ["2026-11-23"]);
  expect([first.length, first[0]]).toEqual([mostPlaces, `${morning().id} 1`]);
  const later = passedAfter(mostPlaces + 1, ["2026-11-23"]);
  expect([later.length, later.at(-1)]).toEqual([mostPlaces, `${morning().id} 1`]);
  expect(passedAfter(mostPlaces + 1, ["2026-11-23", "2026-11-24"])).toHaveLength(mostPlaces + 1);
});

test.each<[string, Partial<Session>, number, ReturnType<typeof settleWaiting>]>([
  ["waits on while a place is kept", { claims: { 4: "b3c4d5e6fa-A3C4D6" } }, now, undefined],
  ["has taken it", { claims: { 3: "k4m7q2x9ta-A3C4D6" } }, now, "ended"],
  ["has taken it, and it is late", { claims: { 3: "k4m7q2x9ta-A3C4D6" } }, now + hour, "ended"],
  ["has taken it, and the session is closed", { claims: { 3: "k4m7q2x9ta-A3C4D6" }, state: "closed" }, now, "ended"],
  ["did not take it in time", {}, now + 30 * minute + 1, "passed"],
  ["did not, and somebody else has it", { claims: { 3: "b3c4d5e6fa-A3C4D6" } }, now + hour, "passed"],
  ["can't have it any more: the session is closed", { state: "closed" }, now, "gone"],
  ["can't have it any more: the session ends before", { count: 2 }, now, "gone"],
  ["can't have it any more: the slots are others", { start: morning().start + 5 * minute }, now, "gone"],
  ["can't have it any more: it is for something else", { services: ["gizi"] }, now, "gone"],
  ["has no day left", {}, now + day, "ended"],
  ["has no day left, nor the place", { state: "closed" }, now + day, "ended"],
])("who is offered a place %s", (_, changes, at, become) => {
  const offer = { slot: slotAt(morning(), 3), until: now + 30 * minute };
  expect(settleWaiting(entry({ offer }), morning(changes), at)).toBe(become);
});
