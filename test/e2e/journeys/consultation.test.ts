import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { wallClock } from "../../../shared/time/zone.ts";
import { answerUntilTime, confirmButton, heading, slotButtons } from "../booking/booking-steps.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { expectMedia } from "../consult/media.ts";
import { passCheck } from "../consult/pass-check.ts";
import { newPhone } from "../people/patient.ts";
import { enterAsStaff, enterByCode, sayWhoIAm } from "../people/sign-in-screens.ts";
import { tokensOf, visitsOf } from "../people/visits-of.ts";

const visitor = useBrowser();
const complaint = "Demam sejak dua hari, kepala pusing";

test("a villager books the next free slot, and both sides see and hear each other", async ({ skip }) => {
  if (product.noVideo) skip(product.noVideo);

  const patient = await visitor();
  await patient.goto("/");
  await patient.getByRole("link", { name: "Masuk dengan nomor ponsel" }).click();
  await enterByCode(patient, newPhone());
  await sayWhoIAm(patient, "Ibu Romlah");
  await heading(patient, /Romlah|Selamat/).waitFor();
  await patient.getByRole("link", { name: "Buat janji baru" }).click();

  await heading(patient, "Apa yang Anda perlukan?").waitFor();
  const { start } = slotAt(await putSessionSoon(12), 1);
  await answerUntilTime(patient, { who: "Ibu Romlah", complaint });
  // Not whatever is first: a place of another test's session may be a second from being too soon.
  await slotButtons(patient)
    .filter({ hasText: wallClock(start, "WIB").replace(":", ".") })
    .first()
    .click();
  await heading(patient, "Sudah benar?").waitFor();
  await confirmButton(patient).click();

  await heading(patient, "Janji Anda tercatat").waitFor();
  const ticket = patient.locator(".ticket");
  expect(await ticket.innerText()).toMatch(/Puskesmas Cikande/);
  expect(await ticket.innerText()).toMatch(/[A-Z0-9]{3} [A-Z0-9]{3}/);

  const doctor = await visitor({ size: desk });
  await enterAsStaff(doctor, "rahmawati.cikande");
  await heading(doctor, "Antrean hari ini").waitFor();

  await patient.getByRole("link", { name: "Masuk ruang tunggu" }).click({ timeout: 60_000 });
  await patient.getByRole("button", { name: "Nyalakan mikrofon" }).click();
  await patient.getByRole("button", { name: "Nyalakan kamera" }).click();
  await patient.getByRole("button", { name: "Masuk ruang tunggu" }).click();
  await heading(patient, /Menunggu dr\.\sRahmawati/).waitFor();

  await doctor.getByRole("button", { name: /^A-\d+ Ibu Romlah/ }).click();
  await doctor.getByRole("blockquote").getByText(complaint, { exact: true }).waitFor();
  await doctor.getByRole("link", { name: "Panggil Ibu Romlah" }).click();
  await passCheck(doctor);

  await heading(patient, /Konsultasi dengan dr\.\sRahmawati/).waitFor();
  await Promise.all([expectMedia(patient), expectMedia(doctor)]);

  await patient.getByRole("button", { name: "Matikan suara" }).click();
  await doctor.getByText("Suara Ibu Romlah sedang mati").waitFor();
  await patient.getByRole("button", { name: "Nyalakan suara" }).click();
  await doctor.getByText("Suara Ibu Romlah sedang mati").waitFor({ state: "detached" });

  await patient.getByRole("button", { name: "Matikan gambar" }).click();
  await patient.reload();
  await heading(patient, /Konsultasi dengan dr\.\sRahmawati/).waitFor();
  await patient.getByRole("button", { name: "Nyalakan gambar" }).click();
  await Promise.all([expectMedia(patient), expectMedia(doctor)]);

  await doctor.getByRole("button", { name: /^Selesaikan kunjungan/ }).click();
  await answerQuestion(doctor, "Ya, selesai");
  await heading(doctor, "Antrean hari ini").waitFor();
  await heading(patient, "Terima kasih").waitFor();

  const [visit] = await visitsOf(await tokensOf(patient));
  expect(visit?.state.status).toBe("completed");
  await patient.getByRole("link", { name: "Kunjungan saya" }).click();
  await patient.getByText("Selesai", { exact: true }).waitFor();
  await doctor.getByText("selesai", { exact: true }).first().waitFor();
});
