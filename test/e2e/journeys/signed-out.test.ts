import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { newPatient, newPhone } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { enterByCode } from "../people/sign-in-screens.ts";

const visitor = useBrowser();

test.each([
  ["/saya/keluarga"],
  ["/kunjungan/0123456789-K7M4QX"],
  ["/kunjungan/0123456789-K7M4QX/ubah"],
  ["/kunjungan/0123456789-K7M4QX/ruang"],
])("%s leads whoever is signed out to the sign-in, with the way back", async (path) => {
  const page = await visitor();
  await page.goto(path);
  await heading(page, "Berapa nomor ponsel Anda?").waitFor();
  expect(new URL(page.url()).searchParams.get("kembali")).toBe(path);
});

test("whoever signs in on the way is at the screen they wanted", async () => {
  const page = await visitor();
  await page.goto("/saya/keluarga");
  await enterByCode(page, newPhone());
  await heading(page, "Siapa nama Anda?").waitFor();
  expect(new URL(page.url()).pathname).toBe("/saya/keluarga");
});

test("whoever signs in in one tab is let in at the other too, which was left at the sign-in", async () => {
  const here = await visitor();
  await here.goto("/masuk?kembali=/saya/keluarga");
  await heading(here, "Berapa nomor ponsel Anda?").waitFor();
  const beside = await here.context().newPage();
  await beside.goto("/masuk");
  await enterByCode(beside, newPhone());
  for (const page of [beside, here]) await heading(page, "Siapa nama Anda?").waitFor();
  expect(new URL(here.url()).pathname).toBe("/saya/keluarga");
});

test.each(["/saya", "/kunjungan"])(
  "%s says to whoever is signed out what is there, with the way to sign in",
  async (path) => {
    const page = await visitor();
    await page.goto(path);
    const link = page.getByRole("main").getByRole("link", { name: /^Masuk/ });
    expect(await link.getAttribute("href")).toBe(`/masuk?kembali=${encodeURIComponent(path)}`);
  },
);

test("whoever signs out in one tab is gone from the other at once, and it asks for nobody's data any more", async () => {
  const patient = await newPatient("Ibu Titin");
  await patient.book(await slotAhead("3604-anyar", 4));
  const here = await visitor({ tokens: patient.tokens });
  await here.goto("/saya");
  const beside = await here.context().newPage();
  await beside.goto("/kunjungan");
  await beside.locator(".ticket").waitFor();
  const asked: string[] = [];
  await here.getByRole("button", { name: "Keluar" }).click();
  await here
    .getByRole("dialog")
    .getByRole("button", { name: /^Ya, keluar/ })
    .click();
  await beside.locator(".ticket").waitFor({ state: "detached" });
  await beside.getByRole("main").getByRole("link", { name: "Masuk" }).waitFor();
  beside.on("request", (request) => request.url().includes("/api/people/") && asked.push(request.url()));
  await beside.reload();
  await beside.getByRole("main").getByRole("link", { name: "Masuk" }).waitFor();
  expect(asked).toEqual([]);
});

test("the clinic's day is gone too from the desk's other tab", async () => {
  const here = await visitor({ size: desk, tokens: await signInStaff("loket.kramatwatu") });
  await here.goto("/petugas/loket");
  await here.locator(".desk-session").first().waitFor();
  const beside = await here.context().newPage();
  await beside.goto("/petugas/loket");
  await beside.locator(".desk-session").first().waitFor();
  await here.getByRole("button", { name: "Keluar" }).click();
  await heading(here, "Masuk sebagai petugas").waitFor();
  await heading(beside, "Masuk sebagai petugas").waitFor();
  expect(await beside.locator(".desk-session").count()).toBe(0);
});
