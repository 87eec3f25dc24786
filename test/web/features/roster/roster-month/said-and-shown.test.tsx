import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { answerWith, codes, screen } from "./month-on-screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

const guard = { code: "GS", name: "Jaga", hours: { from: 840, to: 1200 } };

test("a letter with which no code begins is said at once, for as long as it stands there, and nothing is said anew after it", () => {
  const { root, cell, press } = screen(answerWith());
  const said = () => root.querySelector(".roster-line [role=status]")?.textContent;
  cell(0, 0).focus();
  press("p");
  expect(said()).toBe("1 sel diubah.");
  press("x");
  expect(said()).toBe("Tidak ada kode yang diawali X.");
  press("q");
  expect(said()).toBe("Tidak ada kode yang diawali XQ.");
  press("Escape");
  expect(said()).toBe("");
  const longer = screen(answerWith({}, { codes: { revision: 1, codes: [guard] } }));
  longer.cell(0, 0).focus();
  longer.press("g");
  expect(longer.root.querySelector(".roster-line [role=status]")?.textContent).toBe("");
});

/** A phone: the names take 130 of 340 pixels, each day 44, and the grid is scrolled by hand or by the screen alone. */
const onPhone = (): void => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const scrolled = this.closest(".roster")?.scrollLeft ?? 0;
    const day = this.id.startsWith("cell-") ? 130 + 44 * Number(this.getAttribute("data-column")) - scrolled : 0;
    const width = this.matches("th") ? 130 : this.matches(".roster") ? 340 : 44;
    return new DOMRect(day, 0, width, 44);
  });
  onTestFinished(() => void vi.restoreAllMocks());
};

test("on a phone a month opens with today beside the names, and where something is undone comes into sight", () => {
  onPhone();
  const { root, cell, press } = screen(answerWith({}, { today: "2026-12-17" }));
  const scrolled = () => root.querySelector(".roster")?.scrollLeft;
  expect(scrolled()).toBe(44 * 16);
  cell(0, 25).focus();
  press("m");
  cell(0, 16).focus();
  cell(0, 16).blur();
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Urungkan")?.click();
  expect(scrolled()).toBe(44 * 25);
});

test("a month whose first day is in sight stays where it is", () => {
  onPhone();
  const { root } = screen(answerWith({}, { today: "2026-12-03" }));
  expect(root.querySelector(".roster")?.scrollLeft).toBe(0);
});

test("to publish is the first thing to do only where something is written that is not published", async () => {
  const published = {
    version: 1,
    at: Date.UTC(2026, 10, 26, 3),
    rows: [{ practitionerId: "rahmawati", cells: { "01": ["P"] } }],
    codes,
  };
  const { root, cell, press } = screen(answerWith({ "01": ["P"] }, { published }));
  const state = () => root.querySelector(".roster-state")?.textContent;
  const kindIn = (of: HTMLElement) =>
    [...of.querySelectorAll<HTMLElement>("button")].find(({ textContent }) => textContent === "Terbitkan…")?.dataset
      .kind;
  expect(kindIn(root)).toBe("plain");
  cell(0, 1).focus();
  press("s");
  // What compares it with what is published comes after the month.
  await vi.waitFor(() => expect(kindIn(root)).toBe("primary"), { timeout: 10_000 });
  expect(state()).toBe(
    "versi 1, terbit Kam, 26 Nov 10.00 · 1 sel diubah dan belum terbit: tekan “Terbitkan…” · 1 baris belum tersimpan",
  );
  press("z", { ctrlKey: true });
  expect(kindIn(root)).toBe("plain");
  expect(state()).toBe("versi 1, terbit Kam, 26 Nov 10.00 · semua tersimpan");
  expect(kindIn(screen(answerWith()).root)).toBe("primary");
});

test("a month that says of its codes alone what is not published says so, and one that nobody published has no count beside it", async () => {
  const earlier = codes.map((one) => (one.code === "S" ? { ...one, hours: { from: 900, to: 1260 } } : one));
  const rows = [{ practitionerId: "rahmawati", cells: { "01": ["P"] } }];
  const { root } = screen(
    answerWith({ "01": ["P"] }, { published: { version: 1, at: Date.UTC(2026, 10, 26, 3), rows, codes: earlier } }),
  );
  const state = (of: HTMLElement) => of.querySelector(".roster-state")?.textContent;
  await vi.waitFor(
    () =>
      expect(state(root)).toBe(
        "versi 1, terbit Kam, 26 Nov 10.00 · 1 kode diubah dan belum terbit: tekan “Terbitkan…” · semua tersimpan",
      ),
    { timeout: 10_000 },
  );
  const never = screen(answerWith({ "01": ["P"] }));
  await vi.waitUntil(() => never.root.querySelector(".roster-paper-codes"), { timeout: 10_000 });
  expect(state(never.root)).toBe("belum diterbitkan · semua tersimpan");
});
