import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";

const visitor = useBrowser();

/** Where the focus is: in which field or group, and whether all of it can be seen, neither above nor under a bar. */
const focus = (page: Page) =>
  page.evaluate<{ field: string; isSeen: boolean }>(`(() => {
    const element = document.activeElement;
    const group = element.closest("fieldset");
    const { top, bottom, left } = (element.offsetParent && element.matches("[type=radio]") ? element.closest("label") : element).getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const at = document.elementFromPoint(left + 8, middle);
    const covers = at?.closest(".bottom-bar, .bar, .unsent-bar, .unsent-due");
    const field = (group?.querySelector("legend") ?? element.labels?.[0])?.innerText ?? element.tagName;
    return { field: field.trim(), isSeen: top >= 0 && bottom <= innerHeight && !covers };
  })()`);

test("a form sent empty leads to its first wrong field, and to the next one once that is right", async () => {
  const patient = await newPatient("Ibu Wiwin");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/saya/keluarga");
  const send = () => page.getByRole("button", { name: "Simpan" }).click();
  const fields = [
    () => page.getByLabel("Nama lengkap").fill("Adi Saputra"),
    async () => {
      await page.getByLabel("Tanggal", { exact: true }).fill("17");
      await page.getByLabel("Bulan").selectOption({ label: "Agustus" });
      await page.getByLabel("Tahun").fill("2015");
    },
    () => page.getByText("Laki-laki").click(),
  ];
  const met: string[] = [];
  for (const fill of [...fields, undefined]) {
    await send();
    await expect.poll(() => focus(page)).toMatchObject({ isSeen: true });
    met.push((await focus(page)).field);
    await fill?.();
  }
  expect(met).toEqual(["Nama lengkap", "Tanggal lahir", "Jenis kelamin", "Hubungan dengan Anda"]);
});

test("so does the desk's", async () => {
  await putSessionSoon(60);
  const page = await visitor({ size: { ...desk, height: 600 }, tokens: await signInStaff("loket.cikande") });
  await page.goto("/petugas/loket");
  await page.getByRole("button", { name: "Daftar langsung" }).click();
  await page.getByRole("button", { name: "Beri nomor antrean" }).click();
  await expect.poll(() => focus(page)).toEqual({ field: "Nama lengkap", isSeen: true });
});
