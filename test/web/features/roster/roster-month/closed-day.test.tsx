import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { breakText } from "../../../../../web/features/roster/roster-month/judging/break-words.ts";
import { setLanguage, textsReady } from "../../../../../web/text/language.ts";
import { answerWith, screen } from "./month-on-screen.tsx";

beforeEach(() => sessionStorage.clear());

const closed = { date: "2026-12-14", kind: "holiday", name: "Nama lama", source: "Puskesmas", closed: true } as const;
const natal = { date: "2026-12-25", kind: "holiday", name: "Natal", source: "SKB" } as const;
const broken = (facts: { name: string; closed?: true }) =>
  breakText({ rule: "holiday", severity: "informs", practitionerId: "yayah", date: "2026-12-14", facts }, () => "");

test("a day on which the clinic is closed, be it for half of it, is said in the words of the language, and a holiday keeps its name", async () => {
  const { root } = screen(answerWith({}, { holidays: [closed, natal], closed: ["2026-12-14", "2026-12-15p"] }));
  const heads = () => [...root.querySelectorAll("th[data-column] .unseen")].map((one) => one.textContent);
  expect([heads()[13], heads()[14], heads()[24]]).toEqual([
    "Senin, 14 Desember 2026, tutup",
    "Selasa, 15 Desember 2026, tutup siang, tidak ada dokter",
    "Jumat, 25 Desember 2026, Natal",
  ]);
  expect([broken(closed), broken(natal)]).toEqual(["Puskesmas tutup.", "Hari libur: Natal."]);
  onTestFinished(() => setLanguage("id"));
  await setLanguage("en");
  await textsReady();
  await vi.waitFor(() => expect(heads()[13]).toContain("closed"));
  expect([broken(closed), broken(natal)]).toEqual(["Puskesmas closed.", "Holiday: Natal."]);
});
