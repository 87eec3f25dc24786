import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { openVisit } from "../consult/open-visit.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";

const visitor = useBrowser();

/** What a screen reader names: nothing here is found by how it looks or how it is built. */
const named = (page: Page) => ({
  press: (name: string | RegExp) => page.getByRole("button", { name }).click(),
  follow: (name: string | RegExp) => page.getByRole("link", { name }).click(),
  at: (name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor(),
});

test("a visit is booked and cancelled by what a screen reader is told alone", async () => {
  const patient = await newPatient("Ibu Halimah");
  const page = await visitor({ tokens: patient.tokens });
  const { press, follow, at } = named(page);
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Buat janji baru" }).click();
  await press(/^Dokter umum/);
  await page.getByRole("searchbox", { name: "Nama puskesmas atau kecamatan" }).fill("Kramat");
  await press(/^Puskesmas Kramatwatu/);
  await press("Ibu Halimah");
  await page.getByRole("textbox", { name: "Keluhan" }).fill("Sakit gigi");
  await press("Lanjut");
  await at("Kapan?");
  await page
    .getByRole("group", { name: "Hari" })
    .getByRole("button", { name: /kosong$/ })
    .nth(2)
    .click();
  await page
    .getByRole("list", { name: "dr. Hasanudin" })
    .first()
    .getByRole("button", { name: /^\d\d\.\d\d$/ })
    .last()
    .click();
  await at("Sudah benar?");
  await press(/^Pesan jam /);
  await at("Janji Anda tercatat");
  expect(await patient.visits()).toMatchObject([{ complaint: "Sakit gigi", state: { status: "booked" } }]);
  await page.getByRole("navigation", { name: "Halaman" }).getByRole("link", { name: "Kunjungan" }).click();
  await follow("Lihat tiket");
  await press("Batalkan janji");
  await answerQuestion(page, "Ya, batalkan", page.getByRole("dialog", { name: "Batalkan janji ini?" }));
  await page
    .getByRole("status")
    .filter({ hasText: /sedang dibatalkan/ })
    .waitFor();
  await at("Janji sudah dibatalkan");
});

test("a consult is held by what a screen reader is told alone, on both sides", async ({ skip }) => {
  if (product.noVideo) skip(product.noVideo);
  const patient = await newPatient("Ibu Sumiati");
  const visit = await openVisit(patient, "Sesak sejak pagi", hasanudin);
  const page = await visitor({ tokens: patient.tokens });
  const villager = named(page);
  await page.goto(`/kunjungan/${visit.id}`);
  await villager.follow("Masuk ruang tunggu");
  await villager.press("Nyalakan mikrofon");
  await villager.press("Suara saja, hemat data");
  await villager.press("Masuk ruang tunggu");
  await villager.at(/^Menunggu dr\.\sHasanudin/);

  const room = await visitor({ size: desk, tokens: await signInStaff("hasanudin.kramatwatu") });
  const doctor = named(room);
  await room.goto("/petugas/dokter");
  await doctor.press(/^[A-Z]-\d+ Ibu Sumiati/);
  await doctor.follow("Panggil Ibu Sumiati");
  await doctor.press("Nyalakan mikrofon");
  await doctor.press("Suara saja, hemat data");
  await doctor.press("Mulai konsultasi");
  await villager.at(/^Konsultasi dengan dr\.\sHasanudin/);
  await villager.press("Matikan suara");
  await room.getByText("Suara Ibu Sumiati sedang mati").waitFor();
  await villager.press("Nyalakan suara");
  await doctor.press(/^Selesaikan kunjungan/);
  await answerQuestion(room, "Ya, selesai", room.getByRole("dialog", { name: /^Selesaikan kunjungan/ }));
  await doctor.at("Antrean hari ini");
  await villager.at("Terima kasih");
  expect((await patient.visits()).map(({ state }) => state.status)).toEqual(["completed"]);
});

test("the staff's home is found by what a screen reader is told alone: workplaces, palette, search and panel", async () => {
  const patient = await newPatient("Ibu Sulastri");
  await patient.book(slotAt(await putSessionSoon(60), 2));
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  const { press, follow, at } = named(page);
  await page.goto("/petugas");
  await at("Loket pendaftaran");
  const places = page.getByRole("navigation", { name: "Meja kerja" });
  await places.getByRole("link", { name: "Jadwal" }).click();
  await at(/^Jadwal praktik/);
  await press("Menu");
  const palette = page.getByRole("dialog", { name: "Cari tempat dan tindakan" });
  await palette.getByRole("combobox", { name: "Cari tempat dan tindakan" }).fill("lok");
  await palette.getByRole("status").filter({ hasText: "1 pilihan" }).waitFor();
  await palette
    .getByRole("listbox")
    .getByRole("option", { name: /^Loket/, selected: true })
    .click();
  await at("Loket pendaftaran");
  await page.getByRole("searchbox", { name: "Cari nama, kode, atau nomor" }).fill("Sulastri");
  await page.getByRole("status").filter({ hasText: "1 orang" }).waitFor();
  await follow("Ibu Sulastri");
  const panel = page.getByRole("region", { name: "Ibu Sulastri" });
  await panel.getByRole("button", { name: "Batalkan janji Ibu Sulastri" }).waitFor();
  await panel.getByRole("button", { name: "Tutup" }).click();
  await panel.waitFor({ state: "detached" });
});
