import { expect, test } from "vitest";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import type { Directory } from "../../../../web/parts/directory/create-directory.ts";
import { whereTo } from "../../../../web/parts/slot/come-to.ts";
import { openSession } from "../open-session.ts";

const directory = {
  clinics: [{ practitioners: [{ id: "rahmawati-cikande", name: "dr. Rahmawati" }] }],
} as Directory;
const byVideo = slotAt(openSession("rahmawati-cikande", [1]), 1);
const atPustu = { ...byVideo, comeTo: { kind: "pustu", name: "Pustu Kadikaran" } as const };

test("whoever moves a visit is told whom and where it is met then, and whether one comes now who was met by phone", () => {
  const modes = ["video", "in-person"] as const;
  expect(modes.map((mode) => [byVideo, atPustu].map((to) => whereTo(directory, { mode }, to)))).toEqual([
    ["dr. Rahmawati", "dr. Rahmawati · datang ke Pustu Kadikaran · tatap muka, tidak lewat ponsel lagi"],
    ["dr. Rahmawati · lewat ponsel, tidak tatap muka lagi", "dr. Rahmawati · datang ke Pustu Kadikaran"],
  ]);
});
