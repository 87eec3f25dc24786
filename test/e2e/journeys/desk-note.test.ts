import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { asStaff } from "../people/as-staff.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

test("the desk writes a note to the doctor, who reads it in the line and beside the person; the patient never does", async () => {
  const session = await putSessionSoon(0, hasanudin);
  const clinic = asStaff(await signInStaff("loket.kramatwatu"));
  const patient = await newPatient("Ibu Munah");
  const from = slotAt(session, 2);
  const { id: appointmentId } = await patient.book(from);
  await clinic("check-in-patient", { appointmentId, from });

  const page = await visitor({ size: desk, tokens: await signInStaff("loket.kramatwatu") });
  await page.goto("/petugas/loket");
  await page.locator(".desk-visit", { hasText: "Ibu Munah" }).getByRole("link").click();
  await page.getByRole("button", { name: "Tulis catatan untuk dokter: Ibu Munah" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Catatan", { exact: true }).fill("Memakai kursi roda, pendengaran kurang.");
  await lookAt(page, "desk-note-asked");
  await page.setViewportSize(desk);
  await answerQuestion(page, "Simpan catatan", dialog);
  await page.locator(".person-panel .desk-note").getByText("Memakai kursi roda").waitFor();
  await lookAt(page, "desk-note");
  await page.setViewportSize(desk);

  const doctor = await visitor({ size: desk, tokens: await signInStaff("hasanudin.kramatwatu") });
  await doctor.goto("/petugas/dokter");
  await doctor.locator("[data-visit]", { hasText: "Ibu Munah" }).getByText("Memakai kursi roda").waitFor();
  await doctor.locator(".visit-work .desk-note", { hasText: "Catatan loket: Memakai kursi roda" }).waitFor();
  await lookAt(doctor, "doctor-desk-note");

  const ticket = await visitor({ size: phone, tokens: patient.tokens });
  await ticket.goto(`/kunjungan/${appointmentId}`);
  await ticket.getByText("Anda sudah dicatat hadir").waitFor();
  expect(await ticket.content()).not.toContain("kursi roda");

  await page.getByRole("button", { name: "Ubah catatan untuk dokter: Ibu Munah" }).click();
  await dialog.getByLabel("Catatan", { exact: true }).fill("");
  await answerQuestion(page, "Simpan catatan", dialog);
  await page.locator(".desk-note").waitFor({ state: "detached" });
  await expect.poll(() => doctor.getByText("kursi roda").count(), { timeout: 20_000 }).toBe(0);
});
