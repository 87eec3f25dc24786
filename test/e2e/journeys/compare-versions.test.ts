import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { publishRow } from "../people/publish-row.ts";
import { signInStaff } from "../people/sign-in.ts";
import { monthAhead } from "../people/swap-month.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const [clinicId, practitionerId] = ["3604-kramatwatu", "hasanudin-kramatwatu"];
/** Nobody else here publishes it: leave is granted in the month before, and the month after changes hands. */
const month = monthAhead(5);

const publish = publishRow("jadwal.kramatwatu", { clinicId, practitionerId, month });

test("a scheduler sees from the month what two published versions say otherwise, and who published them", async () => {
  await publish({ "02": ["P"], "03": ["P"] });
  await publish({ "02": ["S"] });
  await publish({ "02": ["P"], "04": ["P"] });
  const page = await visitor({ tokens: await signInStaff("jadwal.kramatwatu") });
  await page.goto(`/petugas/jadwal-bulan?bulan=${month}`);
  await page.getByRole("link", { name: "Lihat perubahannya" }).click();
  await heading(page, /^Perubahan jadwal /).waitFor();
  const days = page
    .locator(".changes", { has: page.getByRole("heading", { name: "dr. Hasanudin" }) })
    .locator("li > span");
  const said = () => days.allInnerTexts();
  await expect.poll(said).toEqual(["dari S menjadi P", "dari kosong menjadi P"]);
  for (const version of [2, 3])
    await page.getByText(new RegExp(`^Versi ${version} terbit .+ oleh Jajang Nurjaman\\.$`)).waitFor();
  await page.getByLabel("Dari versi").selectOption("Versi 1");
  await expect.poll(said).toEqual(["dari P menjadi kosong", "dari kosong menjadi P"]);
  await lookAt(page, "compare-versions");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByLabel("Dari versi").isVisible()).toBe(false);
  expect(await days.first().isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await page.reload();
  await expect.poll(said).toEqual(["dari P menjadi kosong", "dari kosong menjadi P"]);
  await page.getByRole("main").getByRole("link", { name: "Jadwal bulan" }).click();
  await heading(page, /^Jadwal bulan |^Jadwal /).waitFor();
});
