import { expect, test } from "vitest";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { toBooking } from "../../../web/addresses/booking/to-booking.ts";
import { toWaitlist } from "../../../web/addresses/booking/to-waitlist.ts";
import { heading } from "../booking/booking-steps.ts";
import { takenPlace, waitingFor, waringinkurung } from "../booking/full-session.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { newPatient, type Patient } from "../people/patient.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const entriesOf = async (patient: Patient) =>
  ((await patient.call("list-waitlist", {})).body as ResponseOf<"list-waitlist">).entries;

test("who finds no place waits for one, is offered the one that becomes free, and takes it", async () => {
  const { holder, visit } = await takenPlace(waringinkurung);
  const patient = await newPatient("Ibu Ratna");
  const page = await visitor({ tokens: patient.tokens });
  const { clinicId: puskesmas, service: layanan, patientId: untuk } = waitingFor(patient, waringinkurung);
  await page.goto(toBooking({ puskesmas, layanan, untuk }));
  await page.getByRole("textbox", { name: "Keluhan" }).fill("Nyeri lutut");
  await page.getByRole("button", { name: "Lanjut" }).click();
  await heading(page, "Kapan?").waitFor();
  await page
    .getByRole("group", { name: "Hari" })
    .getByRole("button", { name: /Penuh$/ })
    .click();
  await page.getByRole("link", { name: "Kabari saya bila ada yang batal" }).click();
  await heading(page, "Tunggu tempat kosong").waitFor();
  await lookAt(page, "join-waitlist");
  await page.getByRole("button", { name: "Masuk daftar tunggu" }).click();
  await page.getByText("Anda sudah masuk daftar tunggu.").waitFor();
  await lookAt(page, "joined-waitlist");
  await page.getByRole("link", { name: "Lihat daftar tunggu saya" }).click();
  await page.getByText("Anda yang pertama.").waitFor();
  await lookAt(page, "visits-waiting");
  const cancelled = await holder.call("cancel-appointment", { appointmentId: visit.id, from: visit.slot });
  expect(cancelled.status).toBe(200);
  await expect
    .poll(async () => (await entriesOf(patient))[0]?.entry.offer?.slot, { timeout: 10_000 })
    .toEqual(visit.slot);
  await page.goto("/");
  await page.getByText("Ada tempat untuk Anda").waitFor();
  await lookAt(page, "start-place-kept");
  await page.getByRole("link", { name: "Ambil tempat ini" }).click();
  await page.getByRole("textbox", { name: "Keluhan" }).fill("Nyeri lutut");
  await page.getByRole("button", { name: "Lanjut" }).click();
  await page.getByRole("button", { name: /^Pesan jam / }).click();
  await heading(page, "Janji Anda tercatat").waitFor();
  expect(await patient.visits()).toMatchObject([{ slot: visit.slot, complaint: "Nyeri lutut" }]);
  await expect.poll(() => entriesOf(patient), { timeout: 10_000 }).toEqual([]);
});

test("who waits already is led to their place, and an address of nobody or nowhere says so", async () => {
  const { date } = await takenPlace(waringinkurung);
  const patient = await newPatient("Ibu Rukoyah");
  const { clinicId: puskesmas, service: layanan, patientId: untuk } = waitingFor(patient, waringinkurung);
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(toWaitlist({ puskesmas, layanan, untuk: "k4m7q2x9ta", hari: date }));
  await page.getByText("Orang ini tidak ada di daftar keluarga Anda.", { exact: false }).waitFor();
  await lookAt(page, "wait-unknown-person");
  await page.getByRole("link", { name: "Ibu Rukoyah" }).click();
  await page.getByRole("button", { name: "Masuk daftar tunggu" }).click();
  await page.getByText("Anda sudah masuk daftar tunggu.").waitFor();
  await page.reload();
  await heading(page, "Anda sudah menunggu").waitFor();
  await lookAt(page, "waits-already");
  await page.getByRole("button", { name: "Keluar dari daftar tunggu" }).click();
  await page.getByRole("button", { name: "Masuk daftar tunggu" }).waitFor();
  expect(await entriesOf(patient)).toEqual([]);
  await page.goto(toWaitlist({ puskesmas, layanan: "tidak-ada", untuk }));
  await page.getByText("Puskesmas atau layanan ini tidak ada.").waitFor();
});

test("who can't come gives the place to the next, and leaves the list", async () => {
  const { holder, visit, date } = await takenPlace(waringinkurung);
  const [first, second] = [await newPatient("Ibu Yati"), await newPatient("Ibu Marni")];
  for (const patient of [first, second])
    await patient.call("join-waitlist", {
      ...waitingFor(patient, waringinkurung),
      dates: [date],
      halves: ["morning", "afternoon"],
    });
  await holder.call("cancel-appointment", { appointmentId: visit.id, from: visit.slot });
  const offeredTo = async (patient: Patient) => (await entriesOf(patient))[0]?.entry.offer !== undefined;
  await expect.poll(() => offeredTo(first), { timeout: 10_000 }).toBe(true);
  const page = await visitor({ tokens: first.tokens });
  await page.goto("/kunjungan");
  await page.getByRole("button", { name: /^Tidak bisa/ }).click();
  await page.getByText("Daftar tunggu", { exact: true }).waitFor();
  await expect.poll(() => offeredTo(second), { timeout: 10_000 }).toBe(true);
  await page.getByRole("button", { name: "Keluar dari daftar tunggu" }).click();
  await page.getByText("Daftar tunggu", { exact: true }).waitFor({ state: "detached" });
  expect(await entriesOf(first)).toEqual([]);
});
