import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { FilledMonth } from "../../../../../shared/roster/fill/fill-month.ts";
import { Unreachable } from "../../../../../web/net/unreachable.ts";
import { answerWith, codes, screen } from "./month-on-screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

const stops = (root: HTMLElement): string[] => [...root.querySelectorAll('td[tabindex="0"]')].map(({ id }) => id);

test("a month is one grid with one stop for Tab, which is where the cursor stands", () => {
  const { root, cell, press } = screen(answerWith());
  const grid = root.querySelector("[role=grid]");
  expect([grid?.getAttribute("aria-rowcount"), grid?.getAttribute("aria-colcount")]).toEqual(["3", "36"]);
  expect(grid?.getAttribute("aria-multiselectable")).toBe("true");
  expect(stops(root)).toEqual(["cell-0-0"]);
  cell(0, 0).focus();
  press("ArrowDown");
  press("End");
  expect([stops(root), document.activeElement?.id]).toEqual([["cell-1-30"], "cell-1-30"]);
  expect(press("Tab").defaultPrevented).toBe(false);
});

test("who stands in what is published and left the puskesmas is named, as long as a shift is ahead", async () => {
  const rows = ["pergi", "lama"].map((practitionerId, row) => ({
    practitionerId,
    cells: { [row === 0 ? "03" : "01"]: ["P"] },
  }));
  const published = { version: 2, at: 0, rows, codes };
  const { root } = screen(answerWith({}, { today: "2026-12-02", published }));
  await vi.waitFor(() => expect(root.querySelector(".notice")).not.toBeNull(), { timeout: 10_000 });
  expect([...root.querySelectorAll(".notice")].map(({ textContent }) => textContent)).toEqual([
    "pergi: terbit, tetapi tidak lagi di puskesmas ini. Terbitkan lagi supaya sesinya ditutup.",
  ]);
});

test("a day whose visits are met at another place still says where", () => {
  const cells = { "03": ["P"] };
  const comeTo = { kind: "pustu", name: "Pustu Kadikaran" } as const;
  const heldAt = { "3604-cikande.2026-12-03.0730.rahmawati": { comeTo } };
  const published = { version: 2, at: 0, rows: [{ practitionerId: "rahmawati", cells }], codes, heldAt };
  const { cell } = screen(answerWith(cells, { published }));
  const said = (column: number) => cell(0, column).querySelector("[id$=-said]")?.textContent ?? "";
  expect(said(2)).toContain("masih ditemui tatap muka di Pustu Kadikaran.");
  expect(said(3)).not.toContain("ditemui");
});

test("letters are codes here, and reach no key of the app", () => {
  const { root, cell, press, codesAt } = screen(answerWith());
  const heard: string[] = [];
  const listen = (event: KeyboardEvent): void => void (event.defaultPrevented || heard.push(event.key));
  document.addEventListener("keydown", listen);
  onTestFinished(() => document.removeEventListener("keydown", listen));
  cell(0, 0).focus();
  for (const key of ["p", "s", "?", "k"]) press(key);
  expect(heard).toEqual(["?"]);
  expect(codesAt([0, 0], [0, 1], [0, 2])).toEqual(["P", "S", "K"]);
  expect(root.querySelector(".roster-line p")?.textContent).toMatch(/^Kamis, 3 Desember, rahmawati/);
});

test("what is selected says so, and a finger or a mouse selects as the keys do", () => {
  const { root, cell, press } = screen(answerWith());
  const selected = () => [...root.querySelectorAll('[aria-selected="true"]')].map(({ id }) => id);
  cell(0, 0).focus();
  press("ArrowRight", { shiftKey: true });
  press("ArrowDown", { shiftKey: true });
  expect(selected()).toEqual(["cell-0-0", "cell-0-1", "cell-1-0", "cell-1-1"]);
  cell(1, 4).dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  cell(0, 5).dispatchEvent(new PointerEvent("pointermove", { bubbles: true, buttons: 1, pointerType: "mouse" }));
  expect(selected()).toEqual(["cell-0-4", "cell-0-5", "cell-1-4", "cell-1-5"]);
  root.querySelector('th[data-row="1"]')?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  expect(selected().length).toBe(31);
});

