import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { expectFocusOn, tabTo, typeInto } from "../browser/keyboard.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { expectMedia } from "../consult/media.ts";
import { openVisit } from "../consult/open-visit.ts";
import { newPatient } from "../people/patient.ts";
import { passwordOf } from "../people/sign-in.ts";

const visitor = useBrowser();

test("a doctor signs in, calls, talks and ends with the keyboard alone", async ({ skip }) => {
  if (product.noVideo) skip(product.noVideo);
  const patient = await newPatient("Ibu Juju");
  const visit = await openVisit(patient, "Pusing", hasanudin);
  const villager = await visitor({ tokens: patient.tokens });
  await villager.goto(`/kunjungan/${visit.id}/ruang`);
  await villager.getByRole("button", { name: "Nyalakan mikrofon" }).click();
  await villager.getByRole("button", { name: "Nyalakan kamera" }).click();
  await villager.getByRole("button", { name: "Masuk ruang tunggu" }).click();
  await heading(villager, /^Menunggu dr\.\sHasanudin/).waitFor();
  // Whoever waits when the doctor's day is opened is first in line, and shown; who comes later takes nobody's place.
  await expect
    .poll(async () => (await patient.visits()).map(({ state }) => state.status), { timeout: 20_000 })
    .toEqual(["waiting"]);

  const doctor = await visitor({ size: desk });
  await doctor.goto("/petugas");
  await heading(doctor, "Masuk sebagai petugas").waitFor();
  await typeInto(doctor, /^Nama pengguna/, "hasanudin.kramatwatu");
  await typeInto(doctor, /^Kata sandi/, passwordOf("hasanudin.kramatwatu"));
  await doctor.keyboard.press("Enter");
  await expectFocusOn(doctor, "Antrean hari ini");
  await doctor.getByRole("heading", { level: 2, name: "Ibu Juju" }).waitFor();
  await tabTo(doctor, /^Panggil Ibu Juju/);
  await expectFocusOn(doctor, /^Coba/);
  await tabTo(doctor, /^Nyalakan mikrofon/);
  await doctor.getByRole("button", { name: "Nyalakan kamera" }).waitFor();
  await tabTo(doctor, /^Nyalakan kamera/);
  await doctor.getByRole("button", { name: "Mulai konsultasi" }).waitFor();
  await tabTo(doctor, /^Mulai konsultasi/);
  await expectFocusOn(doctor, "Konsultasi dengan Ibu Juju");
  await Promise.all([expectMedia(villager), expectMedia(doctor)]);

  await tabTo(doctor, /^Matikan suara/);
  await doctor.getByRole("button", { name: "Nyalakan suara" }).waitFor();
  await tabTo(doctor, /^Selesaikan kunjungan/);
  await doctor.getByRole("dialog").waitFor();
  await tabTo(doctor, /^Ya, selesai/);
  await expectFocusOn(doctor, "Antrean hari ini");
  await tabTo(doctor, /^Urungkan/);
  await doctor.getByText(/sedang diselesaikan/).waitFor({ state: "detached" });
  await doctor.getByRole("link", { name: "Kembali ke Ibu Juju" }).waitFor();
  await tabTo(doctor, /^Kembali ke Ibu Juju/);
  await expectFocusOn(doctor, "Konsultasi dengan Ibu Juju");
  // Muted before, and so muted still.
  await tabTo(doctor, /^Nyalakan suara/);
  await Promise.all([expectMedia(villager), expectMedia(doctor)]);
  await tabTo(doctor, /^Selesaikan kunjungan/);
  await tabTo(doctor, /^Ya, selesai/);
  await heading(villager, "Terima kasih").waitFor();
  expect((await patient.visits()).map(({ state }) => state.status)).toEqual(["completed"]);
});
