import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { signInStaff } from "../people/sign-in.ts";
import { chooseInReturn, monthAhead, publishBoth, swapClinic } from "../people/swap-month.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const month = monthAhead(6);

/** Says yes to what the question over the page says will happen. */
const confirmed = async (page: Page, word: string, picture?: string): Promise<void> => {
  const question = page.getByRole("dialog");
  await question.getByText(/^Anda bertugas/).waitFor();
  if (picture) await lookAt(page, picture);
  await question.getByRole("button", { name: word, exact: true }).click();
};

const focused = (page: Page): Promise<string> => page.evaluate<string>("document.activeElement.innerText.trim()");

test("a doctor asks a colleague to swap from a day of their month, the colleague agrees, and the scheduler approves", async () => {
  const { clinicId, first, second, scheduler } = swapClinic;
  const as = await publishBoth(month, { "10": ["P"] }, { "11": ["P"] });
  const asker = await visitor({ tokens: await signInStaff(first.user) });
  await asker.goto(`/petugas/jadwal-saya?bulan=${month}`);
  await asker.getByRole("link", { name: /^Tukar atau berikan P/ }).click();
  await chooseInReturn(asker, second.practitionerId, `${month}-11`);
  await lookAt(asker, "propose-swap");
  await asker.getByRole("button", { name: "Kirim permintaan tukar" }).click();
  await asker.getByText("Permintaan terkirim.").waitFor();
  await asker.goto(`/petugas/jadwal-saya?bulan=${month}`);
  const asked = asker.getByRole("link", { name: /^Tukar: menunggu jawaban rekan: P.* 10 / });
  await asked.waitFor();
  await lookAt(asker, "my-month-asked");
  await asked.click();
  await asker.locator(".row[aria-current]", { hasText: /\b10 .*Menunggu jawaban rekan/ }).waitFor();

  const colleague = await visitor({ tokens: await signInStaff(second.user) });
  await colleague.goto("/petugas/jadwal-saya");
  await colleague.getByRole("link", { name: /^Tukar jadwal · \d+ menunggu jawaban Anda/ }).click();
  await lookAt(colleague, "swaps");
  await colleague.getByRole("button", { name: /^Setuju:.*Hasanudin/ }).click();
  await confirmed(colleague, "Setuju", "agree-to-swap");
  await expect.poll(() => focused(colleague)).toMatch(/^Anda setuju\. Sekarang menunggu penyusun jadwal\./);
  await lookAt(colleague, "swaps-agreed");
  await colleague.getByText(/Ratu Fitriani.* setuju. Menunggu penyusun jadwal./).waitFor();

  const page = await visitor({ size: desk, tokens: await signInStaff(scheduler) });
  await page.goto("/petugas/permintaan");
  await page.getByRole("button", { name: /^Putuskan:.*Hasanudin.*ditukar dengan/ }).click();
  await page.getByText("Tidak ada janji pasien yang terganggu.").waitFor();
  await lookAt(page, "swap-requests");
  await page.getByRole("button", { name: "Setujui dan terbitkan" }).click();
  await page.getByText("Disetujui. Jadwal keduanya sudah ditukar.").waitFor();
  const { published } = await as("get-roster-month", { clinicId, month });
  const cells = Object.fromEntries(published?.rows.map((row) => [row.practitionerId, row.cells]) ?? []);
  expect([cells[first.practitionerId], cells[second.practitionerId]]).toEqual([{ "11": ["P"] }, { "10": ["P"] }]);
});

