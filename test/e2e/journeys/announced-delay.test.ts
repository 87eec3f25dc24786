import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { answerUntilTime } from "../booking/booking-steps.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { asStaff } from "../people/as-staff.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();
const television = { width: 1920, height: 1080 };

test("a doctor says that they are late: whoever waits reads by how much, the board and the desk too, until the desk takes it back", async () => {
  const session = await putSessionSoon(0, hasanudin, { comeTo: { kind: "puskesmas" } });
  const clinic = asStaff(await signInStaff("loket.kramatwatu"));
  const patient = await newPatient("Ibu Jumroh");
  const from = slotAt(session, 2);
  const { id: appointmentId } = await patient.book(from);
  await clinic("check-in-patient", { appointmentId, from });
  const ticket = await visitor({ size: phone, tokens: patient.tokens });
  await ticket.goto(`/kunjungan/${appointmentId}`);
  await ticket.getByText("Praktik belum mulai.").waitFor();
  const board = await visitor({ size: television });
  await board.goto("/papan/3604-kramatwatu");

  const doctor = await visitor({ size: desk, tokens: await signInStaff("hasanudin.kramatwatu") });
  await doctor.goto("/petugas/dokter");
  await doctor.getByRole("button", { name: "Umumkan terlambat" }).click();
  const dialog = doctor.getByRole("dialog");
  await dialog.getByRole("heading", { name: /^Umumkan .*Hasanudin.* terlambat\?$/ }).waitFor();
  await answerQuestion(doctor, "Ya, umumkan", dialog);
  await dialog.getByText("Pilih salah satu.").waitFor();
  await dialog.getByText(/^20.menit · /).click();
  await lookAt(doctor, "doctor-delay-asked");
  await doctor.setViewportSize(desk);
  await answerQuestion(doctor, "Ya, umumkan", dialog);
  await doctor.getByText(/^Diumumkan: terlambat 20.menit/).waitFor();
  await lookAt(doctor, "doctor-delay-announced");
  await doctor.setViewportSize(desk);

  const late = /Hasanudin.* terlambat sekitar 20.menit\. Praktik mulai sekitar/;
  await ticket.getByText(late).waitFor({ timeout: 12_000 });
  await lookAt(ticket, "ticket-delayed");
  await board.getByText(late).waitFor({ timeout: 12_000 });
  await lookAt(board, "board-delayed");

  const booked = await newPatient("Pak Sukri");
  const home = await visitor({ size: phone, tokens: booked.tokens });
  await home.goto("/");
  await home.getByRole("link", { name: "Buat janji baru" }).click();
  await answerUntilTime(home, { clinic: "Kramatwatu", who: booked.name, complaint: "Pusing" });
  await home.getByText(late).waitFor();
  await lookAt(home, "times-delayed");
  await booked.book(slotAt(session, 3));
  await home.goto("/");
  await home.getByText(late).waitFor();
  await home.getByText(/^Jam janji Anda tetap \d\d\.\d\d\sWIB, karena antrean bisa menyusul\.$/).waitFor();
  await lookAt(home, "start-delayed");

  const page = await visitor({ size: desk, tokens: await signInStaff("loket.kramatwatu") });
  await page.goto("/petugas/loket");
  const section = page.locator(".desk-session", { hasText: "Ibu Jumroh" });
  await section.getByText(/^Diumumkan: terlambat 20.menit/).waitFor();
  await lookAt(page, "desk-delay");
  await page.setViewportSize(desk);
  await section.getByRole("button", { name: "Tarik: tidak terlambat" }).click();
  await section.getByText(/^Diumumkan/).waitFor({ state: "detached" });
  await ticket.getByText("Praktik belum mulai.").waitFor({ timeout: 12_000 });
  await expect.poll(() => board.getByText(late).count(), { timeout: 12_000 }).toBe(0);
});
