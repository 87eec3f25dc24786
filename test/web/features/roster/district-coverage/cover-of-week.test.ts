import { expect, test } from "vitest";
import type { ClinicCover } from "../../../../../shared/roster/cover/week-cover.ts";
import type { Half } from "../../../../../shared/roster/month/half-day.ts";
import { gapsByDay, sumsOf } from "../../../../../web/features/roster/district-coverage/cover-of-week.ts";
import { summaryOf } from "../../../../../web/features/roster/district-coverage/summary-of.ts";

const gap = (date: string, half: Half, service = "umum") => ({ date, half, service, practitioners: 0, wanted: 1 });
const clinic = (changes: Partial<ClinicCover>): ClinicCover => ({
  clinicId: "3604-cikande",
  unpublished: [],
  closed: [],
  wanted: "chosen",
  gaps: [],
  doctors: [1, 1, 1, 1, 1, 1, 0],
  ...changes,
});
const lacking = clinic({ gaps: [gap("2026-12-07", "a"), gap("2026-12-07", "a", "anak"), gap("2026-12-08", "p")] });

test("counts the clinics whose week is not published, and those that lack people where it is", () => {
  const half = clinic({ unpublished: ["2026-12-01"], gaps: [gap("2026-11-30", "a")] });
  expect(sumsOf([clinic({}), lacking, half, clinic({ unpublished: ["2026-12-01"] })])).toEqual({
    all: 4,
    unreadable: 0,
    unpublished: 2,
    unplanned: 0,
    lacking: 2,
  });
  const ahead = ["2026-12-01", "2026-12-02"];
  const unplanned = clinic({ unpublished: ahead, unplanned: ahead });
  const begun = clinic({ unpublished: ahead, unplanned: ["2026-12-01"] });
  expect(sumsOf([unplanned, begun, clinic({ unreadable: true, unpublished: ahead })])).toEqual({
    all: 3,
    unreadable: 1,
    unpublished: 1,
    unplanned: 2,
    lacking: 0,
  });
});

test.each([
  ["all as they want to be", [clinic({})], "1 puskesmas: tidak ada yang kurang."],
  ["some lack somebody", [clinic({}), lacking], "2 puskesmas: 1 kurang petugas."],
  [
    "some are not published",
    [clinic({ unpublished: ["2026-12-01"] }), lacking, lacking],
    "3 puskesmas: 1 belum terbit, 2 kurang petugas.",
  ],
  [
    "a week is not planned yet, and one can't be read",
    [
      clinic({ unpublished: ["2026-12-01"], unplanned: ["2026-12-01"] }),
      clinic({ unreadable: true, clinicUnreadable: true }),
    ],
    "2 puskesmas: 1 tidak bisa dibaca, 1 belum dijadwalkan.",
  ],
])("a district says what is amiss, and no figure of what isn't: %s", (_, clinics, said) => {
  expect(summaryOf(clinics)).toBe(said);
});

test("shows what is lacking day by day", () => {
  const [first, second, third] = lacking.gaps;
  expect(gapsByDay(lacking)).toEqual([
    ["2026-12-07", [first, second]],
    ["2026-12-08", [third]],
  ]);
});