test("a scheduler offers a shift that nobody has, and the first doctor to come takes it", async () => {
  const { clinicId, first, second, scheduler } = swapClinic;
  const takeOpen = /^Ambil: Jadwal kosong: .*\b21 /;
  const as = await publishBoth(month, { "20": ["P"] }, {});
  const page = await visitor({ size: desk, tokens: await signInStaff(scheduler) });
  await page.goto("/petugas/permintaan");
  await page.getByRole("link", { name: "Tawarkan jadwal kosong" }).click();
  await page.getByLabel("Tanggal").fill(`${month}-21`);
  const code = page.getByLabel("Jadwal", { exact: true });
  await code.locator("option[value=P]").waitFor({ state: "attached" });
  await code.selectOption("P");
  await lookAt(page, "offer-shift");
  await page.getByRole("button", { name: "Tawarkan" }).click();
  await page.getByText("Jadwal sudah ditawarkan.").waitFor();

  const [late, doctor] = [
    await visitor({ tokens: await signInStaff(first.user) }),
    await visitor({ tokens: await signInStaff(second.user) }),
  ];
  for (const one of [late, doctor]) await one.goto("/petugas/tukar-jadwal");
  await late.getByRole("button", { name: takeOpen }).waitFor();
  await doctor.getByRole("button", { name: takeOpen }).click();
  await confirmed(doctor, "Ambil");
  await expect.poll(() => focused(doctor)).toMatch(/^Jadwal ini sekarang jadwal Anda\./);
  await doctor
    .locator(".row", { hasText: /^Jadwal kosong: .*\b21 .*Disetujui\. .*Ratu Fitriani.* yang bertugas\./ })
    .waitFor();
  await late.getByRole("button", { name: takeOpen }).click();
  await confirmed(late, "Ambil");
  await expect.poll(() => focused(late)).toMatch(/^Jadwal ini sudah lebih dulu diambil rekan lain\./);
  await late.getByRole("button", { name: takeOpen }).waitFor({ state: "detached" });
  const { published } = await as("get-roster-month", { clinicId, month });
  const cells = Object.fromEntries(published?.rows.map((row) => [row.practitionerId, row.cells["21"]]) ?? []);
  expect([cells[first.practitionerId], cells[second.practitionerId]]).toEqual([undefined, ["P"]]);
});

test("a doctor gives a shift away, and what was published otherwise since can't be approved, with words", async () => {
  const { first, second, scheduler } = swapClinic;
  await publishBoth(month, { "25": ["P"] }, {});
  const giver = await visitor({ tokens: await signInStaff(first.user) });
  await giver.goto(`/petugas/jadwal-saya?bulan=${month}`);
  await giver.getByRole("link", { name: /^Tukar atau berikan P.* 25 / }).click();
  await giver.getByRole("radio", { name: "Berikan kepada rekan" }).check();
  await giver.getByRole("button", { name: "Tawarkan kepada rekan" }).click();
  await giver.getByText("Permintaan terkirim.").waitFor();

  const taker = await visitor({ tokens: await signInStaff(second.user) });
  await taker.goto("/petugas/tukar-jadwal");
  await taker.getByRole("button", { name: /^Ambil:.*Hasanudin.*\b25 / }).click();
  await confirmed(taker, "Ambil");
  await taker.locator(".row", { hasText: /\b25 .*Ratu Fitriani.* setuju\. Menunggu penyusun jadwal\./ }).waitFor();

  const page = await visitor({ size: desk, tokens: await signInStaff(scheduler) });
  await page.goto("/petugas/permintaan");
  await page.getByRole("button", { name: /^Putuskan:.*Hasanudin.* memberikan .*\b25 / }).click();
  const approve = page.getByRole("button", { name: "Setujui dan terbitkan" });
  await approve.waitFor();
  await publishBoth(month, { "25": ["S"] }, {});
  await approve.click();
  const isVoid = /\b25 .*Tidak berlaku, karena jadwalnya sekarang lain/;
  await page.locator(".request-card", { hasText: isVoid }).waitFor();
  await giver.reload();
  const row = giver.locator(".row", { hasText: /\b25 / }).filter({ hasText: "Tidak berlaku, karena" });
  await row.getByRole("button", { name: /^Tarik/ }).click();
  await giver.locator(".row", { hasText: /\b25 .*Ditarik/ }).waitFor();
});
