import { expect, test } from "vitest";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { clinicChoices, clinicsMatching } from "../../../../web/parts/directory/find-clinics.ts";
import { openSession } from "../open-session.ts";

const clinic = (slug: string, name: string, kecamatan: string, latitude?: number): Clinic => ({
  id: `3604-${slug}`,
  name: `Puskesmas ${name}`,
  kecamatan: { code: "36.04.01", name: kecamatan },
  ...(latitude !== undefined && { place: { latitude, longitude: 106 } }),
  services: ["umum"],
  practitioners: [],
});
const ampel = clinic("pulo-ampel", "Pulo Ampel", "Pulo Ampel", -5.9);
const pematang = clinic("pematang", "Pematang", "Kragilan");
const cikande = clinic("cikande", "Cikande", "Cikande", -6.2);
const all = [ampel, pematang, cikande];

test.each([
  ["pulo ampel", [ampel]],
  ["PuloAmpel", [ampel]],
  ["  púlo-ampel ", [ampel]],
  ["puskesmas cikande", [cikande]],
  ["kragilan", [pematang]],
  ["puskesmas", all],
  ["", all],
  ["cikandi", [cikande]],
  ["Puskesmas Cikanda", [cikande]],
  ["kragilen", [pematang]],
  ["bandung", []],
  ["Serang", all],
  ["serang ", all],
  ["Kabupaten Serang", all],
  ["kab. serang", all],
  ["puskesmas serang", all],
])("%j finds the right puskesmas, however it is typed", (typed, found) => {
  expect(clinicsMatching(all, typed, "Kabupaten Serang")).toEqual(found);
});

test("with a place the nearest come first, those nobody has on a map last", () => {
  const order = clinicChoices(all, { place: { latitude: -6.19, longitude: 106 } });
  expect(order.map(({ clinic: { id } }) => id)).toEqual(["3604-cikande", "3604-pulo-ampel", "3604-pematang"]);
  expect(order[0]?.km).toBeCloseTo(1.1, 1);
});

test("without a place the soonest come first, full ones last by name", () => {
  const soon = slotAt(openSession("rahmawati-cikande", []), 1);
  const orderedBy = new Map([[pematang.id, soon]]);
  const order = clinicChoices(all, { next: new Map([["3604-pulo-ampel", soon]]), orderedBy });
  expect(order.map(({ clinic: { id } }) => id)).toEqual(["3604-pematang", "3604-cikande", "3604-pulo-ampel"]);
});
