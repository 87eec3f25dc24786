import { expect, test } from "vitest";
import { clinics } from "../../infra/demo/clinics.ts";
import { districts } from "../../infra/demo/districts.ts";
import { kecamatan } from "../../infra/demo/kecamatan.ts";
import { services } from "../../infra/demo/services.ts";
import { Clinic } from "../../shared/place/clinic.ts";
import { District } from "../../shared/place/district.ts";
import { Service } from "../../shared/place/service.ts";

const clinicNamed = (id: string): Clinic | undefined => clinics.find((clinic) => clinic.id === id);

test("one district, 29 kecamatan, 31 puskesmas", () => {
  expect(districts.map((district) => District.parse(district)).length).toBe(1);
  expect(Object.keys(kecamatan).length).toBe(29);
  expect(new Set(clinics.map(({ id }) => id)).size).toBe(31);
});

test("each puskesmas is one by its schema, and each kecamatan has one", () => {
  for (const clinic of clinics) expect(Clinic.parse(clinic)).toEqual(clinic);
  expect(new Set(clinics.map((clinic) => clinic.kecamatan.code)).size).toBe(29);
});

test("Kopo and Kragilan have two puskesmas each", () => {
  const inKecamatan = (name: string): string[] =>
    clinics.filter((clinic) => clinic.kecamatan.name === name).map(({ id }) => id);
  expect(inKecamatan("Kopo")).toEqual(["3604-kopo", "3604-nyompok"]);
  expect(inKecamatan("Kragilan")).toEqual(["3604-kragilan", "3604-pematang"]);
});

test("what is not known of a puskesmas stays absent", () => {
  const incomplete = clinics.filter((clinic) => clinic.officialCode === undefined);
  expect(incomplete.map(({ id }) => id)).toEqual(["3604-lebak-wangi", "3604-nyompok", "3604-pematang"]);
  for (const clinic of incomplete) expect(Object.keys(clinic)).not.toContain("place");
});

test("whether a puskesmas has beds is read off its code", () => {
  expect(clinicNamed("3604-cikande")?.inpatient).toBe(true);
  expect(clinicNamed("3604-tirtayasa")?.inpatient).toBe(false);
  expect(clinics.filter(({ inpatient }) => inpatient).length).toBe(14);
});

test("services follow their schema and name a klaster each", () => {
  for (const service of services) expect(Service.parse(service)).toEqual(service);
  expect([...new Set(services.map(({ cluster }) => cluster))]).toEqual([2, 3, 4, 5]);
});

test("a puskesmas offers what its staff can give", () => {
  expect(clinicNamed("3604-cikande")?.services).toEqual(services.map(({ id }) => id));
  expect(clinicNamed("3604-ciomas")?.services).not.toContain("gigi");
  expect(clinicNamed("3604-anyar")?.services).not.toContain("kb");
});
