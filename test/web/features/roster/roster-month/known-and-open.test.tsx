import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FilledMonth } from "../../../../../shared/roster/fill/fill-month.ts";
import { noSettings } from "../../../../../shared/roster/settings/roster-setting.ts";
import { answerWith, codes, screen } from "./month-on-screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

const publishedFor = (date: string, service: string): FilledMonth["open"][number] => ({
  date,
  wanted: { half: "a", service },
  missing: 1,
  ruledOut: ["rahmawati", "yayah"].map((practitionerId) => ({ practitionerId, because: "published" })),
});

const textsOf = (root: HTMLElement, what: string) => [...root.querySelectorAll(what)].map((one) => one.textContent);

test("days that lack the same for the same reason stand together, and free days that were published are said once", async () => {
  const open = ["2026-12-12", "2026-12-15", "2026-12-16", "2026-12-17"].flatMap((date) => [
    publishedFor(date, "umum"),
    publishedFor(date, "kb"),
  ]);
  const wants = [2, 3, 4, 6].flatMap((weekday) =>
    ["umum", "kb"].map((service) => ({ weekday, half: "a" as const, service, practitioners: 1 })),
  );
  const { root } = screen(answerWith({}, { settings: { ...noSettings, wants } }), async () => ({ filled: [], open }));
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Isi yang kosong")?.click();
  // What it takes is fetched first, however long that takes.
  await vi.waitFor(() => expect(textsOf(root, ".notice li")).toHaveLength(1), { timeout: 10_000 });
  expect(textsOf(root, ".notice li")).toEqual([
    "12, 15–17 Des: kurang 1 sebelum tengah hari untuk umum, kb. sudah terbit: rahmawati, yayah",
  ]);
  // In the line that has its room; the list lies below, so that the month doesn't move under the hand.
  expect(textsOf(root, ".roster-line [role=status]")).toContain("Yang belum terisi ada di bawah jadwal.");
  expect(root.querySelector(".roster ~ * > .notice li")).not.toBeNull();
  expect(textsOf(root, ".notice p").slice(1)).toEqual([
    "Hari kosong yang sudah terbit dianggap disengaja, jadi tidak diisi otomatis. Jika perlu, tulis langsung di selnya.",
  ]);
});

test("whoever has a shift already is told with its code, apart from those who are on duty at that time", async () => {
  const wants = [{ weekday: 2, half: "p" as const, service: "umum", practitioners: 1 }];
  const open: FilledMonth["open"] = [
    {
      date: "2026-12-08",
      wanted: { half: "p", service: "umum" },
      missing: 1,
      ruledOut: [
        { practitionerId: "rahmawati", because: "not-added", cell: ["D1", "D2"] },
        { practitionerId: "yayah", because: "on-duty" },
      ],
    },
  ];
  const { root } = screen(answerWith({}, { settings: { ...noSettings, wants } }), async () => ({ filled: [], open }));
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Isi yang kosong")?.click();
  await vi.waitFor(() => expect(textsOf(root, ".notice li")).toHaveLength(1), { timeout: 10_000 });
  expect(textsOf(root, ".notice li")).toEqual([
    "Sel, 8 Des: kurang 1 sesudah tengah hari untuk umum. " +
      "sudah ada D1+D2 di sel itu, tidak ditambah: rahmawati; sudah bertugas: yayah",
  ]);
});

test("what is filled by hand leaves what is still open, and comes back as it is undone", async () => {
  const noDoctor = { date: "2026-12-01", wanted: { rule: "no-doctor" as const }, missing: 1, ruledOut: [] };
  const { root, cell, press } = screen(answerWith({}, { settings: { ...noSettings, wants: [] } }), async () => ({
    filled: [],
    open: [noDoctor],
  }));
  const told = () => [...textsOf(root, ".notice li"), ...textsOf(root, ".roster-line [role=status]:last-child")];
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Isi yang kosong")?.click();
  const lacking = ["Sel, 1 Des: kurang 1 untuk Dokter. ", "Yang belum terisi ada di bawah jadwal."];
  await vi.waitFor(() => expect(told()).toEqual(lacking), { timeout: 10_000 });
  cell(0, 0).focus();
  press("p");
  expect(told()).toEqual(["Semua yang dibutuhkan sudah terisi."]);
  press("z", { ctrlKey: true });
  expect(told()).toEqual(lacking);
});

