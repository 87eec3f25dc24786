import { expect, test } from "vitest";
import { day } from "../../../../../shared/time/instant.ts";
import {
  countsOf,
  headOf,
  outcomeWords,
  printedWords,
} from "../../../../../web/features/booking/day-sheet/sheet-words.ts";
import type { Directory } from "../../../../../web/parts/directory/create-directory.ts";
import { serang } from "../../../../functions/booking/cikande.ts";
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

test("paper says whose day it is, which, and when it was printed, be it days later", () => {
  const cikande = {
    ...{ id: "3604-cikande", name: "Puskesmas Cikande", services: ["umum"], practitioners: [] },
    kecamatan: { code: "36.04.15", name: "Cikande" },
  };
  const directory: Directory = { district: serang, services: [], clinics: [cikande], holidays: [] };
  expect(headOf(directory, "3604-cikande", "2026-11-23")).toBe("Puskesmas Cikande · Senin, 23 November 2026");
  expect(headOf(undefined, "3604-cikande", "2026-11-23")).toBe("Senin, 23 November 2026");
  expect(printedWords(eight + day, "WIB")).toBe(
    "Dicetak Selasa, 24 November 2026, pukul 08.00\u00a0WIB. Berisi nama pasien: simpan di puskesmas.",
  );
});
