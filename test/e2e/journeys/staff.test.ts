import { expect, test } from "vitest";
import { callApi } from "../../api/client/call-api.ts";
import { heading } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { enterAsStaff } from "../people/sign-in-screens.ts";
import { lookAt } from "../screens/look-at.ts";
import { sheetsOf } from "../screens/sheets-of.ts";

const visitor = useBrowser();

test("the registrar gives a walk-in a number and a code, in the line the doctor sees", async () => {
  await putSessionSoon(60);
  const page = await visitor({ size: desk });
  await enterAsStaff(page, "loket.cikande");
  await heading(page, "Loket pendaftaran").waitFor();
  await page.locator(".desk-session").first().waitFor();
  await lookAt(page, "desk");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: "Daftar langsung" }).click();
  await page.getByLabel("Nama lengkap").fill("Maemunah");
  const birth = page.getByRole("group", { name: "Tanggal lahir" });
  await birth.getByLabel("Tanggal").fill("30");
  await birth.getByLabel("Bulan").selectOption("12");
  await birth.getByLabel("Tahun").fill("1951");
  await page.getByText("Perempuan", { exact: true }).click();
  await lookAt(page, "walk-in");
  await page.getByRole("button", { name: "Beri nomor antrean" }).click();
  await page.getByText("Nomor antrean Maemunah").waitFor();
  expect(await page.locator(".ticket").innerText()).toMatch(/Nomor\s+[A-Z]-\d+\s+Kode[\s\S]+[A-Z0-9]{3} [A-Z0-9]{3}/);
  await page.locator(".desk-visit", { hasText: "Maemunah" }).getByText("Hadir", { exact: true }).waitFor();
  await lookAt(page, "walk-in-ticket");
  expect(await sheetsOf(page)).toEqual(["298 × 420"]);

  const doctor = await visitor({ size: desk, tokens: await signInStaff("rahmawati.cikande") });
  await doctor.goto("/petugas/dokter");
  await doctor.getByRole("button", { name: /Maemunah.*tatap muka/ }).waitFor();
});

test("the registrar cancels for somebody who asks, and the slot is free at once", async () => {
  const patient = await newPatient("Ibu Sutini");
  const slot = await slotAhead("3604-cikande", 6);
  await patient.book(slot);
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await page.goto("/petugas/loket");
  const row = page.locator(".desk-visit", { hasText: "Ibu Sutini" });
  await page.getByRole("button", { name: /berikutnya/i }).click();
  await row.getByRole("button", { name: "Batalkan janji Ibu Sutini" }).click();
  await answerQuestion(page, "Ya, batalkan");
  await page.locator(".desk-visit[data-struck]", { hasText: "Ibu Sutini" }).waitFor();
  await page.getByRole("heading", { name: "Dibatalkan" }).first().waitFor();
  await expect.poll(async () => (await patient.visits()).map(({ state }) => state.status)).toEqual(["cancelled"]);
  expect(await slotAhead("3604-cikande", 6)).toEqual(slot);
});

test("the scheduler sees the clinic's week, the district's officer that of every clinic", async () => {
  const page = await visitor({ size: desk });
  await page.goto("/petugas");
  await heading(page, "Masuk sebagai petugas").waitFor();
  await lookAt(page, "staff-sign-in");
  await page.setViewportSize(desk);
  // Not where the other journeys put sessions of their own: no clinic has so many on a day, and no sheet room for them.
  await enterAsStaff(page, "jadwal.kramatwatu");
  await page.getByRole("link", { name: "Jadwal", exact: true }).click();
  await page.getByText("drg. Intan Permatasari").waitFor();
  expect(await page.getByLabel("Puskesmas", { exact: true }).count()).toBe(0);
  await lookAt(page, "week");
  expect(await sheetsOf(page)).toEqual(["842 × 595"]);

  const officer = await visitor({ size: desk });
  await enterAsStaff(officer, "dinkes.serang");
  await heading(officer, "Cakupan petugas").waitFor();
  await officer.getByRole("link", { name: "Jadwal", exact: true }).first().click();
  await officer.getByLabel("Puskesmas", { exact: true }).selectOption({ label: "Puskesmas Petir" });
  await officer.getByText("dr. Dede Kurniawan").waitFor();
  await lookAt(officer, "district-week");
});

test("a patient's sign-in opens none of the staff's pages, nor what they show", async () => {
  const { tokens } = await newPatient("Ibu Rohayati");
  const page = await visitor({ tokens });
  for (const path of ["dokter", "loket", "jadwal", "dokter/x-y"]) {
    await page.goto(`/petugas/${path}`);
    await heading(page, "Masuk sebagai petugas").waitFor();
  }
  const day = { clinicId: "3604-cikande", date: "2026-11-23" };
  const asked = [
    await callApi(product.url, "get-clinic-day", "staff", day, { token: tokens.idToken }),
    await callApi(product.url, "get-doctor-day", "staff", { date: day.date }, { token: tokens.idToken }),
  ];
  expect(asked.map(({ status }) => status)).toEqual([401, 401]);
});
