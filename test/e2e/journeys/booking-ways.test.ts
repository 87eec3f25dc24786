import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { answerUntilTime, confirmButton, daysAhead, heading, slotButtons } from "../booking/booking-steps.ts";
import { slotAhead, slotOnEachDay } from "../booking/slot-ahead.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { newPatient, type Patient } from "../people/patient.ts";

const visitor = useBrowser();

const fromStart = async (patient: Patient, clinic: string): Promise<Page> => {
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/");
  await page.getByRole("link", { name: "Buat janji baru" }).click();
  await answerUntilTime(page, { clinic, who: patient.name, complaint: "Pusing" });
  await daysAhead(page).nth(0).click();
  return page;
};

/** What a browser's translation does to a page: each text gets an element of the translator's in its place. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(`(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim() !== "") found.push(texts.currentNode);
    for (const text of found) {
      const font = document.createElement("font");
      font.textContent = text.data;
      text.replaceWith(font);
    }
  })()`);

test("Back after a booking leads to the start, and what was done is said once", async () => {
  const patient = await newPatient("Ibu Eneng");
  const page = await fromStart(patient, "Baros");
  await slotButtons(page).first().click();
  await confirmButton(page).click();
  await heading(page, "Janji Anda tercatat").waitFor();
  await page.reload();
  await heading(page, "Tiket Anda").waitFor();
  expect(await page.locator(".ticket-state").innerText()).toBe("Terjadwal");
  await page.goBack();
  await heading(page, /^Selamat .*Eneng/).waitFor();
});

test("whoever presses a puskesmas while its free times come in is led on", async () => {
  const patient = await newPatient("Ibu Tati");
  const page = await visitor({ tokens: patient.tokens });
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/next-slots?**", async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto("/janji");
  await page.getByRole("button", { name: "Dokter umum" }).click();
  await page.getByLabel("Nama puskesmas atau kecamatan").fill("Tirtayasa");
  const row = page.getByRole("button", { name: /^Puskesmas Tirtayasa/ });
  await row.hover();
  await page.mouse.down();
  letGo();
  await row.getByText("Paling cepat").waitFor();
  await page.mouse.up();
  await page.getByRole("button", { name: patient.name }).waitFor();
});

test("under a browser's translation the button says the time that was chosen last", async () => {
  const patient = await newPatient("Ibu Yati");
  const page = await visitor({ tokens: patient.tokens });
  const visit = await patient.book(await slotAhead("3604-petir", 9));
  await page.goto(`/kunjungan/${visit.id}/ubah`);
  await daysAhead(page).nth(1).click();
  await slotButtons(page).nth(0).click();
  const moving = page.locator(".bottom-bar button");
  const first = await moving.innerText();
  await translate(page);
  await slotButtons(page).nth(1).click();
  const time = await slotButtons(page).nth(1).innerText();
  expect(await moving.innerText()).toMatch(new RegExp(`^Pindah ke .*${time.replace(".", "\\.")}$`));
  expect(await moving.innerText()).not.toBe(first);
});

test("whose appointments are full hears it before the first question, with the way to them", async () => {
  const patient = await newPatient("Ibu Nani");
  for (const slot of await slotOnEachDay("3604-anyar", 10)) await patient.book(slot);
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/janji");
  await page.getByText(/sudah penuh/).waitFor();
  await page.goto("/janji/layanan");
  await page.getByRole("button", { name: "Dokter umum" }).click();
  await page.getByRole("button", { name: /^Puskesmas Anyar/ }).click();
  await page.getByRole("link", { name: /Ibu Nani.*3 janji/ }).click();
  await heading(page, "Kunjungan").waitFor();
  expect(await page.locator(".ticket").count()).toBe(3);
});

test("the start page leads to the next visit's ticket and to the others; a puskesmas that never closes says so", async () => {
  const patient = await newPatient("Ibu Nanih");
  for (const slot of await slotOnEachDay("3604-anyar", 13)) await patient.book(slot);
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/");
  await page.getByRole("link", { name: "Lihat tiket" }).click();
  await page.getByRole("button", { name: "Cetak tiket" }).waitFor();
  await page.goBack();
  await page.getByRole("link", { name: "Lihat 2 kunjungan lain" }).click();
  await heading(page, "Kunjungan").waitFor();
  await page.goto("/puskesmas/3604-anyar");
  await page.getByText("Buka 24 jam").first().waitFor();
});

test("who lost a race goes on from the message", async () => {
  const [patient, rival] = await Promise.all([newPatient("Ibu Imas"), newPatient("Pak Ujang")]);
  const page = await fromStart(patient, "Tirtayasa");
  const wanted = await slotAhead("3604-tirtayasa", 0);
  await slotButtons(page).first().click();
  await heading(page, "Sudah benar?").waitFor();
  await rival.book(wanted);
  await confirmButton(page).click();
  await page.getByText(/baru saja diambil orang lain/).waitFor();
  expect(await page.evaluate<string>("document.activeElement.innerText")).toMatch(/^Jam .* baru saja diambil/);
});

test("who takes their own time once more hears that it is theirs, and is led to it instead of to another", async () => {
  const patient = await newPatient("Ibu Tati");
  const page = await fromStart(patient, "Tirtayasa");
  const wanted = await slotAhead("3604-tirtayasa", 0);
  await slotButtons(page).first().click();
  await heading(page, "Sudah benar?").waitFor();
  await patient.book(wanted);
  await confirmButton(page).click();
  const notice = page.locator(".notice", { hasText: "Jam itu sudah tercatat sebagai janji Anda." });
  await notice.waitFor();
  expect(await notice.locator("a, button").allInnerTexts()).toEqual(["Lihat kunjungan"]);
  await notice.getByRole("link").click();
  await page.locator(".ticket").waitFor();
  expect((await patient.visits()).map(({ slot }) => slot)).toEqual([wanted]);
});

test("another time is not offered for a visit that is over, nor where it was cancelled while one was chosen", async () => {
  const patient = await newPatient("Ibu Icah");
  const visit = await patient.book(await slotAhead("3604-petir", 16));
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}/ubah`);
  await daysAhead(page).nth(1).click();
  await slotButtons(page).first().click();
  await patient.call("cancel-appointment", { appointmentId: visit.id, from: visit.slot });
  await page.locator(".bottom-bar button").click();
  const isOver = async (): Promise<void> => {
    await heading(page, "Janji ini tidak bisa dipindah").waitFor();
    await page.getByText("Janji ini sudah selesai atau sudah dibatalkan.").waitFor();
    expect(await page.locator("main a, main button").allInnerTexts()).toEqual(["Buat janji lagi", "Lihat tiket"]);
  };
  await isOver();
  await page.goto(`/kunjungan/${visit.id}/ubah`);
  await isOver();
});

test("a cancelled appointment has no live code, and can be made again", async () => {
  const patient = await newPatient("Ibu Rodiah");
  const visit = await patient.book(await slotAhead("3604-petir", 14));
  await patient.call("cancel-appointment", { appointmentId: visit.id, from: visit.slot });
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}`);
  const ticket = page.locator(".ticket");
  await ticket.waitFor();
  expect((await ticket.innerText()).split("\n")[0]).toBe("Dibatalkan");
  expect(await page.locator(".heroes").count()).toBe(0);
  await page.getByRole("link", { name: "Buat janji lagi" }).click();
  await heading(page, "Apa yang dirasakan?").waitFor();
});

test("the list of puskesmas says how it is sorted, and a refused place can be shared after all", async () => {
  const page = await visitor();
  await page.goto("/puskesmas");
  await page.getByText("31 puskesmas. Urut menurut abjad.").waitFor();
  await page.getByRole("button", { name: "Cari yang terdekat" }).click();
  await page.getByText(/Lokasi belum diizinkan/).waitFor();
  await page.context().grantPermissions(["geolocation"]);
  await page.context().setGeolocation({ latitude: -6.2058, longitude: 106.3608 });
  await page.getByRole("button", { name: "Cari yang terdekat" }).click();
  await page.getByText("31 puskesmas. Urut dari yang terdekat.").waitFor();
  expect(await page.locator(".row strong").first().innerText()).toBe("Puskesmas Cikande");
});
