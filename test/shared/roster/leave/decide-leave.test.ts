import { describe, expect, test } from "vitest";
import { declineLeave, grantLeave, leaveTaken } from "../../../../shared/roster/leave/decide-leave.ts";
import type { LeaveRequest } from "../../../../shared/roster/leave/leave-request.ts";
import { requestsShown } from "../../../../shared/roster/leave/requests-shown.ts";

const now = Date.parse("2026-12-07T09:00:00+07:00");
const holidays = [{ date: "2026-12-25", name: "Natal", kind: "holiday" as const, source: "SKB" }];

const request = (changes: Partial<LeaveRequest> = {}): LeaveRequest => ({
  id: `${now}-aaaaaaaaaaaaaaaa`,
  clinicId: "3604-cikande",
  practitionerId: "ani",
  kind: "annual",
  // Christmas Eve until the second Saturday: a Sunday and a holiday are no working days.
  from: "2026-12-24",
  to: "2027-01-02",
  askedAt: now,
  revision: 1,
  state: { status: "open" },
  ...changes,
});
const approved = { status: "approved", at: now - 1, days: 1 } as const;
const balance = (year: string, used: number) => ({ practitionerId: "ani", year, used, revision: 3 });
const refused = (code: string, details: Record<string, unknown> = {}) => expect.objectContaining({ code, details });

const facts = (asked: LeaveRequest, elsewhere: LeaveRequest[] = []) => ({
  ...leaveTaken(asked, { holidays, granted: elsewhere }),
  asked: [asked],
  balances: [balance("2026", 4), balance("2027", 0)],
  beyond: false,
  today: "2026-12-07",
  now,
});

describe("a leave that is granted", () => {
  test("takes its working days of each year, and says how many it is", () => {
    expect(grantLeave(request(), facts(request()))).toEqual({
      request: request({ revision: 2, state: { status: "approved", at: now, days: 8 } }),
      balances: [
        { ...balance("2026", 10), revision: 4 },
        { ...balance("2027", 2), revision: 4 },
      ],
    });
  });

  test("takes what was shown to who grants it, with the days that another clinic has granted counted once", () => {
    const elsewhere = request({ clinicId: "3604-petir", from: "2026-12-28", to: "2026-12-29", state: approved });
    const granted = [elsewhere, { ...elsewhere, practitionerId: "budi", from: "2026-12-24", to: "2026-12-31" }];
    const [shown] = requestsShown([request()], { today: "2026-12-07", holidays, granted, reasons: new Map() });
    const { request: after, balances } = grantLeave(request(), facts(request(), granted));
    expect(shown).toMatchObject({
      days: 8,
      takes: [
        { year: "2026", days: 4 },
        { year: "2027", days: 2 },
      ],
    });
    expect(after.state).toEqual({ status: "approved", at: now, days: shown?.days });
    expect(balances.map(({ year, used }) => [year, used])).toEqual([
      ["2026", 4 + 4],
      ["2027", 2],
    ]);
  });

  test.each(["sick", "other"] as const)("takes nothing of a year where it is %s leave", (kind) => {
    const { request: after, balances } = grantLeave(request({ kind }), facts(request({ kind })));
    expect([after.state, balances]).toEqual([{ status: "approved", at: now, days: 8 }, []]);
  });

  test("takes no more than is left, unless that is granted as well", () => {
    const little = { ...facts(request()), balances: [balance("2026", 8), balance("2027", 0)] };
    expect(() => grantLeave(request(), little)).toThrow(
      refused("roster.leave-over", { year: "2026", left: 4, asked: 6 }),
    );
    const { balances } = grantLeave(request(), { ...little, beyond: true });
    expect(balances.map(({ used }) => used)).toEqual([14, 2]);
  });

  test("is one that is there, that nobody has decided, and of days that were not granted before", () => {
    expect(() => grantLeave(undefined, facts(request()))).toThrow(refused("roster.leave-unknown"));
    const decided = request({ state: { status: "withdrawn", at: now } });
    expect(() => grantLeave(decided, facts(decided))).toThrow(refused("roster.leave-decided"));
    const before = request({ id: `${now}-bbbbbbbbbbbbbbbb`, from: "2026-12-31", state: approved });
    const granting = (other: LeaveRequest) => () =>
      grantLeave(request(), { ...facts(request()), asked: [request(), other] });
    expect(granting(before)).toThrow(refused("roster.leave-overlaps"));
    expect(granting({ ...before, practitionerId: "budi" })).not.toThrow();
  });
});

test("a leave is declined with a word or without one, once", () => {
  const declined = declineLeave(request(), now, "Belum ada pengganti.");
  expect(declined).toEqual(
    request({ revision: 2, state: { status: "declined", at: now, answer: "Belum ada pengganti." } }),
  );
  expect(declineLeave(request(), now).state).toEqual({ status: "declined", at: now });
  expect(() => declineLeave(declined, now)).toThrow(refused("roster.leave-decided"));
});
