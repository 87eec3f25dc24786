import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { monthOf, nextMonth } from "../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const clinicId = "3604-kramatwatu";
/** Four months ahead: no other test writes in it. */
const month = nextMonth(nextMonth(nextMonth(nextMonth(monthOf(localDate(Date.now(), "WIB"))))));

test("a month goes to a spreadsheet and comes back: all of it or nothing, and what is wrong is named", async () => {
  const tokens = await signInStaff("jadwal.kramatwatu");
  const rows = async () => (await asStaff(tokens)("get-roster-month", { clinicId, month })).rows;
  const page = await visitor({ size: desk, tokens });
  await page.goto(`/petugas/jadwal-bulan?bulan=${month}`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Unduh CSV" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(new RegExp(` ${month}\\.csv$`));
  const file = readFileSync(await download.path(), "utf8");
  const name = file.split("\r\n")[1]?.split(";")[0] ?? "";
  const open = (text: string) =>
    page
      .locator("input[type=file]")
      .setInputFiles({ name: "bulan.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await open(`Petugas;1;2\r\n${name};P;PAGI\r\n`);
  await page.getByText("Baris 2, kolom 3:").waitFor();
  await lookAt(page, "roster-file-wrong");
  await page.setViewportSize(desk);
  await open(file.replace(`${name};;`, `${name};P;`));
  await expect.poll(async () => (await rows())[0]?.cells).toEqual({ "01": ["P"] });
  expect(await page.locator(".roster-file .notice").allInnerTexts()).toEqual(["1 sel diubah."]);
});
