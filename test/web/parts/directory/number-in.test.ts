import { expect, test } from "vitest";
import type { Directory } from "../../../../web/parts/directory/create-directory.ts";
import { numberIn } from "../../../../web/parts/directory/number-in.ts";

const directory: Directory = {
  district: {
    id: "3604",
    name: "Kabupaten Serang",
    province: "Banten",
    zone: "WIB",
    settings: { leadMinutes: 15, horizonDays: 14, maxUpcoming: 3, maxPerSession: 2 },
  },
  services: [],
  clinics: [
    {
      id: "3604-cikande",
      name: "Puskesmas Cikande",
      kecamatan: { code: "36.04.15", name: "Cikande" },
      services: ["umum"],
      practitioners: [
        { id: "rahmawati-cikande", name: "dr. Rahmawati", profession: "doctor" },
        { id: "yusuf-maulana-cikande", name: "drg. Yusuf Maulana", profession: "dentist" },
      ],
    },
  ],
  holidays: [],
};

test.each([
  ["of the first of a clinic's list", "3604-cikande.2026-11-23.0800.rahmawati-cikande", "A-12"],
  ["of the second", "3604-cikande.2026-11-23.0800.yusuf-maulana-cikande", "B-12"],
  ["of whoever is not in the list", "3604-cikande.2026-11-23.0800.laras-wulandari", "12"],
  ["of a clinic that is not in the directory", "3604-kibin.2026-11-23.0800.rahmawati-cikande", "12"],
])("a number in the line %s is told so", (_, sessionId, told) => {
  expect(numberIn(directory, { sessionId, number: 12 })).toBe(told);
});

test("a number of the doctor's second session of the day is told under its own hundred", () => {
  const sessionId = "3604-cikande.2026-11-23.1300.rahmawati-cikande";
  expect(numberIn(directory, { sessionId, series: 1, number: 12 })).toBe("A-112");
});

test("until the directory is there a number is told alone", () => {
  expect(numberIn(undefined, { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 12 })).toBe("12");
});
