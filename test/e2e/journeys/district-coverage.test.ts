import { expect, test } from "vitest";
import { monthOf, nextMonth } from "../../../shared/roster/month/roster-month.ts";
import { addDays, mondayOf } from "../../../shared/time/local-date.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { heading } from "../booking/booking-steps.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

/** A week three months ahead, of which few clinics publish anything. */
const month = nextMonth(nextMonth(nextMonth(monthOf(localDate(Date.now(), "WIB")))));
const monday = mondayOf(`${month}-14`);

test("the health office sees whose week is not planned yet, opens what is lacking, and turns the weeks", async () => {
  const tokens = await signInStaff("dinkes.serang");
  const told = await asStaff(tokens)("get-district-coverage", { date: monday });
  expect(told.clinics.length).toBeGreaterThan(25);
  expect(told.clinics[0]?.unplanned).toHaveLength(7);
  const page = await visitor({ size: desk, tokens });
  await page.goto("/petugas");
  await heading(page, "Cakupan petugas").waitFor();
  const rows = page.locator(".cover");
  await expect.poll(() => rows.count()).toBe(told.clinics.length);
  // What a visitor of the product sees first: a district that works, and who lacks somebody before all others.
  const standings = await page.locator(".cover-standing").allTextContents();
  expect(standings.filter((said) => said === "Sesuai kebutuhan").length).toBeGreaterThan(20);
  await lookAt(page, "district-this-week");
  await page.setViewportSize(desk);
  await page.goto(`/petugas/cakupan?minggu=${monday}`);
  await page.getByText(/^\d+ puskesmas: .*\d+ belum dijadwalkan/).waitFor();
  await rows.first().getByText("Belum dijadwalkan", { exact: true }).waitFor();
  await rows.first().locator("summary").click();
  await rows
    .first()
    .getByText(/^Belum dijadwalkan: /)
    .waitFor();
  await lookAt(page, "district-coverage");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: "Minggu depan" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("minggu")).toBe(addDays(monday, 7));
  await page.getByRole("button", { name: "Minggu ini" }).click();
  await expect.poll(() => rows.count()).toBe(told.clinics.length);
  await rows.last().locator("summary").click();
  await rows.last().getByRole("link", { name: "Lihat jadwal puskesmas ini" }).click();
  await heading(page, /^Jadwal praktik/).waitFor();
});
