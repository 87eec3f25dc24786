import type { Locator, Page } from "playwright-core";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { desk } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { button, type Opening, once } from "./scene.ts";

const clinicId = "3604-cikande";

let turn = 0;

type Filled = { field: Locator; text: string };

/** A page of a setting, on which something is filled in that was not there before. */
const opening =
  (
    address: string,
    fill: (page: Page) => Promise<Filled>,
    isThere: (settings: string, text: string) => boolean,
  ): Opening =>
  async (visitor) => {
    const tokens = await signInStaff("jadwal.cikande");
    const as = asStaff(tokens);
    turn += 1;
    const page = await visitor({ size: desk, tokens });
    await page.goto(address);
    const { field, text } = await fill(page);
    const month = monthOf(localDate(Date.now(), "WIB"));
    return {
      page,
      press: () => button(page, "Simpan").click(),
      done: page.getByText(/^Sudah tersimpan/),
      typed: () => field.inputValue(),
      effects: async () =>
        once(isThere(JSON.stringify((await as("get-roster-month", { clinicId, month })).settings), text)),
    };
  };

export const saveRotations = opening(
  "/petugas/rotasi-jadwal",
  async (page) => {
    await button(page, "Tambah rotasi").click();
    const field = page.getByLabel("Nama", { exact: true });
    const text = `Rotasi ke-${turn}`;
    await field.fill(text);
    return { field, text };
  },
  (settings, text) => settings.includes(text),
);

export const saveRules = opening(
  "/petugas/ketentuan-jadwal",
  async (page) => {
    const field = page.getByLabel("Paling sedikit (jam)");
    const text = String(11 + (turn % 10));
    await field.fill(text);
    return { field, text };
  },
  (settings, text) => settings.includes(`"hours":${text}`),
);

export const saveCover = opening(
  "/petugas/kebutuhan-petugas",
  async (page) => {
    await page.getByText("Ditentukan di sini").click();
    await page.locator("summary").first().click();
    const field = page.locator(".cover-count input").first();
    // More than the clinic wants of anybody before.
    const text = String(3 + (turn % 17));
    await field.fill(text);
    return { field, text };
  },
  (settings, text) => settings.includes(`"practitioners":${text}`),
);

export const saveDays: Opening = async (visitor) => {
  const tokens = await signInStaff("dinkes.serang");
  const as = asStaff(tokens);
  const year = localDate(Date.now(), "WIB").slice(0, 4);
  turn += 1;
  const page = await visitor({ size: desk, tokens });
  await page.goto("/petugas/hari-libur");
  await page.locator("summary").first().click();
  const field = page.getByLabel("Nama", { exact: true });
  const written = `Libur ke-${turn}`;
  await field.fill(written);
  return {
    page,
    press: () => button(page, "Simpan").click(),
    done: page.getByText(/^Sudah tersimpan/),
    typed: () => field.inputValue(),
    effects: async () => once((await as("get-holidays", { year })).holidays.some(({ name }) => name === written)),
  };
};
