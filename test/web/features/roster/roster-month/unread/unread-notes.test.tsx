import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerWith, screen } from "../month-on-screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

const noticesOf = (root: HTMLElement) => [...root.querySelectorAll(".notice")].map((one) => one.textContent ?? "");

test("what of a month can't be read is said above it, each with the way to replace it", async () => {
  const unreadable = { rows: ["yayah"], settings: ["codes" as const, "rules" as const], published: true };
  const { root } = screen(answerWith({}, { unreadable, codes: { revision: 4, codes: [] } }));
  await vi.waitFor(() => expect(noticesOf(root)).toHaveLength(3), { timeout: 10_000 });
  const [row, version, settings] = noticesOf(root);
  expect(row).toMatch(/^Baris .?yayah.? tidak bisa dibaca.*tidak bisa diurungkan\.$/);
  expect(version).toMatch(/^Jadwal yang sudah terbit tidak bisa dibaca.*terbitkan lagi\.$/);
  expect(settings).toMatch(/^Tidak bisa dibaca: Kode, Ketentuan\./);
  expect([...root.querySelectorAll(".notice a")].map((link) => link.getAttribute("href"))).toEqual([
    "/petugas/kode-jadwal?bulan=2026-12",
    "/petugas/ketentuan-jadwal?bulan=2026-12",
  ]);
  expect(root.textContent).not.toContain("belum diterbitkan");
});

test("a month of which nobody can read which version holds says what is shown, and what may be missing", async () => {
  const unreadable = { rows: [], settings: [], published: false, head: true as const };
  const { root } = screen(answerWith({}, { unreadable }));
  await vi.waitFor(() => expect(noticesOf(root)).toHaveLength(1), { timeout: 10_000 });
  expect(noticesOf(root)[0]).toMatch(
    /^Catatan tentang versi yang berlaku.*versi terakhir.*terbitkan lagi.*hari tutupnya\.$/,
  );
});

test("of whom it can't be read when they have off is said, until the month is over", async () => {
  const unreadable = { rows: [], settings: [], published: false, leave: ["yayah"] };
  const { root } = screen(answerWith({}, { unreadable }));
  await vi.waitFor(() => expect(noticesOf(root)).toHaveLength(1), { timeout: 10_000 });
  expect(noticesOf(root)[0]).toMatch(
    /^Tidak terbaca lagi kapan .?yayah.? tidak masuk bulan ini\..*sebelum menerbitkan\.$/,
  );
  const over = screen(answerWith({}, { unreadable, today: "2027-01-02" }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(noticesOf(over.root)).toEqual([]);
});

test("a month that can be read as a whole says nothing of it", async () => {
  const { root } = screen(answerWith());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(noticesOf(root)).toEqual([]);
});
