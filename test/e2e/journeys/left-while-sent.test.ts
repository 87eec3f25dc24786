import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { callApi } from "../../api/client/call-api.ts";
import { answerUntilTime, confirmButton, daysAhead, heading, slotButtons } from "../booking/booking-steps.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { holdAnswer } from "../network/hold-answer.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const writeBirth = async (page: Page): Promise<void> => {
  const birth = page.getByRole("group", { name: "Tanggal lahir" });
  await birth.getByLabel("Tanggal").fill("30");
  await birth.getByLabel("Bulan").selectOption("12");
  await birth.getByLabel("Tahun").fill("1951");
};
const nameField = (page: Page) => page.getByLabel("Nama lengkap");

/** What of a form could still be changed. */
const changeable = (page: Page): Promise<number> =>
  page
    .locator("form :is(input:not([type=radio]):not([readonly]), textarea:not([readonly]), select, [type=radio])")
    .and(page.locator(":not([aria-disabled=true])"))
    .count();

test("a desk that looks at the week while somebody is registered, and comes back, gives them one number", async () => {
  await putSessionSoon(60);
  const { idToken: token, ...tokens } = await signInStaff("loket.cikande");
  const page = await visitor({ size: desk, tokens: { idToken: token, ...tokens } });
  const { sent, letGo } = await holdAnswer(page, "/walk-ins");
  await page.goto("/petugas/loket");
  await page.getByRole("button", { name: "Daftar langsung" }).click();
  await nameField(page).fill("Suryati");
  await writeBirth(page);
  await page.getByText("Perempuan", { exact: true }).click();
  await page.getByRole("button", { name: "Beri nomor antrean" }).click();
  await expect.poll(() => sent.length).toBe(1);

  await page.getByRole("navigation").getByRole("link", { name: "Jadwal" }).first().click();
  await page.locator(".desk-side").waitFor({ state: "detached" });
  await page.goBack();
  await expect.poll(() => nameField(page).inputValue()).toBe("Suryati");
  expect([await changeable(page), await page.getByRole("button", { name: "Batal", exact: true }).count()]).toEqual([
    0, 0,
  ]);
  await nameField(page).press("End");
  await page.keyboard.type(" Budi");
  await page.keyboard.press("Enter");
  expect(await nameField(page).inputValue()).toBe("Suryati");
  await lookAt(page, "walk-in-being-sent");
  await page.setViewportSize(desk);

  letGo();
  await page.getByText("Nomor antrean Suryati").waitFor();
  const day = { clinicId: "3604-cikande", date: localDate(Date.now(), "WIB") };
  const { body } = await callApi(product.url, "get-clinic-day", "staff", day, { token });
  const visits = (body as ResponseOf<"get-clinic-day">).sessions.flatMap((one) => one.visits);
  expect([visits.filter(({ patient }) => patient.name === "Suryati").length, sent.length]).toEqual([1, 1]);
  await page.getByRole("button", { name: "Daftarkan pasien lain" }).click();
  expect([await nameField(page).inputValue(), (await changeable(page)) > 0]).toEqual(["", true]);
});

test("a booking that may have arrived is shown as a whole once one comes back to it, also after a reload, and made once", async () => {
  const patient = await newPatient("Ibu Rohani");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/");
  await page.getByRole("link", { name: "Buat janji baru" }).click();
  await answerUntilTime(page, { clinic: "Pamarayan", who: patient.name, complaint: "Pusing" });
  await daysAhead(page).nth(0).click();
  await slotButtons(page).first().click();
  const { sent, letGo } = await holdAnswer(page, "/appointments");
  await confirmButton(page).click();
  await expect.poll(() => sent.length).toBe(1);

  const isWhole = async (): Promise<void> => {
    await heading(page, "Sudah benar?").waitFor();
    await page.locator(".check", { hasText: "Pusing" }).waitFor();
    expect(await page.locator(".check a").count()).toBe(0);
  };
  await isWhole();
  await page.goBack();
  await heading(page, /^Selamat /).waitFor();
  await page.getByRole("link", { name: "Buat janji baru" }).click();
  await isWhole();
  await page.getByRole("button", { name: "Sedang memesan" }).waitFor();
  await page.reload();
  await isWhole();
  // Among the visits it is there already: its answer is asked for again by itself.
  await expect.poll(() => sent.length).toBe(2);
  letGo();
  await heading(page, "Janji Anda tercatat").waitFor();
  expect([(await patient.visits()).length, new Set(sent).size]).toEqual([1, 1]);
});

test("a person of the family who is left while they are saved is there once", async () => {
  const patient = await newPatient("Ibu Atikah");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/saya");
  await page.getByRole("link", { name: "Tambah anggota keluarga" }).click();
  await nameField(page).fill("Adi Saputra");
  await writeBirth(page);
  await page.getByText("Laki-laki").click();
  await page.getByText("Orang tua", { exact: true }).click();
  const { sent, letGo } = await holdAnswer(page, "/members");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect.poll(() => sent.length).toBe(1);
  await page.goBack();
  await page.getByRole("link", { name: "Tambah anggota keluarga" }).click();
  await page.getByRole("button", { name: "Sedang disimpan" }).waitFor();
  expect([await nameField(page).inputValue(), await changeable(page)]).toEqual(["Adi Saputra", 0]);
  await lookAt(page, "member-being-saved");
  letGo();
  await heading(page, /^Saya|^Akun/).waitFor();
  await page.getByText("Adi Saputra").waitFor();
  const { body } = await patient.call("get-household", {});
  const names = (body as ResponseOf<"get-household">).members.map(({ patient: one }) => one.name);
  expect([names.toSorted(), sent.length]).toEqual([["Adi Saputra", "Ibu Atikah"], 1]);
});
