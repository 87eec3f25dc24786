import { expect, test } from "vitest";
import { countsOf, outcomeWords } from "../../../../../web/features/booking/day-sheet/sheet-words.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

const seen = { status: "completed", arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight } as const;

test("a visit that nobody has decided about is not printed as if it were", () => {
  expect(outcomeWords({ state: seen })).toBe("Selesai");
  expect(outcomeWords({ state: { ...seen, pending: "decision" } })).toBe("Belum diputuskan");
  expect(outcomeWords({ state: { status: "unserved", endedAt: eight, pending: "call" } })).toBe("Perlu ditelepon");
  expect(outcomeWords({ state: { status: "unserved", endedAt: eight } })).toBe("Belum terlayani");
});

test("each session says how many there were, and how many of each outcome", () => {
  const visits = [
    dayVisit(1, seen),
    dayVisit(2, seen),
    dayVisit(3, { status: "no-show", endedAt: eight }),
    dayVisit(4, { ...seen, pending: "decision" }),
  ];
  expect(countsOf(sessionDay(visits))).toBe("4 pasien: selesai 2, tidak hadir 1, belum diputuskan 1");
  expect(countsOf(sessionDay([]))).toBe("0 pasien");
});
