import type { Locator, Page } from "playwright-core";
import { desk } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { chooseInReturn, monthAhead, publishBoth, swapClinic } from "../people/swap-month.ts";
import { button, type Opening, once } from "./scene.ts";

const { clinicId, first, second, scheduler } = swapClinic;
let turn = 0;

/** A day as the screens write it, without its weekday. */
const inWords = (date: string): string =>
  new Intl.DateTimeFormat("id", { day: "numeric", month: "long", timeZone: "UTC" }).format(Date.parse(date));

/** Two mornings that are no other scene's: one of each doctor, one after another. */
const mornings = async () => {
  const month = monthAhead(8 + Math.floor(turn / 14));
  const day = String(2 * (turn % 14) + 1).padStart(2, "0");
  const next = String(2 * (turn % 14) + 2).padStart(2, "0");
  turn += 1;
  await publishBoth(month, { [day]: ["P"] }, { [next]: ["P"] });
  const [asker, colleague] = [asStaff(await signInStaff(first.user)), asStaff(await signInStaff(second.user))];
  const own = { clinicId, date: `${month}-${day}`, code: "P" };
  const inReturn = { practitionerId: second.practitionerId, date: `${month}-${next}`, code: "P" };
  const ask = () => asker("propose-swap", { ...own, inReturn });
  const asked = async () => (await asker("list-own-swaps", {})).own.filter(({ shift }) => shift.date === own.date);
  return { own, inReturn, ask, asked, colleague };
};

export const proposeSwap: Opening = async (visitor) => {
  const { own, inReturn, asked } = await mornings();
  const page = await visitor({ tokens: await signInStaff(first.user) });
  await page.goto(`/petugas/tukar-jadwal?puskesmas=${clinicId}&tanggal=${own.date}&kode=P`);
  const choice = await chooseInReturn(page, inReturn.practitionerId, inReturn.date);
  return {
    page,
    press: () => button(page, /^Kirim/).click(),
    done: page.getByText(/^Permintaan terkirim/),
    typed: () => choice.inputValue(),
    effects: async () => (await asked()).length,
  };
};

/** Presses a row's button and, where it asks first, says yes; or sends again what found no answer. */
const pressIn = async (page: Page, row: Locator, word: string): Promise<void> => {
  const again = row.getByRole("button", { name: /^Kirim lagi/ });
  if (await again.isVisible()) return again.click();
  await row.getByRole("button", { name: new RegExp(`^${word}`) }).click();
  const yes = page.getByRole("dialog").getByRole("button", { name: word, exact: true });
  if (await yes.isVisible()) await yes.click();
};

/** The row of a request on its doctor's page. */
const rowOf =
  (user: string, path: string, word: string, done: RegExp): Opening =>
  async (visitor) => {
    const { ask, asked, inReturn } = await mornings();
    const swap = await ask();
    const page = await visitor({ tokens: await signInStaff(user) });
    await page.goto(path);
    const row = page.locator(".row", { hasText: inWords(inReturn.date) });
    await row.waitFor();
    return {
      page,
      press: () => pressIn(page, row, word),
      done: row.filter({ hasText: done }),
      typed: () => row.locator("strong").innerText(),
      effects: async () => once((await asked()).some(({ id, state }) => id === swap.id && state.status !== "open")),
    };
  };

export const answerSwap = rowOf(second.user, "/petugas/tukar-jadwal", "Setuju", /setuju\. Menunggu/);
export const withdrawSwap = rowOf(first.user, "/petugas/tukar-jadwal", "Tarik", /Ditarik/);

export const decideSwap: Opening = async (visitor) => {
  const { ask, asked, colleague } = await mornings();
  const { id: swapId } = await ask();
  await colleague("answer-swap", { clinicId, swapId, answer: "agree" });
  const page = await visitor({ size: desk, tokens: await signInStaff(scheduler) });
  await page.goto(`/petugas/permintaan?tukar=${swapId}`);
  await button(page, /^Setujui/).waitFor();
  return {
    page,
    press: () => button(page, /^(Setujui|Kirim lagi)/).click(),
    done: page.locator('main:not(:has(button:has-text("Setujui"), button:has-text("Kirim lagi")))'),
    typed: () => page.getByLabel("Pesan bila ditolak").inputValue(),
    effects: async () => once((await asked())[0]?.state.status === "approved"),
  };
};

export const offerShift: Opening = async (visitor) => {
  const { own } = await mornings();
  const as = asStaff(await signInStaff(scheduler));
  const page = await visitor({ size: desk, tokens: await signInStaff(scheduler) });
  await page.goto("/petugas/tawarkan-jadwal");
  const date = page.getByLabel("Tanggal");
  await date.fill(own.date);
  const code = page.getByLabel("Jadwal", { exact: true });
  await code.locator("option[value=S]").waitFor({ state: "attached" });
  await code.selectOption("S");
  return {
    page,
    press: () => button(page, /^(Tawarkan|Kirim lagi)/).click(),
    done: page.getByText("Jadwal sudah ditawarkan."),
    typed: () => date.inputValue(),
    effects: async () =>
      (await as("list-requests", { clinicId })).swaps.filter(({ shift }) => shift.date === own.date).length,
  };
};

export const takeShift: Opening = async (visitor) => {
  const { own } = await mornings();
  const as = asStaff(await signInStaff(scheduler));
  const { id } = await as("offer-shift", { clinicId, date: own.date, code: "S", approval: false });
  const page = await visitor({ tokens: await signInStaff(second.user) });
  await page.goto("/petugas/tukar-jadwal");
  const row = page.locator(".row", { hasText: inWords(own.date) }).filter({ hasText: "Jadwal kosong" });
  await row.waitFor();
  return {
    page,
    press: () => pressIn(page, row, "Ambil"),
    done: row.filter({ hasText: "Disetujui" }),
    typed: () => row.locator("strong").innerText(),
    effects: async () =>
      once(
        (await as("list-requests", { clinicId })).swaps.some((one) => one.id === id && one.state.status === "approved"),
      ),
  };
};
