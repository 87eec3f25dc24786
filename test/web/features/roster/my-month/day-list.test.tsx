import { MemoryRouter, Route } from "@solidjs/router";
import { render } from "solid-js/web";
import { expect, onTestFinished, test } from "vitest";
import type { AskedShift } from "../../../../../web/features/roster/my-month/asked-shifts.ts";
import { DayList } from "../../../../../web/features/roster/my-month/day-list.tsx";
import type { DayShift, MonthDay } from "../../../../../web/features/roster/my-month/month-days.ts";

const shift = (code: string, change?: DayShift["change"]): DayShift => ({
  clinicId: "3604-kramatwatu",
  date: "2026-12-03",
  code,
  name: "Pagi",
  hours: { from: 480, to: 720 },
  ...(change && { change }),
});

const listed = (
  shifts: DayShift[],
  askedFor: (shift: DayShift) => AskedShift | undefined = () => undefined,
  off: MonthDay["off"] = [],
) => {
  const root = document.createElement("div");
  document.body.append(root);
  const list = () => (
    <DayList
      days={[{ date: "2026-12-03", shifts, off }]}
      today="2026-12-03"
      placeOf={() => undefined}
      canSwap={({ code }) => code !== "D1"}
      askedFor={askedFor}
    />
  );
  const end = render(
    () => (
      <MemoryRouter>
        <Route path="/" component={list} />
      </MemoryRouter>
    ),
    root,
  );
  onTestFinished(() => {
    end();
    root.remove();
  });
  return [...root.querySelectorAll(".my-day > p, .my-shift")];
};

const linkIn = (row: Element) => row.querySelector("a")?.getAttribute("aria-label") ?? "";

test("a shift whose patients were told another place says where they are met; one that is no more does not", () => {
  const heldAt = { comeTo: { kind: "pustu", name: "Pustu Kadikaran" } } as const;
  const rows = listed([
    { ...shift("D2"), heldAt },
    { ...shift("D3"), heldAt: {} },
    { ...shift("D4", "gone"), heldAt },
  ]);
  expect(rows.map((row) => row.textContent?.match(/Pasien[^.]*\./)?.[0].replace(/[\u2066-\u2069]/g, ""))).toEqual([
    "Pasien yang sudah punya janji masih ditemui tatap muka di Pustu Kadikaran.",
    "Pasien yang sudah punya janji masih ditemui lewat ponsel.",
    undefined,
  ]);
});

test("only a shift that is still had and has not begun leads to its swap", () => {
  const rows = listed([shift("D1"), shift("D2"), shift("D3", "gone")]);
  expect(rows.map(linkIn)).toEqual(["", "Tukar atau berikan D2, Kamis, 3 Desember", ""]);
});

test.each([
  ["a colleague", { status: "open" as const }, "Tukar: menunggu jawaban rekan"],
  ["the reader", { status: "open" as const, isTheirs: true as const }, "Tukar: menunggu jawaban Anda"],
  ["a scheduler", { status: "agreed" as const }, "Tukar: menunggu penyusun jadwal"],
])("a shift that is in a request says that it waits for %s", (_, waits, words) => {
  const { clinicId, date, code } = shift("D2");
  const asked = { clinicId, date, code, swapId: "0123456789abcdef0123456789abcdef", ...waits };
  expect(listed([shift("D2")], () => asked)[0]?.querySelector("a")?.textContent).toBe(words);
});

test("a shift that is in a request leads to it; it can't be asked for twice", () => {
  const { clinicId, date, code } = shift("D2");
  const asked = { clinicId, date, code, swapId: "0123456789abcdef0123456789abcdef", status: "open" } as const;
  const [row] = listed([shift("D2")], () => asked);
  const link = row?.querySelector("a");
  expect([row?.querySelectorAll("a").length, link?.textContent, link?.getAttribute("href")]).toEqual([
    1,
    "Tukar: menunggu jawaban rekan",
    `/petugas/tukar-jadwal?permintaan=${asked.swapId}`,
  ]);
  expect(row && linkIn(row)).toBe("Tukar: menunggu jawaban rekan: D2, Kamis, 3 Desember");
});

test("a shift that is another one now says from what to what: its hours, the kind of its place, how patients are met", () => {
  const at = (kind: "posyandu" | "mobile"): DayShift => ({ ...shift("D2"), outpost: { kind, name: "Kadikaran" } });
  const said = (was: DayShift, is: DayShift) => listed([{ ...is, change: "changed", before: was }])[0]?.textContent;
  expect(said(at("posyandu"), at("mobile"))).toContain(
    "berubahDari posyandu: Kadikaran menjadi puskesmas keliling: Kadikaran.",
  );
  expect(said(shift("D2"), { ...shift("D2"), channel: "in-person" })).toContain(
    "Dari lewat ponsel menjadi tatap muka.",
  );
  expect(said(shift("D2"), { ...at("mobile"), hours: { from: 510, to: 720 } })).toContain(
    "Dari 08.00–12.00, puskesmas menjadi 08.30–12.00, puskesmas keliling: Kadikaran.",
  );
});

test("a day off says which it is: leave that was granted, or that it was recorded, of half a day which half", () => {
  const off = [
    { date: "2026-12-03", half: "a" as const, is: "leave" as const },
    { date: "2026-12-03", half: "p" as const, is: "away" as const },
  ];
  const rows = listed([], () => undefined, off);
  expect(rows.map(({ textContent }) => textContent)).toEqual(["Cuti (pagi)", "Tidak masuk (siang)"]);
});