test("a filled month says which weekdays nobody knows, and what nobody gives any more, instead of that all is filled", async () => {
  const rows = [{ practitionerId: "rahmawati", cells: { "03": ["P"], "04": ["P"], "05": ["P"], "06": ["P"] } }];
  const carried = { codes, rows };
  const { root } = screen(answerWith({}, { carried }), async () => ({ filled: [], open: [] }));
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Isi yang kosong")?.click();
  await vi.waitFor(() => expect(textsOf(root, ".notice p")).toHaveLength(2), { timeout: 10_000 });
  expect(textsOf(root, ".notice p")).toEqual([
    "Kebutuhan hari Sen, Sab belum diketahui: belum ada jadwal terbit pada hari itu. Isi sendiri, atau tentukan di Aturan jadwal.",
    "Bulan lalu ada, bulan ini belum ada: umum.",
  ]);
});

test("a month of a year without its decree says so below it, with what else is to be looked at", async () => {
  const said = "Hari libur 2026 belum diisi lengkap. Periksa sendiri hari libur bulan ini.";
  const noticesOf = async (yearDecreed: boolean) => {
    const { root } = screen(answerWith({}, { yearDecreed }));
    await vi.waitFor(() => expect(root.querySelector(".roster-findings")).not.toBeNull(), { timeout: 10_000 });
    return textsOf(root, ".notice");
  };
  expect([await noticesOf(false), await noticesOf(true)]).toEqual([[said], []]);
});

test("coming days without anybody are marked, days that are over are not, whether or not there was a month before", async () => {
  const marked = async (change: Parameters<typeof answerWith>[1]) => {
    const { root } = screen(answerWith({ "01": ["P"], "14": ["P"] }, { today: "2026-12-10", ...change }));
    await vi.waitFor(() => expect(root.querySelector("tfoot")).not.toBeNull());
    return [...root.querySelectorAll<HTMLElement>("tfoot td[data-none]")].map(
      (cell) => Number(cell.getAttribute("aria-colindex")) - 1,
    );
  };
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const coming = days.filter((day) => day >= 10 && ![13, 14, 20, 25, 27].includes(day));
  const carried = { codes, rows: [{ practitionerId: "rahmawati", cells: { "25": ["P"] } }] };
  expect(await marked({})).toEqual(coming);
  expect(await marked({ carried })).toEqual(coming);
});

test("a day that lacks somebody on one half alone says which, with how many are there then", async () => {
  // In December 2026 the first is a Tuesday.
  const wants = (["a", "p"] as const).map((half) => ({ weekday: 2, half, service: "umum", practitioners: 1 }));
  const early = codes.map((code) => (code.code === "P" ? { ...code, hours: { from: 450, to: 690 } } : code));
  const { root } = screen(
    answerWith(
      { "01": ["P"], "08": ["S"], "15": ["P", "S"] },
      { settings: { ...noSettings, wants }, codes: { revision: 1, codes: early } },
    ),
  );
  await vi.waitFor(() => expect(root.querySelector("tfoot")).not.toBeNull(), { timeout: 10_000 });
  const day = (date: number) => root.querySelector(`tfoot td[aria-colindex="${date + 1}"]`)?.textContent;
  expect([1, 8, 15, 22, 23].map(day)).toEqual(["0 siang kurang", "0 pagi kurang", "1", "0 kurang", "0"]);
});

test("where a code has other hours on Fridays its button names the day that they are of", () => {
  const short = codes.map((code) => (code.code === "P" ? { ...code, friday: { from: 450, to: 690 } } : code));
  const { root, cell } = screen(answerWith({}, { codes: { revision: 1, codes: short } }));
  const hours = () => textsOf(root, ".roster-code .figures").slice(0, 2);
  cell(0, 0).dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
  expect(hours()).toEqual(["Sel 07.30–14.00", "14.00–21.00"]);
});
