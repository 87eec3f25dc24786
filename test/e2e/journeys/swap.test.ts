import { expect, test } from "vitest";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { signInStaff } from "../people/sign-in.ts";
import { monthAhead, publishBoth, swapClinic } from "../people/swap-month.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const month = monthAhead(6);

test("a doctor asks a colleague to swap from a day of their month, the colleague agrees, and the scheduler approves", async () => {
  const { clinicId, first, second, scheduler } = swapClinic;
  const as = await publishBoth(month, { "10": ["P"] }, { "11": ["P"] });
  const asker = await visitor({ tokens: await signInStaff(first.user) });
  await asker.goto(`/petugas/jadwal-saya?bulan=${month}`);
  await asker.getByRole("link", { name: /^Tukar atau berikan P/ }).click();
  const choice = asker.getByRole("combobox", { name: "Ditukar dengan" });
  await choice.waitFor();
  await choice.selectOption(`${second.practitionerId} ${month}-11 P`);
  await lookAt(asker, "propose-swap");
  await asker.getByRole("button", { name: "Kirim permintaan" }).click();
  await asker.getByText("Permintaan terkirim.").waitFor();

  const colleague = await visitor({ tokens: await signInStaff(second.user) });
  await colleague.goto("/petugas/jadwal-saya");
  await colleague.getByRole("link", { name: /^Tukar jadwal · \d+ menunggu jawaban Anda/ }).click();
  await lookAt(colleague, "swaps");
  await colleague.getByRole("button", { name: /^Setuju:.*Hasanudin/ }).click();
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
  await doctor
    .locator(".row", { hasText: /^Jadwal kosong: .*\b21 .*Disetujui\. .*Ratu Fitriani.* yang bertugas\./ })
    .waitFor();
  await late.getByRole("button", { name: takeOpen }).click();
  await late.getByText("Jadwal ini sudah lebih dulu diambil rekan lain.").waitFor();
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
  await giver.getByRole("combobox", { name: "Ditukar dengan" }).waitFor();
  await giver.getByRole("button", { name: "Kirim permintaan" }).click();
  await giver.getByText("Permintaan terkirim.").waitFor();

  const taker = await visitor({ tokens: await signInStaff(second.user) });
  await taker.goto("/petugas/tukar-jadwal");
  await taker.getByRole("button", { name: /^Ambil:.*Hasanudin.*\b25 / }).click();
  await taker.locator(".row", { hasText: /\b25 .*Ratu Fitriani.* setuju\. Menunggu penyusun jadwal\./ }).waitFor();

  const page = await visitor({ size: desk, tokens: await signInStaff(scheduler) });
  await page.goto("/petugas/permintaan");
  await page.getByRole("button", { name: /^Putuskan:.*Hasanudin.* memberikan .*\b25 / }).click();
  const approve = page.getByRole("button", { name: "Setujui dan terbitkan" });
  await approve.waitFor();
  await publishBoth(month, { "25": ["S"] }, {});
  await approve.click();
  const isVoid = /\b25 .*Tidak berlaku lagi, karena jadwalnya sudah berubah/;
  await page.locator(".leave-request", { hasText: isVoid }).waitFor();
  await giver.reload();
  const row = giver.locator(".row", { hasText: /\b25 / }).filter({ hasText: "Tidak berlaku lagi" });
  await row.getByRole("button", { name: /^Tarik/ }).click();
  await giver.locator(".row", { hasText: /\b25 .*Ditarik/ }).waitFor();
});
