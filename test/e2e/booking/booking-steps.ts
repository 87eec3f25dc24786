import type { Page } from "playwright-core";

/** The heading of the screen, once it is there. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

type Answers = { clinic?: string; who: string; complaint: string };

/** From the first question to the choice of a time. */
export const answerUntilTime = async (page: Page, { clinic = "Cikande", who, complaint }: Answers): Promise<void> => {
  await page.getByRole("button", { name: "Dokter umum" }).click();
  await heading(page, "Di puskesmas mana?").waitFor();
  await page.getByLabel("Nama puskesmas atau kecamatan").fill(clinic);
  await page.getByRole("button", { name: new RegExp(`^Puskesmas ${clinic}`) }).click();
  await page.getByRole("button", { name: who }).click();
  await page.getByLabel("Keluhan").fill(complaint);
  await page.getByRole("button", { name: "Lanjut" }).click();
  await heading(page, "Kapan?").waitFor();
};

/** The days with free times from tomorrow on, whatever is left of today. */
export const daysAhead = (page: Page) => page.locator(".days button:nth-of-type(n + 2):not([data-none])");

/** The free times on the screen, in order. */
export const slotButtons = (page: Page) => page.locator(".slots button");

/** Books the time that was chosen. */
export const confirmButton = (page: Page) => page.getByRole("button", { name: /^Pesan jam / });
