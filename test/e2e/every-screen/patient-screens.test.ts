import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { answerUntilTime, confirmButton, daysAhead, heading, slotButtons } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { outboxCode } from "../people/outbox-code.ts";
import { newPatient, newPhone } from "../people/patient.ts";
import { sayWhoIAm } from "../people/sign-in-screens.ts";
import { lookAt } from "../screens/look-at.ts";
import { sheetsOf } from "../screens/sheets-of.ts";

const visitor = useBrowser();

/** Opens a screen by its address and looks at it once `shown` is there. */
const lookAtPath = async (page: Page, path: string, shown: string | RegExp, name: string): Promise<void> => {
  await page.goto(path);
  await page.getByText(shown).first().waitFor();
  await lookAt(page, name);
};

test("screens before one has signed in", async () => {
  const page = await visitor();
  await lookAtPath(page, "/", "Petugas puskesmas", "start-new");
  await lookAtPath(page, "/puskesmas", "Puskesmas Anyar", "clinics");
  await lookAtPath(page, "/puskesmas/3604-cikande", "dr. Rahmawati", "clinic");
  await lookAtPath(page, "/kunjungan", "Masuk untuk melihat", "visits-signed-out");
  await lookAtPath(page, "/tidak/ada", /./, "lost");
});

test("screens of signing in", async () => {
  const page = await visitor();
  const phone = newPhone();
  await page.goto("/masuk");
  await heading(page, "Berapa nomor ponsel Anda?").waitFor();
  await lookAt(page, "sign-in-phone");
  await page.getByLabel("Nomor ponsel").fill(phone.replace("+62", "0"));
  await page.getByRole("button", { name: "Kirim kode" }).click();
  await heading(page, "Kode apa yang Anda terima?").waitFor();
  await lookAt(page, "sign-in-code");
  await page.getByLabel("Kode dari SMS").fill((await outboxCode(phone)) ?? "");
  await heading(page, "Siapa nama Anda?").waitFor();
  await lookAt(page, "who-am-i");
  await sayWhoIAm(page, "Ibu Rukmini");
  await heading(page, /Rukmini/).waitFor();
});

test("screens of a booking", async () => {
  const { tokens } = await newPatient("Siti Aminah");
  const rival = await newPatient("Ujang Suhendar");
  const page = await visitor({ tokens });
  const complaint = "Batuk sejak tiga hari, semalam demam. Sudah minum parasetamol.";
  await lookAtPath(page, "/janji", "Dokter umum", "book-service");
  await page.getByRole("button", { name: "Dokter umum" }).click();
  await page.getByText("Paling cepat").first().waitFor();
  await lookAt(page, "book-clinic");
  await page.goBack();
  await answerUntilTime(page, { who: "Siti Aminah", complaint });
  await slotButtons(page).first().waitFor();
  await lookAt(page, "book-time");
  await page.goBack();
  await lookAt(page, "book-complaint");
  await page.goBack();
  await page.getByRole("button", { name: "Siti Aminah" }).waitFor();
  await lookAt(page, "book-who");
  await page.goto("/janji/waktu");
  await daysAhead(page).first().click();
  const first = await slotAhead("3604-cikande", 0);
  await slotButtons(page).first().click();
  await heading(page, "Sudah benar?").waitFor();
  await lookAt(page, "book-check");
  await rival.book(first);
  await confirmButton(page).click();
  await page.getByText("baru saja diambil orang lain").waitFor();
  // Who is free depends on the hour; the widest of the demonstration's names must hold in any.
  await page.evaluate(`for (const take of document.querySelectorAll(".notice .button > span"))
    take.textContent = take.textContent.replace(/· .*/, "· dr. Rahmawati");`);
  await lookAt(page, "book-lost");
  await page
    .getByRole("button", { name: /^Pesan / })
    .first()
    .click();
  await heading(page, "Janji Anda tercatat").waitFor();
  await lookAt(page, "ticket-booked");
});

test("screens of somebody with visits", async () => {
  const patient = await newPatient("Siti Aminah");
  const child = { relation: "child", name: "Adi Saputra", birthDate: "2019-08-05", sex: "male" } as const;
  await patient.call("add-household-member", child);
  const past = await patient.book(await slotAhead("3604-cikande", 8));
  await patient.call("cancel-appointment", { appointmentId: past.id, from: past.slot });
  const visit = await patient.book(await slotAhead("3604-cikande", 4));
  const page = await visitor({ tokens: patient.tokens });
  await lookAtPath(page, "/", visit.code.slice(0, 3), "start");
  await lookAtPath(page, "/kunjungan", "Selesai atau batal", "visits");
  await lookAtPath(page, `/kunjungan/${visit.id}`, "Cetak tiket", "ticket");
  // A6, and nothing on a second sheet.
  expect(await sheetsOf(page)).toEqual(["298 × 420"]);
  await page.getByRole("button", { name: "Batalkan janji" }).click();
  await lookAt(page, "cancel");
  await lookAtPath(page, `/kunjungan/${visit.id}/ubah`, "Sekarang:", "move");
  await daysAhead(page).first().click();
  await slotButtons(page).nth(2).click();
  await lookAt(page, "move-chosen");
  await lookAtPath(page, `/kunjungan/${visit.id}/ruang`, "Belum waktunya", "too-early");
  await lookAtPath(page, "/kunjungan/a-b", "Tiket ini tidak ada", "ticket-unknown");
  await lookAtPath(page, "/saya", "Adi Saputra", "me");
  await lookAtPath(page, "/saya/keluarga", "Hubungan dengan Anda", "add-member");
});

test("screens of somebody without visits", async () => {
  const { tokens } = await newPatient("Dedi Supriadi");
  const page = await visitor({ tokens });
  await lookAtPath(page, "/kunjungan", "Tidak ada janji yang akan datang", "visits-none");
});
