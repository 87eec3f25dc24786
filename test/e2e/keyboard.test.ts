import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { heading } from "./booking/booking-steps.ts";
import { useBrowser } from "./browser/use-browser.ts";
import { newPatient } from "./people/patient.ts";

const visitor = useBrowser();

const focused = (page: Page): Promise<string> => page.evaluate<string>("document.activeElement?.innerText ?? ''");

/** Presses Tab until what has the focus says `words`, then Enter. */
const tabTo = async (page: Page, words: RegExp): Promise<void> => {
  const most = 60;
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (words.test(await focused(page))) return page.keyboard.press("Enter");
  }
  throw new Error(`No Tab leads to ${words}`);
};

/** Waits for a screen and expects a screen reader to start at its heading. */
const expectFocusOn = async (page: Page, title: string): Promise<void> => {
  await heading(page, title).waitFor();
  await expect.poll(() => focused(page)).toBe(title);
};

test("a visit is booked with the keyboard alone, and each screen begins at its heading", async () => {
  const patient = await newPatient("Ibu Halimah");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/");
  await heading(page, /Ibu Halimah/).waitFor();
  await tabTo(page, /^Buat janji baru/);
  await expectFocusOn(page, "Apa yang Anda perlukan?");
  await tabTo(page, /^Dokter umum/);
  await expectFocusOn(page, "Di puskesmas mana?");
  await page.getByText("Puskesmas Anyar").waitFor();
  await tabTo(page, /^Puskesmas Anyar/);
  await expectFocusOn(page, "Untuk siapa?");
  await page.getByText("Ibu Halimah").waitFor();
  await tabTo(page, /Ibu Halimah/);
  await expectFocusOn(page, "Apa yang dirasakan?");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Sakit gigi");
  await tabTo(page, /^Lanjut/);
  await expectFocusOn(page, "Kapan?");
  await page.locator(".slots button").first().waitFor();
  await tabTo(page, /^(Sel|Rab)\s/);
  await tabTo(page, /^\d\d\.\d\d/);
  await expectFocusOn(page, "Sudah benar?");
  await tabTo(page, /^Pesan jam/);
  await expectFocusOn(page, "Janji Anda tercatat");
  expect(await patient.visits()).toMatchObject([{ complaint: "Sakit gigi", state: { status: "booked" } }]);
});
