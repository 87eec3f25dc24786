import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { monthOf, nextMonth } from "../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { heading } from "../booking/booking-steps.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";
import { sheetsOf } from "../screens/sheets-of.ts";

const visitor = useBrowser();

const clinicId = "3604-kramatwatu";
/** The month after the next: all of it is ahead, and no other test writes in it. */
const month = nextMonth(nextMonth(monthOf(localDate(Date.now(), "WIB"))));

const scheduler = async () => {
  const tokens = await signInStaff("jadwal.kramatwatu");
  const as = asStaff(tokens);
  return { tokens, rows: async () => (await as("get-roster-month", { clinicId, month })).rows };
};

const cell = (page: Page, row: number, column: number) => page.locator(`#cell-${row}-${column}`);
/** Whether all of something is on the screen. */
const inSight = async (one: Locator): Promise<boolean> => {
  const [box, size] = [await one.boundingBox(), one.page().viewportSize()];
  return box !== null && size !== null && box.y >= 0 && box.y + box.height <= size.height;
};
/** Whether all of something lies in something else. */
const isWithin = async (inner: Locator, outer: Locator): Promise<boolean> => {
  const [one, around] = [await inner.boundingBox(), await outer.boundingBox()];
  if (!one || !around) return false;
  const isFrom = one.x >= around.x && one.y >= around.y;
  return isFrom && one.x + one.width <= around.x + around.width && one.y + one.height <= around.y + around.height;
};
const focused = (page: Page): Promise<string> => page.evaluate<string>("document.activeElement?.id ?? ''");

