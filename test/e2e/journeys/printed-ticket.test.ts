import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { asStaff } from "../people/as-staff.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { sheetsOf } from "../screens/sheets-of.ts";

const visitor = useBrowser();

/** An A6 sheet, and what of its width is left between its margins, in pixels. */
const a6 = { width: 397, height: 559 };
const leastWidth = 280;

test("a ticket that is printed again from somebody's panel is one A6 sheet, as wide as the first one", async () => {
  const session = await putSessionSoon(0);
  const patient = await newPatient("Ibu Wagiyem");
  const from = slotAt(session, 2);
  const { id: appointmentId } = await patient.book(from);
  const tokens = await signInStaff("loket.cikande");
  await asStaff(tokens)("check-in-patient", { appointmentId, from });
  const page = await visitor({ size: desk, tokens });
  await page.addInitScript("window.print = () => { document.body.dataset.printed = ''; }");
  await page.goto(`/petugas/loket?orang=${appointmentId}`);
  await page.locator(".person-panel").getByRole("button", { name: "Cetak tiket" }).click();
  await page.locator("body[data-printed]").waitFor();
  expect(await sheetsOf(page)).toEqual(["298 × 420"]);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(a6);
  const box = await page.locator(".paper-ticket .ticket").boundingBox();
  expect(box?.width).toBeGreaterThan(leastWidth);
});
