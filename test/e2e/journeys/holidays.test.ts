import { expect, test } from "vitest";
import { localDate } from "../../../shared/time/zone.ts";
import { heading } from "../booking/booking-steps.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const nextYear = String(Number(localDate(Date.now(), "WIB").slice(0, 4)) + 1);

test("the health office writes a year's holidays and Ramadan, and finds them saved after a reload", async () => {
  const tokens = await signInStaff("dinkes.serang");
  const page = await visitor({ size: desk, tokens });
  await page.goto("/petugas/hari-libur");
  await page.getByLabel(nextYear, { exact: true }).check();
  await heading(page, `Hari libur ${nextYear}`).waitFor();
  const before = (await asStaff(tokens)("get-holidays", { year: nextYear })).holidays;

  await page.getByRole("button", { name: "Tambah hari libur" }).click();
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("Pilih tanggal di tahun ini.").waitFor();
  await page.getByLabel("Tanggal", { exact: true }).fill(`${nextYear}-12-31`);
  await page.getByLabel("Nama", { exact: true }).fill("Malam Tahun Baru");
  await page.getByLabel("Dasar", { exact: true }).fill("SKB 3 Menteri");
  await page.getByRole("button", { name: "Tambah Ramadan" }).click();
  await page.getByLabel("Hari pertama", { exact: true }).fill(`${nextYear}-02-08`);
  await page.getByLabel("Hari terakhir", { exact: true }).fill(`${nextYear}-03-09`);
  await lookAt(page, "holidays");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText(/^Sudah tersimpan/).waitFor();

  await page.reload();
  await page.getByLabel(nextYear, { exact: true }).check();
  const last = page.locator("summary").last();
  await last.filter({ hasText: "Malam Tahun Baru" }).press("Enter");
  expect(await page.getByLabel("Dasar", { exact: true }).inputValue()).toBe("SKB 3 Menteri");
  expect(await asStaff(tokens)("get-holidays", { year: nextYear })).toMatchObject({
    revision: 1,
    holidays: [
      ...before,
      { date: `${nextYear}-12-31`, kind: "holiday", name: "Malam Tahun Baru", source: "SKB 3 Menteri" },
    ],
    ramadan: [{ from: `${nextYear}-02-08`, until: `${nextYear}-03-09` }],
  });
});
