import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { monthAhead } from "../people/swap-month.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const clinicId = "3604-kramatwatu";
/** All of it is ahead, and no other journey writes in it. */
const month = monthAhead(7);

test("the scheduler decides rotations, rules and cover, and the month is filled and checked by them", async () => {
  const tokens = await signInStaff("jadwal.kramatwatu");
  const read = () => asStaff(tokens)("get-roster-month", { clinicId, month });
  const page = await visitor({ size: desk, tokens });

  await page.goto("/petugas/rotasi-jadwal");
  await heading(page, "Rotasi jadwal").waitFor();
  await page.getByRole("button", { name: "Tambah rotasi" }).press("Enter");
  await page.getByRole("button", { name: "Simpan" }).press("Enter");
  await page.getByText("Tulis nama, paling panjang 60 huruf.").waitFor();
  await page.getByLabel("Nama", { exact: true }).fill("Pagi terus");
  await page.getByLabel("Minggu ke-1, Senin").fill("p");
  await page.getByLabel("Minggu ke-1, Selasa").fill("zz");
  await page.getByText("Kode ini tidak ada: ZZ.").waitFor();
  await page.getByLabel("Minggu ke-1, Selasa").fill("");
  await page.locator(".rotation-people select").first().selectOption("1");
  await lookAt(page, "rotations");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: "Simpan" }).press("Enter");
  await page.getByText(/^Sudah tersimpan/).waitFor();

  await page.getByRole("link", { name: "Ketentuan" }).click();
  await heading(page, "Ketentuan jadwal").waitFor();
  await page.getByLabel("Paling sedikit (jam)").fill("12");
  await lookAt(page, "roster-rules");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText(/^Sudah tersimpan/).waitFor();

  await page.getByRole("link", { name: "Kebutuhan" }).click();
  await heading(page, "Kebutuhan petugas").waitFor();
  await page.getByText("Ditentukan di sini").click();
  await page.locator("summary").first().click();
  await page.locator(".cover-count input").first().fill("3");
  await lookAt(page, "wanted-cover");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText(/^Sudah tersimpan/).waitFor();

  const { settings, codes } = await read();
  expect([settings.rules?.rest, settings.wants?.[0]?.practitioners]).toEqual([{ severity: "warns", hours: 12 }, 3]);
  expect(settings.rotations.map(({ name, weeks }) => [name, weeks])).toEqual([
    ["Pagi terus", [[["P"], [], [], [], [], [], []]]],
  ]);
  expect(codes.codes.map(({ code }) => code)).toContain("P");

  await page.goto(`/petugas/jadwal-bulan?bulan=${month}`);
  await page.locator("#cell-0-0").waitFor();
  await page.getByRole("button", { name: "Isi dari rotasi" }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /sel diisi/ })
    .waitFor();
  const filled = async () => Object.values((await read()).rows[0]?.cells ?? {});
  await expect.poll(async () => (await filled()).length).toBeGreaterThan(3);
  expect(new Set((await filled()).flat())).toEqual(new Set(["P"]));
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expect.poll(async () => (await filled()).length).toBe(0);
});

/** In how many lines the fields of each of these stand. */
const linesIn = (page: Page, what: string): Promise<number[]> =>
  page.evaluate<number[]>(`[...document.querySelectorAll(${JSON.stringify(what)})].map((one) =>
    new Set([...one.querySelectorAll("input")].map((field) => Math.round(field.getBoundingClientRect().top))).size)`);

test("what belongs together is filled in in one line: from and until, and a week's days, none of them alone", async () => {
  const page = await visitor({ size: desk, tokens: await signInStaff("jadwal.kramatwatu") });
  await page.goto(`/petugas/kode-jadwal?bulan=${month}`);
  await page.getByText("Puskesmas Kramatwatu", { exact: true }).waitFor();
  await page.locator("summary").first().click();
  await page.getByLabel("Jumat mulai", { exact: true }).waitFor();
  const lines: number[][] = [];
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    lines.push(await linesIn(page, ".setting-pair"));
  }
  await page.getByRole("link", { name: "Rotasi" }).click();
  await page.getByRole("button", { name: "Tambah rotasi" }).click();
  await page.locator(".rotation-week").waitFor();
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    lines.push(await linesIn(page, ".rotation-week"));
  }
  expect(lines).toEqual([[1, 1, 1, 1], [1, 1, 1, 1], [1], [2]]);
  await page.getByRole("link", { name: "Ke jadwal bulan" }).click();
  await page.waitForURL(`**/jadwal-bulan?bulan=${month}`);
});
