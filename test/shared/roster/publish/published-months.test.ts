import fc from "fast-check";
import { expect, test } from "vitest";
import { type Plan, planMonth, type SessionShape } from "../../../../shared/roster/month/plan-month.ts";
import { daysOf, monthBefore, nextMonth } from "../../../../shared/roster/month/roster-month.ts";
import { cellOf, type RosterRow } from "../../../../shared/roster/month/roster-row.ts";
import { hoursOn, type ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { bringSessions, sessionsAfter } from "../../../../shared/roster/publish/bring-sessions.ts";
import { freezeMonth, monthsToSee } from "../../../../shared/roster/publish/freeze-month.ts";
import type { PersonMonth } from "../../../../shared/roster/publish/person-month.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { isDisplaced } from "../../../../shared/schedule/displaced.ts";
import { mostPlaces, type Session, sessionEnd, takesMore } from "../../../../shared/schedule/session.ts";
import { type Slot, slotAt } from "../../../../shared/schedule/slot.ts";
import { instantAt, type Zone } from "../../../../shared/time/zone.ts";
import { december, only } from "../rules/december.ts";

/** The end of a year and the beginning of the next, which has a 29 February; all before their first day. */
const months = ["2027-12", "2028-01", "2028-02", "2028-03"] as const;
const today = "2027-11-30";
const people = ["rahmawati", "hasan"] as const;
const zones: Zone[] = ["WIB", "WITA", "WIT"];

/** Few beginnings, so that many meet; a third goes on until the next morning. */
const someHours = fc
  .record({ from: fc.constantFrom(0, 450, 715, 840, 1320), length: fc.integer({ min: 1, max: 168 }) })
  .map(({ from, length }) => ({ from, to: from + length * 5 }));

const someCode = (code: string): fc.Arbitrary<ShiftCode> =>
  fc.record(
    {
      code: fc.constant(code),
      name: fc.constant(code),
      hours: someHours,
      friday: someHours,
      practice: fc.record(
        {
          services: fc.constant(["umum"]),
          minutes: fc.integer({ min: 1, max: 24 }).map((steps) => steps * 5),
          places: fc.integer({ min: 1, max: mostPlaces }),
          channel: fc.constant("in-person" as const),
        },
        { requiredKeys: ["services", "minutes"] },
      ),
      outpost: fc.constant({ kind: "pustu" as const, name: "Pustu Kadikaran" }),
    },
    { requiredKeys: ["code", "name", "hours"] },
  );

const someCodes = fc.tuple(someCode("P"), someCode("S"), someCode("M")).map((codes): ShiftCode[] => codes);

/** Few shifts, most at a month's ends, so that a month is now and then without a clash and months still meet. */
const someRows = fc
  .tuple(
    ...people.map((practitionerId) =>
      fc
        .array(fc.tuple(fc.constantFrom(1, 1, 12, 29, 31, 31), fc.constantFrom("P", "S", "M")), { maxLength: 6 })
        .map((shifts): Pick<RosterRow, "practitionerId" | "cells"> => {
          const days = Map.groupBy(shifts, ([day]) => String(day).padStart(2, "0"));
          const cells = [...days].map(([day, found]) => [day, [...new Set(found.map(([, code]) => code))]]);
          return { practitionerId, cells: Object.fromEntries(cells) };
        }),
    ),
  )
  .map((rows) => [...rows]);

type Published = Pick<Plan, "clinicId" | "month" | "rows" | "codes">;

const somePlan: fc.Arbitrary<Published> = fc.record({
  clinicId: fc.constantFrom("3604-cikande", "3604-petir"),
  month: fc.constantFrom(...months),
  rows: someRows,
  codes: someCodes,
});

/** What the rules of a clinic let through: nobody has two shifts at once, not even a night and the next month's first. */
const isFreeOfClashes = ({ clinicId, month, rows, codes }: Published, before: Published | undefined): boolean =>
  breaksOf(december({ clinicId, month, today, rows, codes, ...(before && { before }) }), only("overlap")).length === 0;

const clashes = (shapes: readonly SessionShape[]): string[] =>
  shapes.flatMap((a) =>
    shapes
      .filter((b) => b.practitionerId === a.practitionerId && a.id < b.id)
      .filter((b) => a.start < sessionEnd(b) && b.start < sessionEnd(a))
      .map((b) => `${a.id} and ${b.id}`),
  );

test("every shift in which somebody can be booked is one session, of just the slots that its hours have room for", () => {
  const slotsOf = (plan: Published, zone: Zone): string[] =>
    plan.rows.flatMap(({ practitionerId, cells }) =>
      daysOf(plan.month).flatMap((date) =>
        cellOf(cells, date).flatMap((name) => {
          const code = plan.codes.find(({ code }) => code === name);
          if (!code?.practice) return [];
          const { from, to } = hoursOn(code, date);
          const { minutes, places = mostPlaces } = code.practice;
          const begins: string[] = [];
          for (let at = from; at + minutes <= to && begins.length < places && begins.length < mostPlaces; at += minutes)
            begins.push(`${practitionerId} ${instantAt(date, at, zone)} ${minutes}`);
          return begins;
        }),
      ),
    );
  fc.assert(
    fc.property(somePlan, fc.constantFrom(...zones), (plan, zone) => {
      fc.pre(isFreeOfClashes(plan, undefined));
      const made = planMonth({ ...plan, zone }).flatMap((shape) =>
        Array.from({ length: shape.count }, (_, index) => slotAt(shape, index + 1)).map(
          ({ start, minutes }) => `${shape.practitionerId} ${start} ${minutes}`,
        ),
      );
      expect(made.toSorted()).toEqual(slotsOf(plan, zone).toSorted());
    }),
  );
});

test("whatever two clinics publish, in whatever order, nobody has two sessions at once: month's end and nights among it", () => {
  fc.assert(
    fc.property(fc.array(somePlan, { minLength: 2, maxLength: 8 }), fc.constantFrom(...zones), (plans, zone) => {
      const duty = new Map<string, PersonMonth>();
      const published = new Map<string, Published>();
      const nameOf = ({ clinicId, month }: Pick<Published, "clinicId" | "month">) => `${clinicId} ${month}`;
      const around = ({ clinicId, month }: Published, step: 1 | -1) =>
        published.get(nameOf({ clinicId, month: step > 0 ? nextMonth(month) : monthBefore(month) }));
      for (const plan of plans) {
        const [before, after] = [around(plan, -1), around(plan, 1)];
        if (!isFreeOfClashes(plan, before) || (after && !isFreeOfClashes(after, plan))) continue;
        const seen = monthsToSee(plan.month, plan.rows).map(
          ({ practitionerId, month }): PersonMonth =>
            duty.get(`${practitionerId} ${month}`) ?? { practitionerId, month, revision: 0, halves: {}, nights: {} },
        );
        try {
          for (const month of freezeMonth({ plan, months: seen, today }))
            duty.set(`${month.practitionerId} ${month.month}`, month);
          published.set(nameOf(plan), plan);
        } catch (refusal) {
          expect(refusal).toMatchObject({ code: "roster.elsewhere" });
        }
      }
      expect(clashes([...published.values()].flatMap((plan) => planMonth({ ...plan, zone })))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a place that somebody has is theirs at its time and place after any change, or has no time; the others are where the roster says", () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: mostPlaces })), { maxLength: 20 });
  fc.assert(
    fc.property(somePlan, fc.array(fc.tuple(somePlan, places), { minLength: 1, maxLength: 4 }), (first, changes) => {
      const { clinicId, month } = first;
      const now = instantAt(today, 0, "WIB");
      const sessions = new Map<string, Session>();
      const booked = new Map<string, Slot>();
      const publish = ({ rows, codes }: Published): void => {
        const shapes = planMonth({ clinicId, month, rows, codes, zone: "WIB" });
        const { writes } = bringSessions(shapes, [...sessions.values()], now);
        for (const after of sessionsAfter(writes, [...sessions.values()])) sessions.set(after.id, after);
        expect(bringSessions(shapes, [...sessions.values()], now).writes).toEqual([]);
        const bookable = [...sessions.values()].filter(takesMore).map(({ id, comeTo }) => ({ id, comeTo }));
        const asPlanned = bookable.map(({ id }) => ({ id, comeTo: shapes.find((shape) => shape.id === id)?.comeTo }));
        expect(bookable).toEqual(asPlanned);
      };
      publish(first);
      for (const [plan, taken] of changes) {
        for (const [which, number] of taken) {
          const session = [...sessions.values()][which % Math.max(1, sessions.size)];
          if (!session || !takesMore(session) || number > session.count) continue;
          session.claims[number] = `k4m7q2x9ta-A3C4D6`;
          booked.set(`${session.id} ${number}`, slotAt(session, number));
        }
        publish(plan);
        const held = [...sessions.values()].flatMap((session) =>
          Object.keys(session.claims).map((number) => ({ session, number: Number(number) })),
        );
        expect(held.map(({ session, number }) => `${session.id} ${number}`).toSorted()).toEqual(
          [...booked.keys()].toSorted(),
        );
        for (const { session, number } of held.filter(({ session, number }) => !isDisplaced(session, number)))
          expect(slotAt(session, number)).toEqual(booked.get(`${session.id} ${number}`));
      }
    }),
  );
});

test("a holiday that is moved after a month was published is told on its new day, and no more on its old one", () => {
  const rows = [{ practitionerId: "rahmawati-cikande", cells: { "24": ["P"], "28": ["P"] } }];
  const onHolidays = (date: string) =>
    breaksOf(december({ rows, holidays: [{ date, name: "Cuti bersama" }] }), only("holiday")).map(
      (found) => found.date,
    );
  expect([onHolidays("2026-12-24"), onHolidays("2026-12-28")]).toEqual([["2026-12-24"], ["2026-12-28"]]);
});
