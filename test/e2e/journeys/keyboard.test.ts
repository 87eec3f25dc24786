import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { expectFocusOn, tabTo } from "../browser/keyboard.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { openVisit } from "../consult/open-visit.ts";
import { passCheck } from "../consult/pass-check.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";

const visitor = useBrowser();

test("a visit is booked with the keyboard alone, and each screen begins at its heading", async () => {
  const patient = await newPatient("Ibu Halimah");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/");
  await heading(page, /Ibu Halimah/).waitFor();
  await tabTo(page, /^Buat janji baru/);
  await expectFocusOn(page, "Apa yang Anda perlukan?");
  await tabTo(page, /^Dokter umum/);
  await expectFocusOn(page, "Di puskesmas mana?");
  await page.getByText("Puskesmas Anyar").waitFor();
  await tabTo(page, /^Puskesmas Anyar/);
  await expectFocusOn(page, "Untuk siapa?");
  await page.getByText("Ibu Halimah").waitFor();
  await tabTo(page, /Ibu Halimah/);
  await expectFocusOn(page, "Apa yang dirasakan?");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Sakit gigi");
  await tabTo(page, /^Lanjut/);
  await expectFocusOn(page, "Kapan?");
  await page.locator(".slots button").first().waitFor();
  await tabTo(page, /^(Sel|Rab)\s/);
  await tabTo(page, /^\d\d\.\d\d/);
  await expectFocusOn(page, "Sudah benar?");
  await tabTo(page, /^Pesan jam/);
  await expectFocusOn(page, "Janji Anda tercatat");
  expect(await patient.visits()).toMatchObject([{ complaint: "Sakit gigi", state: { status: "booked" } }]);
});

test("a consult by the keyboard alone: each screen begins at its heading, and only the place in line speaks", async ({
  skip,
}) => {
  if (product.noVideo) skip(product.noVideo);
  const patient = await newPatient("Ibu Sumiati");
  const visit = await openVisit(patient, "Sesak sejak pagi");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}`);
  await page.getByText("Ruang tunggu dibuka").waitFor();
  await tabTo(page, /^Masuk ruang tunggu/);
  await expectFocusOn(page, "Coba suara dan gambar");
  await tabTo(page, /^Nyalakan mikrofon/);
  await page.getByRole("button", { name: "Suara saja, hemat data" }).waitFor();
  await tabTo(page, /^Suara saja/);
  await page.getByRole("button", { name: "Masuk ruang tunggu" }).waitFor();
  await tabTo(page, /^Masuk ruang tunggu/);
  await expectFocusOn(page, /^Menunggu dr\.\sRahmawati/);
  await page.getByText("Anda berikutnya").waitFor();
  const speaking = page.locator("main").locator('[aria-live], [role="status"]');
  expect(await speaking.allInnerTexts()).toEqual(["Anda berikutnya"]);

  const doctor = await visitor({ size: desk, tokens: await signInStaff("rahmawati.cikande") });
  await doctor.goto("/petugas/dokter");
  await doctor.getByRole("button", { name: /^A-\d+ Ibu Sumiati/ }).click();
  await doctor.getByRole("link", { name: "Panggil Ibu Sumiati" }).click();
  await passCheck(doctor);

  await expectFocusOn(page, /^Konsultasi dengan dr\.\sRahmawati/);
  expect(await page.title()).toMatch(/^Konsultasi dengan dr\.\sRahmawati/);
  expect(await heading(page, /^Konsultasi/).getAttribute("aria-description")).toBe(
    "Anda sudah tersambung. Silakan bicara.",
  );
  await tabTo(page, /^Matikan suara/);
  await page.getByRole("button", { name: "Nyalakan suara" }).waitFor();
  await tabTo(page, /^Keluar/);
  await expectFocusOn(page, "Anda keluar dari ruang");
  await tabTo(page, /^Masuk lagi/);
  await expectFocusOn(page, /^Konsultasi dengan dr\.\sRahmawati/);
});

test("who can't wait any longer gives the place back from the waiting room", async ({ skip }) => {
  if (product.noVideo) skip(product.noVideo);
  const patient = await newPatient("Ibu Sukaesih");
  const visit = await openVisit(patient, "Batuk");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}/ruang`);
  await page.getByRole("button", { name: "Nyalakan mikrofon" }).click();
  await page.getByRole("button", { name: "Suara saja, hemat data" }).click();
  await page.getByRole("button", { name: "Masuk ruang tunggu" }).click();
  await page.getByText("Tersambung").waitFor();
  await expect.poll(async () => (await patient.visits())[0]?.state.status).toBe("waiting");
  await page.getByText("Tidak bisa menunggu?").click();
  await page.getByRole("button", { name: "Batalkan janji" }).click();
  await answerQuestion(page, "Ya, batalkan");
  await heading(page, "Janji sudah dibatalkan").waitFor();
  expect(await page.locator(".ticket-state").innerText()).toBe("Dibatalkan");
});
