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

test("a nurse measures who is here, by keyboard; the doctor sees who is ready and what was measured, the patient never", async () => {
  const session = await putSessionSoon(0, hasanudin);
  const clinic = asStaff(await signInStaff("loket.kramatwatu"));
  const [first, second] = [await newPatient("Ibu Tukinem"), await newPatient("Pak Jumadi")];
  const [a, b] = [slotAt(session, 2), slotAt(session, 3)];
  const [{ id }, { id: other }] = [await first.book(a), await second.book(b)];
  await clinic("check-in-patient", { appointmentId: id, from: a });
  await clinic("check-in-patient", { appointmentId: other, from: b });

  const page = await visitor({ size: desk, tokens: await signInStaff("perawat.kramatwatu") });
  await page.goto("/petugas");
  const waiting = page.locator('[data-group="toMeasure"]');
  await waiting.locator(`[data-visit="${id}"]`).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await page.locator(".nurse-person h2", { hasText: "Ibu Tukinem" }).waitFor();
  await page.locator(".nurse-person h2:focus").waitFor();
  for (const [label, written] of [
    ["Tensi atas (mmHg)", "190"],
    ["Tensi bawah (mmHg)", "125"],
    ["Nadi (per menit)", "88"],
    ["Suhu (°C)", "36,7"],
    ["Berat badan (kg)", "61,5"],
    ["Tinggi badan (cm)", "158"],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(written);
  await lookAt(page, "nurse-measuring");
  await page.setViewportSize(desk);
  await page.keyboard.press("Enter");
  await page.locator(`[data-group="prepared"] [data-visit="${id}"]`).getByText("Perlu segera: Tensi").waitFor();
  await lookAt(page, "nurse-measured");
  await page.setViewportSize(desk);

  const doctor = await visitor({ size: desk, tokens: await signInStaff("hasanudin.kramatwatu") });
  await doctor.goto("/petugas/dokter");
  await doctor.locator(`[data-visit="${id}"]`).getByText("Perlu segera: Tensi").waitFor();
  await doctor.locator(`[data-visit="${id}"]`).getByRole("button").click();
  await doctor.locator(".visit-work .vitals", { hasText: "190/125" }).waitFor();
  await lookAt(doctor, "doctor-vitals");
  await doctor.setViewportSize(phone);
  expect(await doctor.locator(".visit-work .vitals").getByText("190/125 mmHg").isVisible()).toBe(true);
  await doctor.setViewportSize(desk);

  // The desk, who looks for people, sees that it is urgent and which sign, and no value.
  const front = await visitor({ size: desk, tokens: await signInStaff("loket.kramatwatu") });
  await front.goto("/petugas/loket");
  const row = front.locator(`.desk-visit[data-visit="${id}"]`);
  await row.getByText("Perlu segera: Tensi").waitFor();
  await row.getByRole("link").click();
  await front.locator(".person-panel").getByText("Perlu segera: Tensi").waitFor();
  await lookAt(front, "desk-urgent");
  expect(await front.content()).not.toContain("190");

  // Who found it has them seen first.
  await page.getByRole("button", { name: "Dahulukan: Ibu Tukinem" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Gawat: dipanggil berikutnya").click();
  await dialog.getByText("nyeri dada").click();
  await answerQuestion(page, "Ya, gawat", dialog);
  await page.locator(`[data-group="prepared"] [data-visit="${id}"]`).getByText("Gawat: nyeri dada").waitFor();
  await lookAt(page, "nurse-seen-first");
  await page.setViewportSize(desk);

  await page.locator(`[data-visit="${other}"]`).getByRole("button").click();
  await page.getByRole("button", { name: "Siap diperiksa tanpa diukur" }).click();
  await page.locator(`[data-group="prepared"] [data-visit="${other}"]`).getByText("Siap diperiksa").waitFor();

  const ticket = await visitor({ size: phone, tokens: first.tokens });
  await ticket.goto(`/kunjungan/${id}`);
  await ticket.getByText("Anda sudah dicatat hadir").waitFor();
  expect(await ticket.content()).not.toMatch(/190|36,7|Tensi/);
});
