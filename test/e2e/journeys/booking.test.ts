import { expect, test } from "vitest";
import { answerUntilTime, confirmButton, daysAhead, heading, slotButtons } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { newPatient, type Patient } from "../people/patient.ts";
import { visitsOf } from "../people/visits-of.ts";

const visitor = useBrowser();
const complaint = "Gatal di tangan sejak seminggu";

const kramatwatu = "3604-kramatwatu";

/** A person at the last question, tomorrow's first time at Kramatwatu chosen. */
const atCheck = async (patient: Patient, clinic = "Kramatwatu") => {
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/janji");
  await answerUntilTime(page, { clinic, who: patient.name, complaint });
  await daysAhead(page).nth(0).click();
  await slotButtons(page).first().click();
  await heading(page, "Sudah benar?").waitFor();
  return page;
};

test("who loses the race keeps all that was typed, and books an alternative with one tap", async () => {
  const [patient, rival] = await Promise.all([newPatient("Ibu Entin"), newPatient("Pak Asep")]);
  const page = await atCheck(patient);
  const wanted = await slotAhead(kramatwatu, 0);
  await rival.book(wanted);
  await confirmButton(page).click();
  await page.getByText(/baru saja diambil orang lain/).waitFor();
  expect(await heading(page, "Sudah benar?").isVisible()).toBe(true);
  expect(await page.getByText(complaint).isVisible()).toBe(true);
  const alternatives = page.getByRole("button", { name: /^Pesan / });
  expect(await alternatives.count()).toBe(3);
  await alternatives.first().click();
  await heading(page, "Janji Anda tercatat").waitFor();
  const [visit, ...more] = await patient.visits();
  expect(more).toEqual([]);
  expect(visit).toMatchObject({ complaint, service: "umum", state: { status: "booked" } });
  expect(visit?.slot).not.toEqual(wanted);
});

test("two taps on confirm make one booking", async () => {
  const patient = await newPatient("Ibu Nining");
  const page = await atCheck(patient);
  await confirmButton(page).dblclick();
  await heading(page, "Janji Anda tercatat").waitFor();
  expect(await patient.visits()).toHaveLength(1);
});

test("a reload in the middle keeps the answers", async () => {
  const page = await atCheck(await newPatient("Ibu Oom"));
  await page.goto("/janji/keluhan");
  await page.getByLabel("Keluhan").fill("Batuk berdahak");
  await page.reload();
  expect(await page.getByLabel("Keluhan").inputValue()).toBe("Batuk berdahak");
  await page.getByRole("button", { name: "Lanjut" }).click();
  await heading(page, "Sudah benar?").waitFor();
  await page.getByText("Batuk berdahak").waitFor();
  await page.getByText("Puskesmas Kramatwatu").waitFor();
});

test("a visit for a member of the household, moved to another time, then cancelled", async () => {
  const patient = await newPatient("Ibu Lilis");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/saya");
  await page.getByRole("link", { name: "Tambah anggota keluarga" }).click();
  await page.getByLabel("Nama lengkap").fill("Adi Saputra");
  await page.getByLabel("Tanggal", { exact: true }).fill("5");
  await page.getByLabel("Bulan").selectOption("8");
  await page.getByLabel("Tahun").fill("2019");
  await page.getByText("Laki-laki").click();
  await page.getByText("Anak", { exact: true }).click();
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("Adi Saputra").waitFor();

  await page.goto("/janji");
  await answerUntilTime(page, { clinic: "Petir", who: "Adi Saputra", complaint });
  await daysAhead(page).nth(0).click();
  await slotButtons(page).first().click();
  await confirmButton(page).click();
  await heading(page, "Janji Anda tercatat").waitFor();
  expect(await page.locator(".ticket").innerText()).toContain("Adi Saputra");
  const [before] = await patient.visits();

  await page.getByRole("link", { name: "Ubah waktu" }).click();
  await heading(page, "Pindah ke waktu mana?").waitFor();
  await daysAhead(page).nth(1).click();
  await slotButtons(page).last().click();
  await page.getByRole("button", { name: /^Pindah ke / }).click();
  await heading(page, /^Janji dipindah, nomor baru [A-Z]-\d+$/).waitFor();
  const [moved] = await patient.visits();
  expect(moved).toMatchObject({ id: before?.id, code: before?.code });
  expect(moved?.slot).not.toEqual(before?.slot);

  await page.getByRole("button", { name: "Batalkan janji" }).click();
  await answerQuestion(page, "Ya, batalkan");
  const being = page.getByText("Janji sedang dibatalkan.");
  await being.waitFor();
  await page.getByRole("button", { name: "Urungkan" }).click();
  await page.getByRole("button", { name: "Batalkan janji" }).click();
  await answerQuestion(page, "Ya, batalkan");
  await being.waitFor();
  // A page that is left may not come back: what was decided on it is done, and told by the next one.
  await page.reload();
  await heading(page, "Janji sudah dibatalkan").waitFor();
  const states = async () => (await patient.visits()).map(({ state }) => state.status);
  await expect.poll(states).toEqual(["cancelled"]);

  await page.goto(`/kunjungan/${before?.id}/ruang`);
  await heading(page, "Janji ini sudah dibatalkan").waitFor();
});

test("another's visit and one that isn't there are answered kindly, with a way on", async () => {
  const [owner, other] = await Promise.all([newPatient("Ibu Wati"), newPatient("Ibu Yayah")]);
  const visit = await owner.book(await slotAhead("3604-petir", 3));
  const page = await visitor({ tokens: other.tokens });
  for (const id of [visit.id, "x-y"]) {
    await page.goto(`/kunjungan/${id}`);
    await page.getByText(/Tiket ini tidak ada/).waitFor();
    await page.goto(`/kunjungan/${id}/ubah`);
    await page.getByText(/Tiket ini tidak ada/).waitFor();
    await page.goto(`/kunjungan/${id}/ruang`);
    await heading(page, "Ruang ini tidak bisa dibuka").waitFor();
    await page.getByRole("link", { name: "Kunjungan saya" }).waitFor();
  }
});

test("two tabs of one person book two visits, each with its own answers", async () => {
  const patient = await newPatient("Ibu Kokom");
  const first = await atCheck(patient, "Anyar");
  const second = await first.context().newPage();
  await second.goto("/janji");
  await answerUntilTime(second, { clinic: "Tirtayasa", who: "Ibu Kokom", complaint: "Pusing" });
  await daysAhead(second).nth(1).click();
  await slotButtons(second).first().click();
  await confirmButton(first).click();
  await confirmButton(second).click();
  await Promise.all([first, second].map((page) => heading(page, "Janji Anda tercatat").waitFor()));
  const visits = await visitsOf(patient.tokens);
  expect(visits.map((visit) => visit.complaint).sort()).toEqual([complaint, "Pusing"]);
  await first.goto("/kunjungan");
  for (const { code } of visits) await first.getByText(code.slice(0, 3)).first().waitFor();
});
