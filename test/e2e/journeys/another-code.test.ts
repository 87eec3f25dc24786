import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { outboxCode } from "../people/outbox-code.ts";
import { newPhone } from "../people/patient.ts";

const visitor = useBrowser();

test("without a network no other code comes, and the one that is on its way still lets in, after a reload too", async () => {
  const page = await visitor();
  const phone = newPhone();
  await page.clock.install();
  await page.goto("/masuk");
  await page.getByLabel("Nomor ponsel").fill(phone.replace("+62", "0"));
  await page.getByRole("button", { name: "Kirim kode" }).click();
  await page.getByText(/Kode baru bisa diminta \d+ detik lagi/).waitFor();
  await page.clock.fastForward(30_000);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Kirim kode baru" }).click();
  await page.getByText("Jaringan terputus").waitFor();
  await heading(page, "Kode apa yang Anda terima?").waitFor();
  await page.context().setOffline(false);
  await page.reload();
  await page.getByLabel("Kode dari SMS").fill((await outboxCode(phone)) ?? "");
  await heading(page, "Siapa nama Anda?").waitFor();
});

test("a code whose answer was lost is said to be of no more use, and another one lets in", async () => {
  const page = await visitor();
  const phone = newPhone();
  await page.goto("/masuk");
  await page.getByLabel("Nomor ponsel").fill(phone.replace("+62", "0"));
  await page.getByRole("button", { name: "Kirim kode" }).click();
  const field = page.getByLabel("Kode dari SMS");
  await field.waitFor();
  await page.route(
    ({ pathname }) => pathname.includes("cognito"),
    async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  const first = (await outboxCode(phone)) ?? "";
  await field.fill(first);
  await page.getByText("Belum ada jaringan").waitFor();
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.getByText("Kode ini tidak bisa dipakai lagi. Minta kode baru.").waitFor();
  // Whoever has read that presses; sooner it was meant for the form before.
  await page.waitForTimeout(600);
  await page.getByRole("button", { name: "Kirim kode" }).click();
  await expect.poll(() => outboxCode(phone)).not.toBe(first);
  await field.fill((await outboxCode(phone)) ?? "");
  await heading(page, "Siapa nama Anda?").waitFor();
});
