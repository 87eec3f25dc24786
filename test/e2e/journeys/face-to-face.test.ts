import { expect, test } from "vitest";
import { answerUntilTime, confirmButton, heading } from "../booking/booking-steps.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const comeTo = { kind: "pustu", name: "Pustu Kadikaran" } as const;

test("whoever books a time face to face is told where to come at each step, and the doctor there from when they can be called in", async () => {
  const { id } = await putSessionSoon(300, hasanudin, { comeTo });
  const patient = await newPatient("Ibu Suminah");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/janji");
  await answerUntilTime(page, { clinic: "Kramatwatu", who: "Ibu Suminah", complaint: "Nyeri lutut" });
  const times = page.getByRole("list", { name: "dr. Hasanudin · datang ke Pustu Kadikaran" });
  await times.getByRole("button").first().waitFor();
  await lookAt(page, "times-face-to-face");
  await times.getByRole("button").first().click();
  await page.getByText("datang ke Pustu Kadikaran").waitFor();
  await lookAt(page, "check-face-to-face");
  await confirmButton(page).click();
  await heading(page, "Janji Anda tercatat").waitFor();
  await page.getByText("Datang ke Pustu Kadikaran").waitFor();
  expect(await page.getByText("Ruang tunggu buka").count()).toBe(0);
  await lookAt(page, "ticket-face-to-face");
  const [visit] = await patient.visits();
  expect([visit?.mode, visit?.slot.sessionId, visit?.slot.comeTo]).toEqual(["in-person", id, comeTo]);

  await page.getByRole("link", { name: "Ubah waktu" }).click();
  await heading(page, "Pindah ke waktu mana?").waitFor();
  await times.getByRole("button").last().click();
  await page.locator(".bottom-bar").getByText("dr. Hasanudin · datang ke Pustu Kadikaran").waitFor();
  await lookAt(page, "move-face-to-face");

  const registrar = await visitor({ size: desk, tokens: await signInStaff("loket.kramatwatu") });
  await registrar.goto("/petugas/loket");
  await registrar.getByText("tatap muka di Pustu Kadikaran").first().waitFor();
  await lookAt(registrar, "desk-face-to-face");

  const doctor = await visitor({ size: desk, tokens: await signInStaff("hasanudin.kramatwatu") });
  await doctor.goto("/petugas/dokter");
  await doctor.getByRole("button", { name: /Ibu Suminah/ }).click();
  await doctor.getByText(/^Pasien datang langsung\. Bisa dipanggil mulai \d\d\.\d\d\.$/).waitFor();
  expect(await doctor.getByRole("button", { name: "Panggil Ibu Suminah masuk" }).count()).toBe(0);
  await lookAt(doctor, "doctor-face-to-face");
});
