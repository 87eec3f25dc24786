import { expect, test } from "vitest";
import type { Clinic } from "../../../../../shared/place/clinic.ts";
import type { SeenCall } from "../../../../../web/features/line/call-board/board-memory.ts";
import { shownCalls } from "../../../../../web/features/line/call-board/shown-calls.ts";

const clinic: Clinic = {
  id: "3604-cikande",
  name: "Puskesmas Cikande",
  kecamatan: { code: "360407", name: "Cikande" },
  services: ["umum"],
  practitioners: [
    { id: "rahmawati-cikande", name: "dr. Rahmawati", profession: "doctor" },
    { id: "laras-wulandari", name: "drg. Laras Wulandari", profession: "dentist" },
  ],
};

const call = (number: number, practitionerId: string, at: number): SeenCall => ({
  id: `${practitionerId}.${number}.${at}`,
  number,
  practitionerId,
  at,
  again: false,
});

test("calls of several lines stand in one order, each under its letter and with whom to go to", () => {
  const calls = [call(12, "rahmawati-cikande", 300), call(12, "laras-wulandari", 200)];
  expect(shownCalls(calls, [{ id: "hand", letter: "", number: 4, at: 250 }], clinic)).toEqual([
    {
      id: "rahmawati-cikande.12.300",
      number: 12,
      at: 300,
      letter: "A",
      name: "A-12",
      practitioner: "dr. Rahmawati",
      again: false,
      inside: false,
    },
    { id: "hand", number: 4, at: 250, letter: "", name: "4", practitioner: undefined, again: false, inside: false },
    {
      id: "laras-wulandari.12.200",
      number: 12,
      at: 200,
      letter: "B",
      name: "B-12",
      practitioner: "drg. Laras Wulandari",
      again: false,
      inside: false,
    },
  ]);
});

test("a number that is called by hand after the line called it stands once, as called again, with its doctor", () => {
  const shown = shownCalls(
    [call(3, "laras-wulandari", 100)],
    [{ id: "hand", letter: "B", number: 3, at: 900 }],
    clinic,
  );
  expect(shown).toEqual([
    {
      id: "hand",
      number: 3,
      at: 900,
      letter: "B",
      name: "B-3",
      practitioner: "drg. Laras Wulandari",
      again: true,
      inside: true,
    },
  ]);
});

test("without the list of clinics a number stands alone", () => {
  const [shown] = shownCalls([call(3, "laras-wulandari", 100)], [], undefined);
  expect([shown?.name, shown?.practitioner]).toEqual(["3", undefined]);
});
