import { describe, expect, test } from "vitest";
import type { LeaveRequest } from "../../../../shared/roster/leave/leave-request.ts";
import { requestLeave } from "../../../../shared/roster/leave/request-leave.ts";
import { askingAnnual, requestsShown, yearsTaken } from "../../../../shared/roster/leave/requests-shown.ts";
import { day } from "../../../../shared/time/instant.ts";
import { addDays } from "../../../../shared/time/local-date.ts";

const now = Date.parse("2026-12-07T09:00:00+07:00");
const today = "2026-12-07";

const request = (changes: Partial<LeaveRequest> = {}): LeaveRequest => ({
  id: `${now}-aaaaaaaaaaaaaaaa`,
  clinicId: "3604-cikande",
  practitionerId: "ani",
  kind: "annual",
  from: "2026-12-14",
  to: "2026-12-15",
  askedAt: now,
  revision: 1,
  state: { status: "open" },
  ...changes,
});
const withdrawn = { status: "withdrawn", at: now } as const;

/** So many requests, each of a day of its own. */
const many = (count: number, changes: Partial<LeaveRequest> = {}): LeaveRequest[] =>
  Array.from({ length: count }, (_, index) => {
    const date = addDays("2027-01-01", index);
    return request({ from: date, to: date, ...changes });
  });

describe("somebody asks for leave", () => {
  const decided =
    (own: LeaveRequest[], asked = request()) =>
    () =>
      requestLeave(asked, own, today);
  const refused = (code: string) => expect.objectContaining({ code });

  test("of days for which they have asked for none that stands", () => {
    expect(decided([request({ state: withdrawn })])()).toEqual(request());
    expect(decided([request({ from: "2026-12-16", to: "2026-12-16" })])()).toEqual(request());
    expect(decided([request({ from: "2026-12-15", to: "2026-12-16" })])).toThrow(refused("roster.leave-overlaps"));
    const morning = request({ from: "2026-12-15", to: "2026-12-15", ends: "a" });
    expect(decided([morning], request({ from: "2026-12-15", begins: "p" }))()).toMatchObject({ begins: "p" });
  });

  test("of days of the thirteen months to come: what is farther would stay on the scheduler's list for years", () => {
    const untilThe = (to: string) => decided([], request({ from: to, to }));
    expect(untilThe("2028-01-31")()).toMatchObject({ to: "2028-01-31" });
    for (const far of ["2028-02-01", "2099-12-31"]) expect(untilThe(far)).toThrow(refused("roster.leave-far"));
    expect(decided([], request({ from: "2028-01-31", to: "2028-02-01" }))).toThrow(refused("roster.leave-far"));
  });

  test("of days that are not over", () => {
    expect(decided([], request({ from: today, to: today }))()).toMatchObject({ from: today });
    const yesterday = request({ from: "2026-12-06", to: "2026-12-06" });
    expect(decided([], yesterday)).toThrow(refused("roster.day-over"));
  });

  test("no more than two dozen times in a month, nor with as many open, however old", () => {
    expect(decided(many(23))()).toEqual(request());
    expect(decided(many(24, { state: withdrawn }))).toThrow(refused("roster.leave-many"));
    expect(decided(many(24, { askedAt: now - 90 * day }))).toThrow(refused("roster.leave-many"));
    expect(decided(many(24, { state: withdrawn, askedAt: now - 30 * day }))()).toEqual(request());
  });
});

describe("those who decide read", () => {
  const facts = { today, holidays: [], granted: [], reasons: new Map([["first", "Acara keluarga"]]) };

  test("what is open, those first whose days come first, then what was answered, the last first", () => {
    const all = [
      request({ id: "first" }),
      request({ id: "second", state: withdrawn }),
      request({ id: "third", state: withdrawn }),
      request({ id: "fourth", kind: "sick", from: "2026-12-01", to: "2026-12-02" }),
    ];
    const shown = requestsShown(all, facts);
    expect(shown.map(({ id, reason, days, takes }) => [id, reason, days, takes])).toEqual([
      ["fourth", undefined, 2, []],
      ["first", "Acara keluarga", 2, [{ year: "2026", days: 2 }]],
      ["third", undefined, 2, []],
      ["second", undefined, 2, []],
    ]);
    expect([askingAnnual(all), yearsTaken(shown)]).toEqual([["ani"], [{ practitionerId: "ani", year: "2026" }]]);
  });

  test("that a day which another clinic has granted already is not taken again", () => {
    const granted = [
      request({
        state: { status: "approved", at: 0, days: 1 },
        clinicId: "3604-petir",
        from: "2026-12-14",
        to: "2026-12-14",
      }),
    ];
    const [shown] = requestsShown([request()], { ...facts, granted });
    expect(shown?.takes).toEqual([{ year: "2026", days: 1 }]);
  });
});
