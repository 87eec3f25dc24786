import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { freeDoctor } from "../consult/free-doctor.ts";
import { asStaff } from "../people/as-staff.ts";
import { newcomer } from "../people/newcomer.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

/** A patient with a phone who booked the second place and is here, and two who came by themselves around them. */
const threeWaiting = async () => {
  await freeDoctor(hasanudin);
  const session = await putSessionSoon(60, hasanudin);
  const clinic = asStaff(await signInStaff("loket.kramatwatu"));
  const patient = await newPatient("Ibu Wartini");
  const from = slotAt(session, 2);
  const { id: appointmentId } = await patient.book(from);
  for (const person of [newcomer("Ibu Rodiah"), { ...newcomer("Pak Sarta", 1945), sex: "male" as const }]) {
    await clinic("register-walk-in", { sessionId: session.id, service: "umum", complaint: "", patient: person });
  }
  await clinic("check-in-patient", { appointmentId, from });
  return { patient, appointmentId };
};

const waiting = (page: Page): Promise<string[]> =>
  page.locator("[data-group=waiting] [data-visit] .row-title, [data-group=waiting] [data-visit] bdi").allInnerTexts();

/** Whose rows come in which order. */
const orderOf = async (page: Page): Promise<string[]> => {
  const names = ["Ibu Rodiah", "Pak Sarta", "Ibu Wartini"];
  return (await waiting(page)).flatMap((text) => names.find((name) => text === name) ?? []);
};

test("the desk gives somebody old precedence by the keyboard: the doctor's line and the patient's phone tell the same, and why", async () => {
  const { patient, appointmentId } = await threeWaiting();
  const doctor = await visitor({ size: desk, tokens: await signInStaff("hasanudin.kramatwatu") });
  await doctor.goto("/petugas/dokter");
  await expect.poll(() => orderOf(doctor)).toEqual(["Ibu Rodiah", "Ibu Wartini", "Pak Sarta"]);
  const ticket = await visitor({ size: phone, tokens: patient.tokens });
  await ticket.goto(`/kunjungan/${appointmentId}`);
  await ticket.getByText("1 orang sebelum Anda").waitFor();

  const page = await visitor({ size: desk, tokens: await signInStaff("loket.kramatwatu") });
  await page.goto("/petugas/loket");
  const row = page.locator(".desk-visit", { hasText: "Pak Sarta" });
  await row.getByRole("link").click();
  await page.getByRole("button", { name: /^Dahulukan: Pak Sarta/ }).waitFor();
  await page.keyboard.press("g");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: /^Dahulukan Pak Sarta/ }).waitFor();
  expect(await dialog.getByRole("radio", { name: "lansia" }).isChecked()).toBe(true);
  expect(await page.evaluate<string>("document.activeElement.innerText")).toBe("Biarkan");
  await lookAt(page, "desk-see-first");
  await page.setViewportSize(desk);
  await answerQuestion(page, "Ya, dahulukan", dialog);
  await row.getByText("Didahulukan: lansia").waitFor();
  await lookAt(page, "desk-seen-first");
  await page.setViewportSize(desk);

  await expect.poll(() => orderOf(doctor), { timeout: 15_000 }).toEqual(["Ibu Rodiah", "Pak Sarta", "Ibu Wartini"]);
  await doctor.locator("[data-visit]", { hasText: "Pak Sarta" }).getByText("Didahulukan: lansia").waitFor();
  await ticket.getByText("2 orang sebelum Anda").waitFor({ timeout: 40_000 });
  await ticket.getByText("Ada 1 pasien didahulukan.").waitFor();
  expect(await ticket.locator("body").innerText()).not.toMatch(/lansia|Sarta/);
  await lookAt(ticket, "ticket-others-first");

  // Taken back, and that taken back: ten seconds are for whoever slipped.
  await page.getByRole("button", { name: /^Cabut prioritas: Pak Sarta/ }).click();
  await page.getByRole("button", { name: "Urungkan" }).click();
  await row.getByText("Didahulukan: lansia").waitFor();
  await page.getByRole("button", { name: /^Cabut prioritas: Pak Sarta/ }).click();
  await expect.poll(() => orderOf(doctor), { timeout: 30_000 }).toEqual(["Ibu Rodiah", "Ibu Wartini", "Pak Sarta"]);

  // An emergency goes first at once, also where the doctor looks at somebody for want of another choice: it is said.
  await doctor.getByRole("button", { name: "Panggil Ibu Rodiah masuk" }).waitFor();
  await page.locator(".desk-visit", { hasText: "Ibu Wartini" }).getByRole("link").click();
  await page.getByRole("button", { name: /^Dahulukan: Ibu Wartini/ }).click();
  await dialog.getByText("Gawat: dipanggil berikutnya").click();
  await dialog.getByText("sesak napas").click();
  await answerQuestion(page, "Ya, gawat", dialog);
  await doctor.getByText("Ibu Wartini sekarang yang pertama.").waitFor({ timeout: 20_000 });
  await doctor.getByRole("button", { name: "Panggil Ibu Wartini masuk" }).waitFor();
  await lookAt(doctor, "doctor-emergency-came");
});

test("the doctor says that somebody is an emergency: they are next, before who was sent back for a moment", async () => {
  await threeWaiting();
  const page = await visitor({ size: desk, tokens: await signInStaff("hasanudin.kramatwatu") });
  await page.goto("/petugas/dokter");
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  await button("Panggil Ibu Rodiah masuk").click();
  await button("Kembalikan ke antrean").click();
  await page.locator("[data-visit] button", { hasText: "Pak Sarta" }).click();
  await button("Dahulukan: Pak Sarta").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Gawat: dipanggil berikutnya").click();
  await answerQuestion(page, "Ya, gawat", dialog);
  await dialog.getByText("Pilih salah satu.").waitFor();
  await dialog.getByText("lainnya").click();
  await answerQuestion(page, "Ya, gawat", dialog);
  await dialog.getByText("Tulis apa yang terlihat.").waitFor();
  await dialog.getByLabel("Apa yang terlihat").fill("pucat, berkeringat dingin");
  await lookAt(page, "doctor-emergency-asked");
  await page.setViewportSize(desk);
  await answerQuestion(page, "Ya, gawat", dialog);
  await expect.poll(() => orderOf(page)).toEqual(["Pak Sarta", "Ibu Rodiah", "Ibu Wartini"]);
  await page.locator("[data-visit]", { hasText: "Pak Sarta" }).getByText("Gawat: pucat, berkeringat dingin").waitFor();
  await lookAt(page, "doctor-emergency");
});
