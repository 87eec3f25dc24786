import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sharedDentist } from "../../../infra/demo/practitioners.ts";
import { hour } from "../../../shared/time/instant.ts";
import { heading } from "../booking/booking-steps.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { enterAsStaff } from "../people/sign-in-screens.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const practitionerId = sharedDentist.practitioner.id;
const [kibin, carenang] = sharedDentist.clinicIds;

/** The sessions of the dentist at both puskesmas: one that begins soon, and one after its hour is over. */
const sessionsAtBoth = async () => {
  const first = await putSessionSoon(60, { clinicId: kibin, practitionerId });
  const second = await putSessionSoon(60 + (1.5 * hour) / 1000, { clinicId: carenang, practitionerId });
  return { first, second };
};

const choice = (page: Page) => page.getByLabel("Anda bertugas di");

const write = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel("Nama lengkap").fill(name);
  const birth = page.getByRole("group", { name: "Tanggal lahir" });
  await birth.getByLabel("Tanggal").fill("5");
  await birth.getByLabel("Bulan").selectOption("4");
  await birth.getByLabel("Tahun").fill("1980");
  await page.getByText("Perempuan", { exact: true }).click();
};

const give = async (page: Page, name: string, sessionId: string): Promise<void> => {
  await page.getByLabel("Dokter dan jam").selectOption(sessionId);
  await page.getByRole("button", { name: "Beri nomor antrean" }).click();
  await page.getByText(`Nomor antrean ${name}`).waitFor();
};

test("who works at two puskesmas chooses one at the desk, and the dentist of both sees one line", async () => {
  const { first, second } = await sessionsAtBoth();
  const page = await visitor({ size: desk });
  await enterAsStaff(page, "loket.keliling");
  await heading(page, "Loket pendaftaran").waitFor();
  await page.getByText("Puskesmas Kibin ·").waitFor();
  await page.locator(".desk-session").first().waitFor();
  await lookAt(page, "desk-of-two");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: "Daftar langsung" }).click();
  await write(page, "Ibu Nengsih");
  await give(page, "Ibu Nengsih", first.id);

  // Who is half written down stays so at the other puskesmas, and gets no number of the one before.
  await page.getByRole("button", { name: /lain/ }).click();
  await write(page, "Ibu Rumsiah");
  await choice(page).selectOption({ label: "Puskesmas Carenang" });
  await page.getByText("Puskesmas Carenang ·").waitFor();
  await page.getByLabel("Dokter dan jam").waitFor();
  expect(await page.getByLabel("Nama lengkap").inputValue()).toBe("Ibu Rumsiah");
  expect(await page.getByLabel("Dokter dan jam").inputValue()).not.toBe(first.id);
  await give(page, "Ibu Rumsiah", second.id);
  await page.reload();
  await page.getByText("Puskesmas Carenang ·").waitFor();
  await page.getByRole("link", { name: "Jadwal" }).click();
  await heading(page, /Puskesmas Carenang/).waitFor();
  await page.getByText("drg. Laras Wulandari").waitFor();

  const doctor = await visitor({ size: desk });
  await enterAsStaff(doctor, "laras.wulandari");
  await heading(doctor, "Antrean hari ini").waitFor();
  const rows = doctor.locator("[data-group=waiting] [data-visit]");
  await expect.poll(() => rows.allInnerTexts()).toHaveLength(2);
  const [one, other] = await rows.allInnerTexts();
  // The head of the session that goes on says where it is; a row only where it is of another.
  expect([one, other]).toEqual([
    expect.stringMatching(/Ibu Nengsih/),
    expect.stringMatching(/Ibu Rumsiah[\s\S]*Puskesmas Carenang/),
  ]);
  expect(one).not.toContain("Puskesmas");
  expect(await doctor.locator("main").innerText()).toContain("Puskesmas Kibin");
  expect(await choice(doctor).count()).toBe(0);
  await lookAt(doctor, "doctor-of-two");
  await doctor.setViewportSize(desk);

  // One door: who is inside at Kibin is asked about before anybody is called in at Carenang.
  await doctor.getByRole("button", { name: "Panggil Ibu Nengsih masuk" }).click();
  await doctor.getByText("Ibu Nengsih dipanggil masuk.").waitFor();
  await rows.first().getByRole("button").click();
  await doctor.getByRole("button", { name: "Panggil Ibu Rumsiah masuk" }).click();
  await doctor.getByRole("heading", { name: "Anda masih bersama Ibu Nengsih" }).waitFor();
});
