import fc from "fast-check";
import { expect, test } from "vitest";
import { refusalOfTime } from "../../../shared/booking/claim/booking-time.ts";
import { bookableWindow } from "../../../shared/schedule/bookable-window.ts";
import { openSessions } from "../../../shared/schedule/open-sessions.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day, minute } from "../../../shared/time/instant.ts";
import { Zone } from "../../../shared/time/zone.ts";
import { morning, now, serang } from "../../functions/booking/cikande.ts";

const window = bookableWindow(serang, now);

test("a session beyond the days that can be booked is left out: it isn't full, it isn't open yet", () => {
  const late = morning({ start: window.until });
  expect(openSessions([late], window)).toEqual([]);
  expect(openSessions([{ ...late, start: window.until - 10 * minute }], window)).toMatchObject([{ free: [1] }]);
});

test("what a list offers is what can be booked, at whatever hour, in whichever zone, however far ahead", () => {
  const asked = fc.record({
    at: fc.integer({ min: 0, max: 20 * day }),
    start: fc.integer({ min: 0, max: (20 * day) / (5 * minute) }),
    leadMinutes: fc.integer({ min: 0, max: 120 }),
    horizonDays: fc.integer({ min: 1, max: 20 }),
    zone: fc.constantFrom(...Zone.options),
  });
  fc.assert(
    fc.property(asked, ({ at, start, leadMinutes, horizonDays, zone }) => {
      const district = { ...serang, zone, settings: { ...serang.settings, leadMinutes, horizonDays } };
      const session = morning({ start: now + start * 5 * minute });
      const bookable = Array.from({ length: session.count }, (_, index) => index + 1).filter(
        (number) => refusalOfTime(slotAt(session, number), district, now + at) === undefined,
      );
      const [offered] = openSessions([session], bookableWindow(district, now + at));
      expect(offered?.free ?? []).toEqual(bookable);
    }),
  );
});

test("a closed session is left out: it is not full, and whoever waited for a place of it would wait in vain", () => {
  expect(openSessions([morning({ state: "closed" })], window)).toEqual([]);
});

test("a list tells how late a session is said to begin, until somebody was called in or it is taken back", () => {
  const told = (change: Partial<Session>) => openSessions([morning(change)], window)[0]?.delay;
  const delay = { minutes: 20, times: 1 };
  expect(told({ delay })).toBe(20);
  expect(told({ delay: { minutes: 0, times: 2 } })).toBeUndefined();
  expect(told({ delay, line: { 1: { status: "in-consultation", since: now } } })).toBeUndefined();
});
