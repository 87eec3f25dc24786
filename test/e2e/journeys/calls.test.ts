import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { daysAhead, heading, slotButtons } from "../booking/booking-steps.ts";
import { closedUnder } from "../booking/closed-under.ts";
import { expectFocusOn, tabTo } from "../browser/keyboard.ts";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const row = (page: Page, id: string) => page.locator(`.call-row[data-visit="${id}"]`);

test("who would rather be called asks for it from the ticket, which says since when; the desk sees that they did", async () => {
  const patient = await newPatient("Ibu Marsinah");
  const { id } = await closedUnder(patient, 4 * 3600);
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${id}`);
  await page.getByRole("button", { name: "Minta ditelepon" }).click();
  await page.getByText("Puskesmas akan menelepon Anda.").waitFor();
  expect(await page.getByRole("button", { name: "Minta ditelepon" }).count()).toBe(0);
  await lookAt(page, "ticket-called");
  await page.reload();
  await page.getByText(/^Anda memintanya /).waitFor();

  const atDesk = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await atDesk.goto("/petugas/telepon");
  await row(atDesk, id)
    .getByText(/^Minta ditelepon/)
    .waitFor();
  const phoneLink = row(atDesk, id).getByRole("link", { name: /^08/ });
  expect((await phoneLink.getAttribute("href"))?.slice("tel:".length)).toBe(patient.phone);
  await lookAt(atDesk, "calls");
});

test("the desk calls, on a phone too: who does not answer goes off the list, and comes back later", async () => {
  const patient = await newPatient("Ibu Kartinah");
  const { id } = await closedUnder(patient);
  const page = await visitor({ size: phone, tokens: await signInStaff("loket.cikande") });
  await page.goto("/petugas/telepon");
  await row(page, id)
    .getByRole("button", { name: /tidak terjawab$/ })
    .click();
  await page.getByText(/Kartinah: tercatat\. Muncul lagi .*pukul/).waitFor();
  await expect.poll(() => row(page, id).count()).toBe(0);
});

test("by the keyboard alone the desk moves a visit for its patient, whose ticket tells who did it", async () => {
  const patient = await newPatient("Ibu Sukaesih");
  const visit = await closedUnder(patient);
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await page.goto("/petugas/telepon");
  const move = row(page, visit.id).getByRole("link", { name: /^Pindahkan janji/ });
  await move.focus();
  await page.keyboard.press("Enter");
  await expectFocusOn(page, "Pindah ke waktu mana?");
  await daysAhead(page).nth(1).focus();
  await page.keyboard.press("Enter");
  await slotButtons(page).first().focus();
  await page.keyboard.press("Enter");
  await lookAt(page, "move-visit");
  await tabTo(page, /^Pindahkan ke /);
  await heading(page, "Janji sudah dipindah").waitFor();
  await lookAt(page, "visit-moved");
  const [moved] = await patient.visits();
  expect(moved).toMatchObject({ id: visit.id, movedBy: "desk", state: { status: "booked" } });
  await page.getByRole("link", { name: "Ke daftar telepon" }).click();
  await heading(page, "Perlu ditelepon").waitFor();
  expect(await row(page, visit.id).count()).toBe(0);
  const own = await visitor({ tokens: patient.tokens });
  await own.goto(`/kunjungan/${visit.id}`);
  await own.getByText("Petugas puskesmas memindahkan janji ini untuk Anda.").waitFor();
});
