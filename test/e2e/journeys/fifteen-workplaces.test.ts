import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const words = ["Perawat", "Gizi", "Imunisasi", "KIA", "Lab", "Farmasi", "Rujukan", "Posyandu", "TB", "Jiwa", "PTM"];

/** Eleven places besides the registrar's four, as their screens' `route.ts` would give them. */
const invented = words.map(
  (word, index) =>
    `{path:"/petugas/${word.toLowerCase()}",who:["registrar"],word:{id:"${word}",en:"${word}"},icon:"people",order:${index + 6}}`,
);

/** Adds the invented places to the list that was built into the app. */
const invent = async (page: Page): Promise<void> => {
  await page.route(/\/petugas\/assets\/first-.*\.js$/, async (route) => {
    const answer = await route.fetch();
    const code = await answer.text();
    const list = /\[\{\.\.\.[\w$]+\[\d+\],word:\{id:(["'`])Loket\1.*?\}(?=\],)/.exec(code)?.[0] ?? "";
    await route.fulfill({ response: answer, body: code.replace(list, `${list},${invented.join(",")}`) });
  });
};

/** The desk of a registrar who has all fifteen. */
const atFifteen = async (): Promise<Page> => {
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await invent(page);
  await page.goto("/petugas");
  await heading(page, "Loket pendaftaran").waitFor();
  return page;
};

const inView = (page: Page): Promise<string[]> => page.locator(".bar > :is(a, button)").allInnerTexts();

test("a home of fifteen workplaces is a rail of eight at a desk, a bar of four on a phone, and one sheet with the rest", async () => {
  const page = await atFifteen();
  expect((await inView(page)).map((word) => word.trim())).toEqual([
    "Loket",
    "Telepon",
    "Hasil",
    "Jadwal",
    ...words.slice(0, 4),
    "Lainnya",
  ]);
  await lookAt(page, "fifteen-workplaces");
  await page.setViewportSize(phone);
  await expect
    .poll(async () => (await inView(page)).map((word) => word.trim()))
    .toEqual(["Loket", "Telepon", "Hasil", "Jadwal", "Lainnya"]);
  await page.getByRole("button", { name: "Lainnya" }).click();
  const sheet = page.getByRole("dialog", { name: "Meja kerja lainnya" });
  expect(await sheet.getByRole("link").allInnerTexts()).toHaveLength(11);
  await lookAt(page, "fifteen-workplaces-more");
  await sheet.getByRole("link", { name: "Imunisasi" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/petugas/imunisasi");
  await sheet.waitFor({ state: "hidden" });
});

test("the palette finds each of the fifteen", async () => {
  const page = await atFifteen();
  await page.getByRole("button", { name: "Menu" }).click();
  for (const word of ["Loket", "Telepon", "Hasil", "Jadwal", ...words]) {
    await page.getByRole("combobox").fill(word);
    await page.getByRole("option", { name: new RegExp(`^${word}`) }).waitFor();
  }
});
