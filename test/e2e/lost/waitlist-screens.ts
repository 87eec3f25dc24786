import { expect } from "vitest";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { toVisits } from "../../../web/addresses/booking/to-visits.ts";
import { toWaitlist } from "../../../web/addresses/booking/to-waitlist.ts";
import { puloAmpel, takenPlace, waitingFor } from "../booking/full-session.ts";
import { newPatient, type Patient } from "../people/patient.ts";
import { button, type Opening, once } from "./scene.ts";

const entriesOf = async (patient: Patient) =>
  ((await patient.call("list-waitlist", {})).body as ResponseOf<"list-waitlist">).entries;

export const join: Opening = async (visitor) => {
  const { date } = await takenPlace(puloAmpel);
  const patient = await newPatient("Ibu Rohaya");
  const { clinicId: puskesmas, service: layanan, patientId: untuk } = waitingFor(patient, puloAmpel);
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(toWaitlist({ puskesmas, layanan, untuk, hari: date }));
  await page.getByText("Hari apa saja", { exact: false }).waitFor();
  return {
    page,
    press: () => button(page, /^Masuk daftar tunggu|^Kirim lagi/).click(),
    done: page.getByText("Anda sudah masuk daftar tunggu."),
    typed: () => page.locator(".chips label:has(:checked)").allInnerTexts(),
    effects: async () => (await entriesOf(patient)).length,
  };
};

/** Somebody for whom a place is kept, at their visits. */
const offered = async (): Promise<Patient> => {
  const { holder, visit, date } = await takenPlace(puloAmpel);
  const patient = await newPatient("Ibu Juju");
  await patient.call("join-waitlist", {
    ...waitingFor(patient, puloAmpel),
    dates: [date],
    halves: ["morning", "afternoon"],
  });
  await holder.call("cancel-appointment", { appointmentId: visit.id, from: visit.slot });
  await expect.poll(async () => (await entriesOf(patient))[0]?.entry.offer, { timeout: 10_000 }).toBeDefined();
  return patient;
};

export const decline: Opening = async (visitor) => {
  const patient = await offered();
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(toVisits());
  await page.getByText("Ada tempat untuk Anda").waitFor();
  return {
    page,
    press: () =>
      button(page, /^Tidak bisa|^Kirim lagi/)
        .first()
        .click(),
    done: page.getByText("Anda tetap menunggu."),
    typed: async () => "",
    effects: async () => once((await entriesOf(patient))[0]?.entry.offer === undefined),
  };
};

export const leave: Opening = async (visitor) => {
  const patient = await newPatient("Ibu Iyam");
  const { date } = await takenPlace(puloAmpel);
  await patient.call("join-waitlist", {
    ...waitingFor(patient, puloAmpel),
    dates: [date],
    halves: ["morning", "afternoon"],
  });
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(toVisits());
  await page.getByText("Daftar tunggu", { exact: true }).waitFor();
  return {
    page,
    press: () =>
      button(page, /^Keluar dari daftar|^Kirim lagi/)
        .first()
        .click(),
    done: page.getByText("Anda sudah keluar dari daftar tunggu."),
    typed: async () => "",
    effects: async () => once((await entriesOf(patient)).length === 0),
  };
};
