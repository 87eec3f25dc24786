import { beforeEach, expect, test, vi } from "vitest";
import type { DraftRow } from "../../../../../../shared/roster/draft/draft-row.ts";
import { daysOf } from "../../../../../../shared/roster/month/roster-month.ts";
import type { ShiftCode } from "../../../../../../shared/roster/month/shift-code.ts";
import { noSettings } from "../../../../../../shared/roster/settings/roster-setting.ts";
import { hoursInMonth } from "../../../../../../web/features/roster/roster-month/paper/hours-in-month.ts";
import type { MonthAnswer } from "../../../../../../web/features/roster/roster-month/written/create-written-month.ts";
import { answerWith, codes, screen } from "../month-on-screen.tsx";

beforeEach(() => sessionStorage.clear());

const morning: ShiftCode = {
  code: "P",
  name: "Pagi",
  hours: { from: 480, to: 660 },
  friday: { from: 480, to: 600 },
};

/** What of some element is printed. */
const printed = (element: Element | null): string | undefined => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const one of copy?.querySelectorAll(".no-print") ?? []) one.remove();
  return copy?.textContent;
};

test("paper says a code's hours on all days of its month, on whichever of them the cursor is", async () => {
  const outpost: ShiftCode = {
    code: "PO",
    name: "Posyandu",
    hours: { from: 540, to: 660 },
    outpost: { kind: "pustu", name: "Pustu Julang" },
  };
  const all = [morning, ...codes.slice(1), outpost];
  const { root, cell } = screen(answerWith({}, { codes: { revision: 1, codes: all } }));
  const listed = () => [...root.querySelectorAll(".roster-paper-codes > li")].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(listed()).not.toEqual([]), { timeout: 10_000 });
  const said = [
    "P Pagi 08.00–11.00, Jum 08.00–10.00",
    "S Sore 14.00–21.00",
    "M Malam 21.00–07.00",
    "PO Posyandu 09.00–11.00 Pustu Julang",
  ];
  expect(listed()).toEqual(said);
  // The 4th of December 2026 is a Friday.
  cell(0, 3).focus();
  expect(root.querySelector(".roster-code .figures")?.textContent).toBe("Jum 08.00–10.00");
  expect(listed()).toEqual(said);
  expect(printed(root.querySelector(".roster-foot"))).toBe("");
});

test("paper explains leave and what is not published yet, where the month has them", async () => {
  const listed = async (cells: DraftRow["cells"], leave: MonthAnswer["leave"]) => {
    const { root } = screen(answerWith(cells, { leave }));
    const items = () => [...root.querySelectorAll(".roster-paper-codes > li")].map(({ textContent }) => textContent);
    await vi.waitFor(() => expect(items()).not.toEqual([]), { timeout: 10_000 });
    return items().slice(codes.length);
  };
  expect(await listed({}, [])).toEqual([]);
  expect(await listed({}, [{ practitionerId: "rahmawati", date: "2026-12-01", half: "a" }])).toEqual([
    "C cuti",
    "½C setengah hari cuti",
  ]);
  expect(await listed({}, [{ practitionerId: "rahmawati", date: "2026-12-01", half: "a", is: "away" }])).toEqual([
    "TM tidak masuk",
    "½TM setengah hari tidak masuk",
  ]);
  expect(await listed({ "01": ["P"] }, [])).toEqual([" belum terbit"]);
});

test("what could not be filled stays on the screen: paper has neither its list nor its button", async () => {
  const wants = [{ weekday: 3 as const, half: "a" as const, service: "umum", practitioners: 1 }];
  const open = [{ date: "2026-12-02", wanted: { half: "a" as const, service: "umum" }, missing: 1, ruledOut: [] }];
  const answer = answerWith({}, { settings: { ...noSettings, wants } });
  const { root } = screen(answer, async () => ({ filled: [], open }));
  const button = (word: string) => [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word);
  button("Isi yang kosong")?.click();
  await vi.waitFor(() => expect(button("Tutup")).toBeDefined(), { timeout: 10_000 });
  expect(root.textContent).toContain("Yang belum terisi:");
  expect(printed(root)).not.toMatch(/Yang belum terisi|Tutup/);
});

test("paper says whether a month is published, and not whether it is saved", async () => {
  const published = { version: 2, at: Date.parse("2026-11-26T02:00:00Z"), rows: [], codes };
  const state = screen(answerWith({}, { published })).root.querySelector(".roster-state");
  expect(state?.textContent).toBe("versi 2, terbit Kam, 26 Nov 09.00 · semua tersimpan Lihat perubahannya");
  expect(printed(state)?.trim()).toBe("versi 2, terbit Kam, 26 Nov 09.00");
  const first = screen(answerWith()).root.querySelector(".roster-state");
  expect([first?.textContent, printed(first)]).toEqual(["belum diterbitkan · semua tersimpan", "belum diterbitkan"]);
});

test("a month that Ramadan begins in has both hours on paper, one that lies in it only Ramadan's", () => {
  const code: ShiftCode = {
    ...morning,
    ramadan: { hours: { from: 480, to: 600 }, friday: { from: 480, to: 570 } },
    fasting: [{ from: "2027-02-08", until: "2027-03-09" }],
  };
  const both = "08.00–11.00, Jum 08.00–10.00, Ramadan: 08.00–10.00, Jum 08.00–09.30";
  expect(hoursInMonth(code, daysOf("2027-02"))).toBe(both);
  expect(hoursInMonth(code, daysOf("2027-02").slice(7))).toBe("Ramadan: 08.00–10.00, Jum 08.00–09.30");
  expect(hoursInMonth(code, daysOf("2027-04"))).toBe("08.00–11.00, Jum 08.00–10.00");
});
