import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { undoTime } from "../../../web/unsent/undo-time.ts";
import { heading } from "../booking/booking-steps.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { expectMedia } from "../consult/media.ts";
import { openVisit } from "../consult/open-visit.ts";
import { passCheck } from "../consult/pass-check.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

/** How many controls of the call stand in each row. */
const rowsOfControls = (page: Page): Promise<number[]> =>
  page
    .locator(".control")
    .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().top))
    .then((tops) => [...new Set(tops)].map((top) => tops.filter((other) => other === top).length));

test("screens of a consultation, on both sides", async ({ skip }) => {
  if (product.noVideo) skip(product.noVideo);
  const siti = await newPatient("Siti Aminah");
  const visit = await openVisit(siti, "Batuk sejak tiga hari, semalam demam. Sudah minum parasetamol.");
  const patient = await visitor({ tokens: siti.tokens });
  await patient.goto(`/kunjungan/${visit.id}/ruang`);
  await patient.getByRole("button", { name: "Nyalakan mikrofon" }).waitFor();
  await lookAt(patient, "check-start");
  await patient.getByRole("button", { name: "Nyalakan mikrofon" }).click();
  await patient.getByRole("button", { name: "Nyalakan kamera" }).waitFor();
  await lookAt(patient, "check-microphone");
  await patient.getByRole("button", { name: "Nyalakan kamera" }).click();
  await patient.getByRole("button", { name: "Masuk ruang tunggu" }).waitFor();
  await lookAt(patient, "check-ready");
  await patient.getByRole("button", { name: "Masuk ruang tunggu" }).click();
  await patient.getByText("Nomor antrean Anda").waitFor();
  await patient.getByText("Tersambung").waitFor();
  await lookAt(patient, "waiting-room");

  const doctor = await visitor({ size: desk, tokens: await signInStaff("rahmawati.cikande") });
  await doctor.goto("/petugas/dokter");
  await doctor.locator("button.row", { hasText: "Siti Aminah" }).click();
  await doctor.getByRole("link", { name: "Panggil Siti Aminah" }).waitFor();
  await lookAt(doctor, "doctor-day");
  await doctor.setViewportSize(desk);
  await doctor.getByRole("link", { name: "Panggil Siti Aminah" }).click();
  await doctor.getByRole("button", { name: "Nyalakan mikrofon" }).waitFor();
  await lookAt(doctor, "doctor-check");
  await passCheck(doctor);
  await doctor.setViewportSize(desk);
  await Promise.all([expectMedia(patient), expectMedia(doctor)]);
  // The whole screen, though the doctor's other screens leave room for the way between them.
  expect(await doctor.locator(".consult").boundingBox()).toEqual({ x: 0, y: 0, ...desk });
  await lookAt(doctor, "doctor-room");
  await lookAt(patient, "room");
  expect(await rowsOfControls(patient)).toEqual([4]);
  await patient.getByRole("button", { name: "Keluar dari ruang" }).click();
  await heading(patient, "Anda keluar dari ruang").waitFor();
  await lookAt(patient, "room-left");
  await lookAt(doctor, "doctor-room-alone");
  await doctor.getByRole("button", { name: /^Selesaikan kunjungan/ }).click();
  await doctor.getByRole("button", { name: "Ya, selesai" }).waitFor();
  await lookAt(doctor, "end-visit");
  await doctor.getByRole("button", { name: "Ya, selesai" }).click();
  await heading(doctor, "Antrean hari ini").waitFor();
  // Beside the room as well, where nothing was pressed: after the time of undoing, at the next question to the line.
  await heading(patient, "Terima kasih").waitFor({ timeout: 2 * undoTime + 20_000 });
  await lookAt(patient, "farewell");
});
