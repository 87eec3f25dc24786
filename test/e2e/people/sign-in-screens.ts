import type { Page } from "playwright-core";
import { expect } from "vitest";
import { outboxCode } from "./outbox-code.ts";
import { passwordOf } from "./sign-in.ts";

/** The person's own words for their number: without the country. */
const asTyped = (phone: string): string => phone.replace("+62", "0");

/** From the question for the number to where the code leads. */
export const enterByCode = async (page: Page, phone: string): Promise<void> => {
  await page.getByLabel("Nomor ponsel").fill(asTyped(phone));
  await page.getByRole("button", { name: "Kirim kode" }).click();
  await page.getByRole("heading", { name: "Kode apa yang Anda terima?" }).waitFor();
  await expect.poll(() => outboxCode(phone)).toBeDefined();
  await page.getByLabel("Kode dari SMS").fill((await outboxCode(phone)) ?? "");
};

/** Answers the question a new person is asked first. */
export const sayWhoIAm = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("heading", { name: "Siapa nama Anda?" }).waitFor();
  await page.getByLabel("Nama lengkap").fill(name);
  await page.getByLabel("Tanggal", { exact: true }).fill("17");
  await page.getByLabel("Bulan").selectOption({ label: "Agustus" });
  await page.getByLabel("Tahun").fill("1985");
  await page.getByText("Perempuan").click();
  await page.getByRole("button", { name: "Simpan" }).click();
};

/** The staff's door. */
export const enterAsStaff = async (page: Page, user: string): Promise<void> => {
  await page.goto("/petugas");
  await page.getByLabel("Nama pengguna").fill(user);
  await page.getByLabel("Kata sandi").fill(passwordOf(user));
  await page.getByRole("button", { name: "Masuk" }).click();
};
