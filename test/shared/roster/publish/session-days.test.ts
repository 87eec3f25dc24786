import { describe, expect, test } from "vitest";
import { sessionDaysAfter, withSessions } from "../../../../shared/roster/publish/session-days.ts";
import { guardCode, morningCode } from "../../../functions/roster/planning.ts";

const codes = [morningCode, guardCode];
const version = (...cells: Record<string, string[]>[]) => ({
  month: "2026-12",
  codes,
  rows: cells.map((one, index) => ({ practitionerId: `p-${index}`, cells: one })),
});
const days = ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"];
const early = "2026-12-01";
const late = "2026-12-04";

describe("the days of a month that had a session", () => {
  test("are those on which anybody can be booked: no other shift makes one, nor a code nobody knows", () => {
    const made = version({ "04": ["P"], "02": [guardCode.code] }, { "01": ["P"], "03": ["?"] });
    expect(sessionDaysAfter({ version: 0 }, made)).toEqual([early, late]);
  });

  test("stay noted where a version takes the last session off: it is closed there, with whoever has a place in it", () => {
    const head = { version: 1, sessionDays: [early] };
    expect(sessionDaysAfter(head, version({ "04": ["P"] }))).toEqual([early, late]);
  });

  test.each([
    ["was published by a release that noted none", { version: 1 }],
    ["is being published by one", { version: 0, publishing: 1 }],
    ["has a head that nobody can read", { version: 0, unread: { version: "x" } }],
  ])("are unknown, and stay so, where it %s: each can have one", (_, head) => {
    expect(sessionDaysAfter(head, version({ "04": ["P"] }))).toBeUndefined();
    expect(withSessions(head, days)).toEqual(days);
  });

  test("are none before its first version, be its draft changed by an absence", () => {
    expect([withSessions({ version: 0 }, days), withSessions({ version: 0, changes: 2 }, days)]).toEqual([[], []]);
  });

  test("are all that is asked for, of those that are still to come", () => {
    expect(withSessions({ version: 2, sessionDays: [early, late] }, days.slice(1))).toEqual([late]);
  });
});
