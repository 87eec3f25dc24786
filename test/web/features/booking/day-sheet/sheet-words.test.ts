import { expect, test } from "vitest";
import { day, minute } from "../../../../../shared/time/instant.ts";
import {
  countsOf,
  emptyWords,
  headOf,
  isOverAt,
  outcomeWords,
  printedWords,
} from "../../../../../web/features/booking/day-sheet/sheet-words.ts";
import type { Directory } from "../../../../../web/parts/directory/create-directory.ts";
import { serang } from "../../../../functions/booking/cikande.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

const seen = { status: "completed", arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight } as const;

test("a visit that nobody has decided about is not printed as if it were", () => {
  expect(outcomeWords({ mode: "in-person", state: seen }, true)).toBe("Selesai");
  expect(outcomeWords({ mode: "in-person", state: { ...seen, pending: "decision" } }, true)).toBe("Belum diputuskan");
  expect(
    outcomeWords({ mode: "in-person", state: { status: "unserved", endedAt: eight, pending: "call" } }, true),
  ).toBe("Perlu ditelepon");
  expect(outcomeWords({ mode: "in-person", state: { status: "unserved", endedAt: eight } }, true)).toBe(
    "Belum terlayani",
  );
});

test("each session says how many there were, and how many of each outcome", () => {
  const visits = [
    dayVisit(1, seen),
    dayVisit(2, seen),
    dayVisit(3, { status: "no-show", endedAt: eight }),
    dayVisit(4, { ...seen, pending: "decision" }),
  ];
  expect(countsOf(sessionDay(visits), true)).toBe("4 pasien: selesai 2, tidak hadir 1, belum diputuskan 1");
  expect(countsOf(sessionDay([]), true)).toBe("0 pasien");
});

test("paper says whose day it is, which, and when it was printed, be it days later", () => {
  const cikande = {
    id: "3604-cikande",
    name: "Puskesmas Cikande",
    services: ["umum"],
    practitioners: [],
    kecamatan: { code: "36.04.15", name: "Cikande" },
  };
  const directory: Directory = { district: serang, services: [], clinics: [cikande], holidays: [] };
  expect(headOf(directory, "3604-cikande", "2026-11-23")).toBe("Puskesmas Cikande · Senin, 23 November 2026");
  expect(headOf(undefined, "3604-cikande", "2026-11-23")).toBe("Senin, 23 November 2026");
  expect(printedWords(eight + day, "WIB")).toBe(
    "Dicetak Selasa, 24 November 2026, pukul 08.00\u00a0WIB. Berisi nama pasien: simpan di puskesmas.",
  );
});

test("who is left face to face once a session is over is not decided about on paper either; not so while its doctor goes on", () => {
  const booked = { mode: "in-person", state: { status: "booked" } } as const;
  expect([outcomeWords(booked, false), outcomeWords(booked, true)]).toEqual(["Belum hadir", "Belum diputuskan"]);
  const end = eight + 12 * 15 * minute;
  const inside = sessionDay([
    dayVisit(1, { status: "in-consultation", arrivedAt: eight, admittedAt: end, metAt: end }),
  ]);
  expect([end - 1, end].map((now) => isOverAt(sessionDay([]), now))).toEqual([false, true]);
  expect([end, end + 61 * minute].map((now) => isOverAt(inside, now))).toEqual([false, true]);
});

test("the sessions that nobody has a number in are named in one line: their headings took half of the paper", () => {
  const [empty, full] = [sessionDay([]), sessionDay([dayVisit(1, seen)])];
  expect(emptyWords([empty, full, sessionDay([], {}, [2]), empty], undefined)).toBe(
    "Tanpa pasien: 08.00–11.00; 08.00–11.00.",
  );
});
