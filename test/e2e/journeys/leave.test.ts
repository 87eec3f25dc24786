import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { monthOf, nextMonth } from "../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const clinicId = "3604-kramatwatu";
/** Ahead of all that other tests plan at this clinic. */
const month = [1, 2, 3, 4].reduce<string>(nextMonth, monthOf(localDate(Date.now(), "WIB")));
const date = `${month}-10`;

test("a doctor asks for leave on a phone; the scheduler sees why, lets a colleague cover, and grants it", async () => {
  const scheduler = await signInStaff("jadwal.kramatwatu");
  const as = asStaff(scheduler);
  const { rows } = await as("get-roster-month", { clinicId, month });
  const own = rows.find(({ practitionerId }) => practitionerId === "hasanudin-kramatwatu");
  if (!own) throw new Error("dr. Hasanudin is on no roster");
  await as("save-roster-rows", { clinicId, month, rows: [{ ...own, cells: { "10": ["P"], "11": ["P"] } }] });
  const { digest } = await as("preview-publishing", { clinicId, month });
  await as("publish-month", { clinicId, month, digest });

  const doctor = await visitor({ tokens: await signInStaff("hasanudin.kramatwatu") });
  await doctor.goto("/petugas/cuti");
  await doctor.getByLabel("Dari tanggal").fill(date);
  await doctor.getByLabel("Alasan").fill("Wisuda anak saya");
  await doctor.getByRole("button", { name: "Kirim permintaan" }).click();
  await doctor.getByText("Permintaan terkirim.").waitFor();
  await doctor.locator(".row", { hasText: "Menunggu jawaban" }).waitFor();
  await lookAt(doctor, "request-leave");

  const desktop = await visitor({ size: desk, tokens: scheduler });
  await desktop.goto("/petugas/permintaan");
  await desktop.getByText("Alasan: Wisuda anak saya").waitFor();
  await desktop.getByRole("button", { name: /^Putuskan cuti/ }).click();
  const cover = desktop.getByLabel(/siapa pengganti/);
  await cover.waitFor();
  const colleague = await cover.locator("option").nth(1).getAttribute("value");
  await cover.selectOption(colleague ?? "");
  await lookAt(desktop, "leave-requests");
  await desktop.getByRole("button", { name: "Setujui dan terbitkan" }).click();
  await desktop.getByRole("heading", { name: "Cuti yang sudah dijawab" }).waitFor();

  const { published } = await as("get-roster-month", { clinicId, month });
  const cells = Object.fromEntries(published?.rows.map((row) => [row.practitionerId, row.cells]) ?? []);
  expect(cells["hasanudin-kramatwatu"]).toEqual({ "11": ["P"] });
  expect(cells[colleague ?? ""]).toEqual({ "10": ["P"] });
  await doctor.reload();
  await doctor.locator(".row", { hasText: "Disetujui" }).first().waitFor();
});

test("the scheduler closes a day in one screen", async () => {
  const page = await visitor({ size: desk, tokens: await signInStaff("jadwal.kramatwatu") });
  await page.goto("/petugas/tidak-masuk");
  await page.getByLabel("Siapa", { exact: true }).selectOption("*");
  await page.getByLabel("Dari tanggal").fill(`${month}-11`);
  await page.getByText("Tidak ada janji pasien yang terganggu.").waitFor();
  // Nobody covers a closed clinic, and nothing is said of what would be so if somebody did.
  await page.locator("li", { hasText: ", P" }).waitFor();
  expect(await page.getByText(/pengganti/).count()).toBe(0);
  await lookAt(page, "absence");
  await page.getByRole("button", { name: "Terbitkan: Puskesmas Kramatwatu tutup" }).click();
  await page.getByText(/^Sudah terbit\. .*: 1 sesi berubah\./).waitFor();
});

test("at a low desk the next step and the way to the other workplaces are in sight before anything is scrolled", async () => {
  const height = 600;
  const page = await visitor({ size: { ...desk, height }, tokens: await signInStaff("hasanudin.kramatwatu") });
  await page.goto("/petugas/cuti");
  const bottomOf = async (of: Locator): Promise<number> => {
    await of.waitFor();
    const box = await of.boundingBox();
    return (box?.y ?? height) + (box?.height ?? height);
  };
  expect(await bottomOf(page.getByRole("button", { name: "Kirim permintaan" }))).toBeLessThanOrEqual(height);
  expect(await bottomOf(page.getByRole("link", { name: "Jadwal saya" }))).toBeLessThanOrEqual(height);
});
