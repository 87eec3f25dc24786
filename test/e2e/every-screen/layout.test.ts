import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { appNames } from "../../../shared/api/apps.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { screensOf } from "../../../web/build/screen-list.ts";
import { steps } from "../../../web/features/booking/book-appointment/booking-draft.ts";
import { answerUntilTime, heading, slotButtons } from "../booking/booking-steps.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { newPatient, type Patient } from "../people/patient.ts";
import { signInStaff, type Tokens } from "../people/sign-in.ts";
import { expectFit } from "../screens/expect-fit.ts";

// Whoever opens screens here has a device of their own, which would fetch the whole app for when there is no network.
const visitor = useBrowser({ keepsApp: false });

/** Every screen's address, the starts of the apps, and one that leads nowhere. */
const routes = async (): Promise<string[]> => {
  const listed = (await Promise.all(appNames.map(screensOf))).flat().map(({ route }) => route.path);
  return [...listed, "/", "/petugas", "/kader", "*lost"].toSorted();
};

/** A name of one long word, as some have and as anybody may type. */
const longName = "Wiranatakusumahadiningratkencana Suryaningrat";

/** Opens a screen and expects it to hold once it shows what it is about. */
const look = async (page: Page, path: string, shown: string): Promise<void> => {
  await page.goto(path);
  await page.locator(shown).first().waitFor();
  await expectFit(page, path);
};

/** Who opens a screen, the address to open where it holds an id, and what says that it is there. */
type Screen = { who: "nobody" | "patient" | Parameters<typeof signInStaff>[0]; path?: string; shown: string };

const tokensOf = async (who: Screen["who"], patient: Patient): Promise<Tokens | undefined> => {
  if (who === "nobody") return undefined;
  return who === "patient" ? patient.tokens : signInStaff(who);
};

const screens = (visit: string, patient: string): Record<string, Screen> => ({
  "/": { who: "patient", shown: ".ticket" },
  "/masuk": { who: "nobody", shown: "input[type=tel]" },
  "/janji/:step?": { who: "patient", path: "/janji", shown: ".row" },
  "/puskesmas": { who: "nobody", shown: ".row" },
  "/puskesmas/:clinicId": { who: "nobody", path: "/puskesmas/3604-cikande", shown: ".hours" },
  "/tunggu": {
    who: "patient",
    path: `/tunggu?puskesmas=3604-cikande&layanan=umum&untuk=${patient}`,
    shown: "main p",
  },
  "/kunjungan": { who: "patient", shown: ".ticket" },
  "/kunjungan/:appointmentId": { who: "patient", path: `/kunjungan/${visit}`, shown: ".ticket" },
  "/kunjungan/:appointmentId/ubah": { who: "patient", path: `/kunjungan/${visit}/ubah`, shown: ".slots" },
  "/kunjungan/:appointmentId/ruang": { who: "patient", path: `/kunjungan/${visit}/ruang`, shown: ".countdown" },
  "/saya": { who: "patient", shown: ".row" },
  "/saya/keluarga": { who: "patient", shown: "form input" },
  "/petugas": { who: "nobody", shown: "form input" },
  "/petugas/masuk": { who: "nobody", shown: "form input" },
  "/petugas/perawat": { who: "perawat.cikande", shown: ".nurse-line, .notice" },
  "/petugas/dokter": { who: "rahmawati.cikande", shown: ".visit-work h2" },
  "/petugas/dokter/:appointmentId": { who: "rahmawati.cikande", path: `/petugas/dokter/${visit}`, shown: "h1" },
  "/petugas/kode-pintu": { who: "loket.cikande", shown: "h1" },
  "/petugas/loket": { who: "loket.cikande", shown: ".desk-visit" },
  "/petugas/telepon": { who: "loket.cikande", shown: "main p" },
  "/petugas/pindah/:date/:appointmentId": {
    who: "loket.cikande",
    path: `/petugas/pindah/${localDate(Date.now(), "WIB")}/${visit}`,
    shown: ".slots",
  },
  "/petugas/hasil": { who: "loket.cikande", shown: "main h1" },
  "/petugas/lembar-hari": { who: "loket.cikande", shown: "main h1" },
  "/petugas/angka-hari": { who: "jadwal.cikande", shown: "main h1" },
  "/petugas/jadwal": { who: "jadwal.cikande", shown: "table" },
  "/petugas/jadwal-bulan": { who: "jadwal.cikande", shown: "[role=grid]" },
  "/petugas/jadwal-bulan/versi": { who: "jadwal.cikande", shown: "main .button" },
  "/petugas/jadwal-saya": { who: "rahmawati.cikande", shown: ".my-day" },
  "/petugas/jadwal-saya/kalender": { who: "rahmawati.cikande", shown: "main button" },
  "/petugas/cakupan": { who: "dinkes.serang", shown: ".cover" },
  "/petugas/kode-jadwal": { who: "jadwal.cikande", shown: "form button" },
  "/petugas/tidak-masuk": { who: "jadwal.cikande", shown: "form select" },
  "/petugas/permintaan": { who: "jadwal.cikande", shown: "main h2" },
  "/petugas/tukar-jadwal": { who: "hasanudin.kramatwatu", shown: "main h2" },
  "/petugas/tawarkan-jadwal": { who: "jadwal.cikande", shown: "form select" },
  "/petugas/cuti": { who: "rahmawati.cikande", shown: "form input" },
  "/petugas/hari-libur": { who: "dinkes.serang", shown: "form button" },
  "/petugas/rotasi-jadwal": { who: "jadwal.cikande", shown: "form button" },
  "/petugas/ketentuan-jadwal": { who: "jadwal.cikande", shown: "form select" },
  "/petugas/kebutuhan-petugas": { who: "jadwal.cikande", shown: "form input" },
  "/kader": { who: "nobody", shown: "h1" },
  "/papan": { who: "nobody", shown: ".row" },
  "/papan/:clinicId": { who: "nobody", path: "/papan/3604-cikande", shown: ".board-foot" },
  "*lost": { who: "nobody", path: "/tidak/ada", shown: "h1" },
});

test("no screen scrolls sideways or cuts a word at 320 pixels with text twice as large, nor at 360", async () => {
  const patient = await newPatient(longName);
  // Of today, so that the desk's and the doctor's lists show it too.
  const visit = await patient.book(slotAt(await putSessionSoon(60), 2), "Wah".repeat(60));
  const listed = screens(visit.id, patient.patientId);
  expect(Object.keys(listed).toSorted()).toEqual(await routes());
  for (const [who, theirs] of Map.groupBy(Object.entries(listed), ([, screen]) => screen.who)) {
    const page = await visitor({ tokens: await tokensOf(who, patient) });
    for (const [route, { path, shown }] of theirs) await look(page, path ?? route, shown);
    await page.context().close();
  }
});

test("nor does any question of a booking", async () => {
  const patient = await newPatient(longName);
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/janji");
  await answerUntilTime(page, { who: longName, complaint: "Wah".repeat(60) });
  await slotButtons(page).first().waitFor();
  await slotButtons(page).first().click();
  await heading(page, "Sudah benar?").waitFor();
  for (const step of steps) {
    await page.goto(`/janji/${step}`);
    await page
      .locator(step === "waktu" ? ".slots" : ".row, textarea, .check")
      .first()
      .waitFor();
    await expectFit(page, step);
  }
});
