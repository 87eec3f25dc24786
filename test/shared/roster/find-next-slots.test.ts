import { expect, test } from "vitest";
import type { Clinic } from "../../../shared/place/clinic.ts";
import { findNextSlots } from "../../../shared/roster/find-next-slots.ts";
import type { Slot } from "../../../shared/roster/slot.ts";

const clinic = (slug: string, place?: Clinic["place"]): Clinic => ({
  id: `3604-${slug}`,
  name: slug,
  kecamatan: { code: "36.04.15", name: slug },
  place,
  services: ["umum"],
  practitioners: [],
});
const slot = (slug: string, start: number): Slot => ({
  sessionId: `3604-${slug}.2026-11-23.0800.siapa`,
  number: 1,
  start,
  minutes: 10,
});

const clinics = [
  clinic("anyar", { latitude: -6.0533, longitude: 105.9228 }),
  clinic("cikande", { latitude: -6.2058, longitude: 106.3608 }),
  clinic("nyompok"),
  clinic("penuh", { latitude: -6.2, longitude: 106.3 }),
];
const next = {
  "3604-anyar": slot("anyar", 1000),
  "3604-cikande": slot("cikande", 2000),
  "3604-nyompok": slot("nyompok", 1500),
};

test("soonest first where no place is given; a clinic without a free slot is not listed", () => {
  expect(findNextSlots({ clinics, next, from: 0 })).toStrictEqual([
    { clinicId: "3604-anyar", slot: next["3604-anyar"] },
    { clinicId: "3604-nyompok", slot: next["3604-nyompok"] },
    { clinicId: "3604-cikande", slot: next["3604-cikande"] },
  ]);
});

test("nearest first where a place is given, those of unknown place last", () => {
  const place = { latitude: -6.2, longitude: 106.35 };
  expect(findNextSlots({ clinics, next, place, from: 0 })).toEqual([
    { clinicId: "3604-cikande", slot: next["3604-cikande"], km: 1.4 },
    { clinicId: "3604-anyar", slot: next["3604-anyar"], km: 50 },
    { clinicId: "3604-nyompok", slot: next["3604-nyompok"] },
  ]);
});

test("of two clinics equally far the sooner comes first", () => {
  const twins = [clinic("cikande", clinics[1]?.place), clinic("anyar", clinics[1]?.place)];
  const found = findNextSlots({ clinics: twins, next, place: { latitude: -6.2, longitude: 106.35 }, from: 0 });
  expect(found.map(({ clinicId }) => clinicId)).toEqual(["3604-anyar", "3604-cikande"]);
});

test("a slot that can't be booked any more is left out", () => {
  expect(findNextSlots({ clinics, next, from: 1000 })).toHaveLength(3);
  expect(findNextSlots({ clinics, next, from: 1001 }).map(({ clinicId }) => clinicId)).toEqual([
    "3604-nyompok",
    "3604-cikande",
  ]);
});