test("a cell that breaks a rule says which, and the list leads to it", async () => {
  const { root, cell } = screen(answerWith({ "03": ["M"], "04": ["P"] }));
  const wrong = cell(0, 3);
  expect(wrong.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(wrong.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Istirahat 0,5 jam, paling sedikit 10.",
  );
  await vi.waitFor(() => expect(root.querySelector(".roster-finding")).not.toBeNull());
  const [entry] = [...root.querySelectorAll<HTMLElement>(".roster-finding")].filter((one) =>
    one.textContent?.includes("Istirahat"),
  );
  entry?.click();
  expect([stops(root), document.activeElement?.id]).toEqual([["cell-0-3"], "cell-0-3"]);
});

test("cells go to a spreadsheet and come back from one", () => {
  const { cell, press, root, codesAt } = screen(answerWith({ "01": ["P"], "02": ["S", "M"] }));
  cell(0, 0).focus();
  press("ArrowRight", { shiftKey: true });
  const data = new DataTransfer();
  const send = (name: string): void => {
    const event = new ClipboardEvent(name, { bubbles: true, cancelable: true, clipboardData: data });
    document.activeElement?.dispatchEvent(event);
  };
  send("copy");
  expect([data.getData("text/plain"), data.getData("text/html")]).toEqual([
    "P\tS+M\n",
    "<table><tr><td>P</td><td>S+M</td></tr></table>",
  ]);
  cell(1, 2).focus();
  send("paste");
  expect(codesAt([1, 2], [1, 3])).toEqual(["P", "S+M"]);
  expect(root.querySelector("[role=status]")?.textContent).toBe("2 sel diubah.");
  send("cut");
  expect(codesAt([1, 2], [1, 3])).toEqual(["", ""]);
});

test("each row says whether it is saved", async () => {
  const { root, cell, press, saved } = screen(answerWith());
  const rows = () => [...root.querySelectorAll(".roster-saving")].map(({ textContent }) => textContent);
  cell(0, 0).focus();
  press("p");
  expect([rows(), saved.length]).toEqual([["Belum tersimpan", "Tersimpan"], 0]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([rows(), saved[0]?.[0]?.cells]).toEqual([["Tersimpan", "Tersimpan"], { "01": ["P"] }]);
  cell(1, 0).focus();
  press("x");
  press("Enter");
  expect(rows()).toEqual(["Tersimpan", "Belum tersimpan: kode salah"]);
});

test("what could not be saved is said below the month, which stays where it is while it is tried again", async () => {
  const { root, cell, press } = screen(answerWith(), undefined, new Unreachable());
  const beforeGrid = () =>
    [...root.children].slice(
      0,
      [...root.children].findIndex((one) => one.matches(".roster")),
    );
  const before = beforeGrid();
  expect(before.length).toBeGreaterThan(1);
  cell(0, 0).focus();
  press("p");
  await vi.advanceTimersByTimeAsync(1_000);
  const said = () => root.querySelector(".roster-troubles .notice")?.textContent;
  await vi.waitFor(() => expect(said()).toContain("Yang ditulis tetap ada di sini"), { timeout: 10_000 });
  expect(beforeGrid()).toEqual(before);
});

test("a publishing whose answer was lost is said on the month too, as long as its dialog is closed", async () => {
  vi.useRealTimers();
  const { root } = screen(answerWith(), undefined, new Unreachable());
  const press = async (word: string, inside = ""): Promise<void> => {
    const buttons = () => [...root.querySelectorAll(`${inside} button`)];
    const button = () => buttons().find((one): one is HTMLElement => one.textContent === word);
    await vi.waitUntil(button, { timeout: 5_000 });
    button()?.click();
  };
  const said = () => root.querySelector(".roster-troubles")?.textContent;
  await vi.waitUntil(() => said() !== undefined, { timeout: 10_000 });
  await press("Terbitkan…");
  await press("Terbitkan", "dialog[open]");
  await vi.waitUntil(() => root.querySelector("dialog[open] .notice"));
  expect(said()).toBe("");
  await press("Batal", "dialog[open]");
  await vi.waitUntil(() => said() !== "");
  expect(said()).toBe("Belum diketahui apakah penerbitan tadi sudah sampai.Kirim lagi");
});

test("days off, days that are over and what is not published yet can be told apart", () => {
  const published = { version: 1, at: 0, rows: [{ practitionerId: "rahmawati", cells: { "01": ["P"] } }], codes };
  const { cell } = screen(answerWith({ "01": ["P"], "28": ["S"] }, { today: "2026-12-02", published }));
  const marks = (column: number) => {
    const { off, past, draft } = cell(0, column).dataset;
    return { off: off === "", past: past === "", draft: draft === "" };
  };
  expect([0, 5, 24, 27].map(marks)).toEqual([
    { off: false, past: true, draft: false },
    { off: true, past: false, draft: false },
    { off: true, past: false, draft: false },
    { off: false, past: false, draft: true },
  ]);
  expect(cell(0, 0).getAttribute("aria-readonly")).toBe("true");
});

test("the month before fills what is empty, by weekday, and goes back as one", async () => {
  const carried = { rows: [{ practitionerId: "rahmawati", cells: { "05": ["P"], "12": ["P"] } }], codes };
  const { root, codesAt } = screen(answerWith({ "03": ["S"] }, { carried }));
  const press = (word: string): void =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
  press("Salin bulan lalu");
  await vi.waitFor(() => expect(codesAt([0, 2], [0, 9])).toEqual(["S", "P"]), { timeout: 10_000 });
  press("Urungkan");
  expect(codesAt([0, 2], [0, 9])).toEqual(["S", ""]);
});

const found: FilledMonth = {
  filled: [
    { practitionerId: "yayah", date: "2026-12-01", cell: ["P"] },
    // Somebody has written there since it was asked for.
    { practitionerId: "rahmawati", date: "2026-12-02", cell: ["S"] },
    { practitionerId: "yayah", date: "2026-12-03", cell: ["S"] },
  ],
  open: [
    {
      date: "2026-12-01",
      wanted: { rule: "no-doctor" },
      missing: 1,
      ruledOut: [
        { practitionerId: "rahmawati", because: "rest" },
        { practitionerId: "yayah", because: "skill" },
      ],
    },
  ],
};

test("what is empty is filled as one gesture, what stands stays, and what is open says who was ruled out by what", async () => {
  const { root, codesAt } = screen(answerWith({ "02": ["M"] }), async () => found);
  const press = async (word: string): Promise<void> => {
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === word)?.click();
    await vi.advanceTimersByTimeAsync(0);
  };
  await press("Isi yang kosong");
  await vi.waitFor(() => expect(codesAt([1, 0], [0, 1], [1, 2])).toEqual(["P", "M", "S"]), { timeout: 10_000 });
  await vi.waitFor(
    () =>
      expect([...root.querySelectorAll(".notice li")].map(({ textContent }) => textContent)).toEqual([
        "Sel, 1 Des: kurang 1 untuk Dokter. kurang istirahat: rahmawati; bukan wewenangnya: yayah",
      ]),
    { timeout: 10_000 },
  );
  const told = () => [...root.querySelectorAll(".notice li, .roster-line [role=status]")].map((one) => one.textContent);
  expect(told()).toContain("Yang belum terisi ada di bawah jadwal.");
  await press("Urungkan");
  expect(codesAt([1, 0], [0, 1], [1, 2])).toEqual(["", "M", ""]);
  // What it said of the month it had filled goes with it.
  expect(told()).toEqual(["Diurungkan: 2 sel.", ""]);
});

test("a worker that does not come is said, and nothing is filled", async () => {
  const { root, codesAt } = screen(answerWith(), () => Promise.reject(new Unreachable()));
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Isi yang kosong")?.click();
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitFor(
    () =>
      expect([...root.querySelectorAll(".roster-line [role=status]")].map(({ textContent }) => textContent)).toEqual([
        "",
        "Belum berhasil diisi. Periksa jaringan, lalu coba lagi.",
      ]),
    { timeout: 10_000 },
  );
  expect(codesAt([0, 0])).toEqual([""]);
});
