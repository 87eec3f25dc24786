import { describe, expect, test } from "vitest";
import type { Half } from "../../../../shared/roster/month/half-day.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { freezeMonth, monthsToSee } from "../../../../shared/roster/publish/freeze-month.ts";
import type { PersonMonth } from "../../../../shared/roster/publish/person-month.ts";

const clinicId = "3604-petir";
const month = "2026-12";
const hours = (code: string, from: number, to: number): ShiftCode => ({
  code,
  name: code,
  hours: { from: from * 60, to: to * 60 },
});
const codes = [hours("P", 8, 12), hours("S", 12, 16), hours("D", 8, 16), hours("M", 20, 32), hours("L", 13, 37)];
const ani = (changes: Partial<PersonMonth> = {}): PersonMonth => ({
  practitionerId: "ani",
  month,
  revision: 0,
  halves: {},
  nights: {},
  ...changes,
});
const january = (changes: Partial<PersonMonth> = {}): PersonMonth => ani({ month: "2027-01", ...changes });
const freeze = (cells: Record<string, string[]>, months: PersonMonth[] = [ani(), january()], today = "2026-12-01") =>
  freezeMonth({ plan: { clinicId, month, rows: [{ practitionerId: "ani", cells }], codes }, months, today });

describe("publishing puts people on duty", () => {
  test("for the half days that their shifts lie in, touching one's edge not being in it", () => {
    expect(freeze({ "01": ["P"], "02": ["S"], "03": ["D"], "04": ["X"] })).toEqual([
      ani({ revision: 1, halves: { "01a": clinicId, "02p": clinicId, "03a": clinicId, "03p": clinicId } }),
    ]);
  });

  test("for the morning after a night, and in the next month for its last one's", () => {
    expect(freeze({ "05": ["M"], "31": ["L"] })).toEqual([
      ani({ revision: 1, halves: { "05p": clinicId, "06a": clinicId, "31p": clinicId } }),
      january({ revision: 1, nights: { "01a": clinicId, "01p": clinicId } }),
    ]);
  });

  test("and off it where they are planned no more; where nothing changes, nothing is written", () => {
    const before = ani({ revision: 4, halves: { "01a": clinicId, "02a": "3604-kopo" } });
    expect(freeze({}, [before, january()])).toEqual([ani({ revision: 5, halves: { "02a": "3604-kopo" } })]);
    expect(freeze({ "01": ["P"] }, [before, january()])).toEqual([]);
    const night = january({ revision: 2, nights: { "01a": clinicId }, halves: { "01p": clinicId } });
    expect(freeze({ "01": ["P"] }, [before, night])).toEqual([
      january({ revision: 3, nights: {}, halves: { "01p": clinicId } }),
    ]);
  });

  test("but not for days that are over, nor are these forgotten", () => {
    const before = ani({ revision: 1, halves: { "09a": clinicId, "10p": clinicId } });
    expect(freeze({ "01": ["P"], "10": ["P"] }, [before, january()], "2026-12-10")).toEqual([
      ani({ revision: 2, halves: { "09a": clinicId, "10a": clinicId } }),
    ]);
  });
});

describe("is refused where somebody is on duty at another clinic at the time", () => {
  const elsewhere = (part: Half, date: string) => ({
    elsewhere: [{ practitionerId: "ani", date, part, clinicId: "3604-kopo" }],
  });

  test.each([
    [
      "by that one's roster of the month",
      ani({ halves: { "03p": "3604-kopo" } }),
      january(),
      elsewhere("p", "2026-12-03"),
    ],
    [
      "after a night of the month before",
      ani({ nights: { "01a": "3604-kopo" } }),
      january(),
      elsewhere("a", "2026-12-01"),
    ],
    [
      "the morning after a last night",
      ani(),
      january({ halves: { "01a": "3604-kopo" } }),
      elsewhere("a", "2027-01-01"),
    ],
  ])("%s", (_, own, next, details) => {
    expect(() => freeze({ "01": ["P"], "03": ["D"], "31": ["M"] }, [own, next])).toThrow(
      expect.objectContaining({ code: "roster.elsewhere", details }),
    );
  });

  test("not where that is over, nor at the other half of the day", () => {
    const kopo = ani({ halves: { "01a": "3604-kopo", "10p": "3604-kopo" } });
    expect(freeze({ "01": ["P"], "10": ["P"] }, [kopo, january()], "2026-12-10")).toHaveLength(1);
  });
});

test("who is looked at: everybody of a roster, once, in its month and the next", () => {
  expect(
    monthsToSee(month, [{ practitionerId: "ani" }, { practitionerId: "budi" }, { practitionerId: "ani" }]),
  ).toEqual([
    { practitionerId: "ani", month },
    { practitionerId: "ani", month: "2027-01" },
    { practitionerId: "budi", month },
    { practitionerId: "budi", month: "2027-01" },
  ]);
});
