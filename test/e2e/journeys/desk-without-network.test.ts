import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { heading } from "../booking/booking-steps.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { workerIsReady } from "../browser/worker-is-ready.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { newPatient, type Patient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

/** People with numbers of a session of today, and the desk that has them in view. */
const deskWith = async (...names: string[]): Promise<{ page: Page; patients: Patient[] }> => {
  const session = await putSessionSoon(0);
  const patients = await Promise.all(names.map((name) => newPatient(name)));
  for (const [index, patient] of patients.entries()) await patient.book(slotAt(session, index + 2));
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await page.goto("/petugas/loket");
  for (const name of names) await row(page, name).waitFor();
  // What comes without a network must be on the device before it is gone.
  await workerIsReady(page);
  return { page, patients };
};
const row = (page: Page, name: string) => page.locator(".desk-visit", { hasText: name });
const stateOf = (page: Page, name: string) => row(page, name).locator(".desk-state");

const notSent = (name: string): RegExp => new RegExp(`${name}.* hadir: belum terkirim, menunggu jaringan`);

const noteAsHere = async (page: Page, name: string): Promise<void> => {
  await row(page, name)
    .getByRole("button", { name: /^Catat hadir/ })
    .click();
  await answerQuestion(page, "Ya, hadir di puskesmas");
  // Nobody presses for the next one in the same moment: the app takes that for the second press of a double one.
  await page.waitForTimeout(500);
};
const standings = async (patients: Patient[]): Promise<(string | undefined)[]> =>
  Promise.all(patients.map(async (patient) => (await patient.visits())[0]?.state.status));

test("who comes while the connection is away is noted, and in the doctor's line once it is back, without a further press", async () => {
  const names = ["Ibu Enok", "Pak Dadang"];
  const { page, patients } = await deskWith(...names);
  await page.context().setOffline(true);
  for (const name of names) await noteAsHere(page, name);
  for (const name of names) {
    await page.getByText(notSent(name)).waitFor();
    await expect.poll(() => stateOf(page, name).innerText()).toBe("Hadir, belum terkirim");
    expect(
      await row(page, name)
        .getByRole("button", { name: /^Catat hadir/ })
        .count(),
    ).toBe(0);
  }
  expect(await standings(patients)).toEqual(["booked", "booked"]);
  await lookAt(page, "desk-without-network");
  await page.setViewportSize(desk);
  await page.context().setOffline(false);
  for (const name of names) await expect.poll(() => stateOf(page, name).innerText()).toBe("Hadir");
  await page.locator("body:not(:has(.unsent-line))").waitFor();
  expect(await standings(patients)).toEqual(["waiting", "waiting"]);
});

test("whoever signs out meanwhile is told what is not sent; then nothing of it stays on the device", async () => {
  const { page, patients } = await deskWith("Ibu Iroh");
  await page.context().setOffline(true);
  await noteAsHere(page, "Ibu Iroh");
  await page.getByText(notSent("Ibu Iroh")).first().waitFor();
  await page.getByRole("button", { name: "Keluar" }).click();
  const asked = page.getByRole("dialog", { name: "Masih ada yang belum terkirim. Tetap keluar?" });
  await asked.getByText(notSent("Ibu Iroh")).waitFor();
  await answerQuestion(page, "Tetap di sini", asked);
  await page.getByRole("button", { name: "Keluar" }).click();
  await answerQuestion(page, "Ya, keluar", asked);
  await heading(page, "Masuk sebagai petugas").waitFor();
  const kept = await page.evaluate<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
  expect(kept).not.toContain(patients[0]?.patientId);
  expect(kept).not.toContain("refreshToken");
  expect(await standings(patients)).toEqual(["booked"]);
});

const register = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel("Nama lengkap").fill(name);
  await page.getByLabel("Tanggal", { exact: true }).last().fill("30");
  await page.getByLabel("Bulan").selectOption({ label: "Desember" });
  await page.getByLabel("Tahun").fill("1951");
  await page.getByText("Perempuan", { exact: true }).click();
  await page.getByRole("button", { name: "Beri nomor antrean" }).click();
};

test("who comes for the first time meanwhile is put aside, and gets a number once the network is back", async () => {
  await putSessionSoon(0);
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await page.goto("/petugas/loket");
  await page.getByRole("button", { name: "Daftar langsung" }).waitFor();
  await workerIsReady(page);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Daftar langsung" }).click();
  const aside = page.locator(".walk-in-aside li");
  const names = ["Ibu Rohayati", "Ibu Maesaroh"];
  for (const [index, name] of names.entries()) {
    await register(page, name);
    await aside.nth(index).waitFor();
  }
  expect(await aside.locator("bdi").allInnerTexts()).toEqual(names);
  await lookAt(page, "desk-walk-ins-without-network");
  await page.setViewportSize(desk);
  await page.context().setOffline(false);
  for (const name of names) await row(page, name).waitFor();
  expect(await aside.locator("strong").allInnerTexts()).toEqual([
    expect.stringMatching(/\d/),
    expect.stringMatching(/\d/),
  ]);
});