test("the scheduler writes a month by keyboard: codes, several a day, undo, and finds it saved after a reload", async () => {
  const { tokens, rows } = await scheduler();
  const page = await visitor({ size: desk, tokens });
  await page.goto(`/petugas/jadwal-bulan?bulan=${month}`);
  await heading(page, /^Jadwal bulan/).waitFor();
  await cell(page, 0, 0).waitFor();
  // More than half of a low desk's screen is the month's.
  await expect.poll(async () => (await page.getByRole("grid").boundingBox())?.y).toBeLessThan(desk.height / 2);

  await cell(page, 0, 0).focus();
  await page.keyboard.type("sd1p+s");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("cell-2-3");
  // Not yet written: GS begins so too.
  await page.keyboard.type("g");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+r");
  await page
    .locator(".roster-saving", { hasText: /^Tersimpan$/ })
    .first()
    .waitFor();
  await expect
    .poll(async () => (await rows()).map(({ cells }) => cells))
    .toEqual([{ "01": ["S"], "02": ["D1"], "03": ["P", "S"] }, {}, { "04": ["G"], "05": ["G"] }]);
  await page.keyboard.press("Control+z");
  await page.getByRole("status").filter({ hasText: "Diurungkan: 1 sel." }).waitFor();
  await page.keyboard.press("Control+s");
  await expect.poll(async () => (await rows())[2]?.cells).toEqual({ "04": ["G"] });
  await page.reload();
  await expect.poll(() => cell(page, 0, 2).innerText()).toBe("P+S");
  expect(await cell(page, 2, 3).innerText()).toBe("G");
  await lookAt(page, "roster-month");
  expect(await sheetsOf(page)).toEqual(["842 × 595"]);
  await cell(page, 0, 0).focus();
  await page.keyboard.press("Alt+l");
  await cell(page, 0, 0).locator(".roster-lock").waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await isWithin(cell(page, 0, 0).locator(".roster-lock"), cell(page, 0, 0))).toBe(true);
  // Nobody presses a code on paper: there they are listed with what they mean, and whether all is saved is not.
  await expect.poll(() => page.locator(".roster-paper-codes > li").first().innerText()).toMatch(/^\S+ .+\d\d\.\d\d–/);
  expect(await page.locator(".roster-code-bar").isVisible()).toBe(false);
  expect(await page.locator(".roster-state").innerText()).toBe("belum diterbitkan");
  await page.emulateMedia({ media: null });
  expect(await page.locator(".roster-paper-codes").isVisible()).toBe(false);
  await page.setViewportSize(desk);

  await page.getByRole("button", { name: "Terbitkan…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: /^Terbitkan jadwal/ });
  await dialog.getByText(/sesi dibuat/).waitFor();
  await lookAt(page, "roster-publish");
  await page.setViewportSize(desk);
  await dialog.getByRole("button", { name: "Terbitkan" }).press("Enter");
  await dialog.getByText("Jadwal sudah terbit (versi 1).").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText(/versi 1, terbit/).waitFor();
  expect(await page.locator("td[data-draft]").count()).toBe(0);

  await cell(page, 0, 5).focus();
  await page.keyboard.press("F2");
  await page.getByRole("checkbox", { name: /Dokter pagi/ }).waitFor();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("cell-0-5");
  expect([await cell(page, 0, 5).innerText(), await page.locator("td[data-draft]").count()]).toEqual(["P", 1]);
});

test("a code is added on a page of its own, and the month is written with it at once", async () => {
  const tokens = await signInStaff("jadwal.keliling");
  const page = await visitor({ size: desk, tokens });
  await page.goto(`/petugas/jadwal-bulan?bulan=${month}`);
  await page.getByRole("link", { name: "Aturan jadwal" }).click();
  await heading(page, "Kode jadwal").waitFor();
  await page.getByRole("button", { name: "Tambah kode" }).click();
  await page.getByRole("button", { name: "Simpan kode" }).click();
  await page.getByText("Tulis 1–4 huruf besar atau angka, diawali huruf.").waitFor();
  await page.getByLabel("Kode", { exact: true }).fill("pos");
  await page.getByLabel("Nama", { exact: true }).fill("Posyandu");
  await page.getByLabel("Mulai", { exact: true }).fill("08.00");
  await page.locator("summary").first().press("Enter");
  await page.locator("details").first().getByLabel("Selesai", { exact: true }).waitFor();
  await page.locator("summary", { hasText: "pos · Posyandu" }).press("Enter");
  // The one that was open before is still there for a moment.
  const row = page.locator("details[open]", { has: page.locator("summary", { hasText: "pos · Posyandu" }) });
  await row.getByLabel("Selesai", { exact: true }).fill("12.00");
  await lookAt(page, "shift-codes");
  await page.getByRole("button", { name: "Simpan kode" }).click();
  await page.getByText("Kode sudah tersimpan.").waitFor();
  await page.goBack();
  await cell(page, 0, 0).focus();
  await page.keyboard.type("pos");
  await expect.poll(() => cell(page, 0, 0).innerText()).toBe("POS");
});

test("what could not be saved is said in sight, and moves the month by no line", async () => {
  const { tokens } = await scheduler();
  const page = await visitor({ size: desk, tokens });
  await page.goto(`/petugas/jadwal-bulan?bulan=${nextMonth(month)}`);
  await cell(page, 0, 0).waitFor();
  const top = (): Promise<number> =>
    page.evaluate<number>("document.querySelector('[role=grid]').getBoundingClientRect().top");
  const before = await top();
  await page.context().setOffline(true);
  await cell(page, 0, 0).focus();
  await page.keyboard.type("p");
  await page.keyboard.press("Control+s");
  const notice = page.getByText("Yang ditulis tetap ada di sini");
  await notice.waitFor();
  expect([await top(), await inSight(notice)]).toEqual([before, true]);
  await lookAt(page, "roster-unsaved");
  await page.context().setOffline(false);
  await notice.waitFor({ state: "detached" });
});

test("a phone shows the month first, with the head in one line, also for who chooses a puskesmas, in English too", async () => {
  const page = await visitor({ tokens: await signInStaff("jadwal.keliling") });
  await page.goto("/petugas/jadwal-bulan");
  await cell(page, 0, 0).waitFor();
  const looks = async () => {
    const [head, grid] = [await page.locator("header.top").boundingBox(), await page.getByRole("grid").boundingBox()];
    return { isOneLine: (head?.height ?? 999) < 80, isFirst: (grid?.y ?? 999) < 300 };
  };
  const right = { isOneLine: true, isFirst: true };
  expect(await looks()).toEqual(right);
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await heading(page, /^Month roster/).waitFor();
  expect(await looks()).toEqual(right);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Print" }).waitFor();
});
