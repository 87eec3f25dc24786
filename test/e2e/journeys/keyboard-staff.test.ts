import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { callApi } from "../../api/client/call-api.ts";
import { heading } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { expectFocusOn } from "../browser/keyboard.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

/** The desk with these people booked for today. */
const deskWith = async (...names: string[]): Promise<{ page: Page; ids: string[] }> => {
  const session = await putSessionSoon(60);
  const ids: string[] = [];
  for (const [index, name] of names.entries()) {
    const patient = await newPatient(name);
    ids.push((await patient.book(slotAt(session, index + 2))).id);
  }
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await page.goto("/petugas/loket");
  for (const id of ids) await row(page, id).waitFor();
  return { page, ids };
};

const row = (page: Page, id: string) => page.locator(`[data-visit="${id}"]`);

const panel = (page: Page) => page.locator(".person-panel");

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.innerText ?? ''",
  );

/** Expects the focus on what says these words. */
const expectFocused = (page: Page, words: RegExp): Promise<void> => expect.poll(() => focused(page)).toMatch(words);

test("at the desk / finds people as one writes, Enter opens the first, Escape leads back, and no address says a name", async () => {
  const { page, ids } = await deskWith("Ibu Wartini", "Bapak Suherman");
  const [wartini = "", suherman = ""] = ids;
  const open = row(page, suherman).getByRole("link");
  await open.focus();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));

  await page.keyboard.press("/");
  await page.keyboard.type("wartini");
  await expect.poll(() => row(page, suherman).isVisible()).toBe(false);
  expect(await row(page, wartini).isVisible()).toBe(true);
  await page.getByRole("status").filter({ hasText: "1 orang" }).waitFor();
  await page.keyboard.press("Escape");
  await row(page, suherman).waitFor();
  await expectFocused(page, /^Bapak Suherman/);

  await page.keyboard.press("/");
  await page.keyboard.type("wartini");
  await page.keyboard.press("Enter");
  await panel(page).getByRole("heading", { name: "Ibu Wartini" }).waitFor();
  await expectFocused(page, /^Ibu Wartini/);
  expect(asked.filter((said) => /wartini/i.test(said))).toEqual([]);
  expect(new URL(page.url()).searchParams.get("orang")).toBe(wartini);
});

test("at the desk /, letters and Enter find whom the clinic knows, and Enter gives them a number as who they are", async () => {
  await putSessionSoon(60);
  // Booked for another day, she is known and not in today's list; the register follows as fast as the stream.
  await (await newPatient("Ibu Rukoyah")).book(await slotAhead("3604-cikande", 0));
  const tokens = await signInStaff("loket.cikande");
  const known = { clinicId: "3604-cikande", text: "rukoyah" };
  const find = () => callApi(product.url, "find-people", "staff", known, { token: tokens.idToken });
  await expect.poll(async () => (await find()).text, { timeout: 120_000, interval: 1_000 }).toContain("Ibu Rukoyah");
  const page = await visitor({ size: desk, tokens });
  await page.goto("/petugas/loket");
  await page.locator(".desk-session").first().waitFor();

  await page.keyboard.press("/");
  await page.keyboard.type("roekoya");
  await page.locator(".found-people .row").filter({ hasText: "Ibu Rukoyah" }).waitFor();
  // Pressed before the answer to all of it is there.
  await page.keyboard.type(" 1990");
  await page.keyboard.press("Enter");
  await expectFocused(page, /^Beri nomor antrean/);

  // Without a network she is put aside, and whoever comes next is looked up at once.
  await page.route("**/walk-ins", (route) => route.abort());
  await page.keyboard.press("Enter");
  const aside = page.locator(".walk-in-aside li", { hasText: "Ibu Rukoyah" });
  await aside.getByText("belum terkirim").waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("roekoya");
  await page.locator(".found-people .row").filter({ hasText: "Ibu Rukoyah" }).waitFor();
  await page.unroute("**/walk-ins");
  await page.getByRole("button", { name: "Kirim lagi" }).press("Enter");
  await aside.getByRole("button", { name: "Buka tiket" }).press("Enter");
  await panel(page).getByRole("heading", { name: "Ibu Rukoyah" }).waitFor();
});

test("one panel: the address names its person, reload keeps it, Back and Escape close it, and another one takes its place", async () => {
  const { page, ids } = await deskWith("Ibu Kokom", "Bapak Jaja");
  const [kokom = "", jaja = ""] = ids;
  await row(page, kokom).getByRole("link").click();
  await panel(page).getByRole("heading", { name: "Ibu Kokom" }).waitFor();
  await panel(page).getByRole("button", { name: "Batalkan janji Ibu Kokom" }).waitFor();
  await lookAt(page, "desk-person");
  await page.setViewportSize(desk);

  await row(page, jaja).getByRole("link").click();
  await panel(page).getByRole("heading", { name: "Bapak Jaja" }).waitFor();
  expect(await panel(page).count()).toBe(1);
  await page.reload();
  await panel(page).getByRole("heading", { name: "Bapak Jaja" }).waitFor();
  await page.goBack();
  await panel(page).waitFor({ state: "detached" });
  expect(new URL(page.url()).search).toBe("");
  await row(page, jaja).waitFor();

  await row(page, kokom).getByRole("link").press("Enter");
  await expectFocused(page, /^Ibu Kokom/);
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "detached" });
  await expectFocused(page, /^Ibu Kokom/);
  await page.keyboard.press("ArrowDown");
  await expectFocused(page, /^Bapak Jaja/);

  await page.goto("/petugas/loket?orang=0123456789-K7M4QX");
  await page.getByRole("heading", { name: "Orang ini tidak ada di daftar hari ini" }).waitFor();
  await page.getByRole("button", { name: "Tutup" }).click();
  await panel(page).waitFor({ state: "detached" });
});

test("the palette finds places and acts from anywhere, does what is chosen, and Escape gives the focus back", async () => {
  const { page, ids } = await deskWith("Ibu Enung");
  const link = row(page, ids[0] ?? "").getByRole("link");
  await link.focus();
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Cari tempat dan tindakan" });
  await field.waitFor();
  expect(await page.getByRole("option").allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Daftar langsung/), expect.stringMatching(/^Jadwal/)]),
  );
  await lookAt(page, "staff-palette");
  await page.setViewportSize(desk);
  await page.keyboard.type("xyz");
  await page.getByRole("status").filter({ hasText: "Tidak ada yang cocok." }).waitFor();
  await page.keyboard.press("Escape");
  await expectFocused(page, /^Ibu Enung/);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("tanggal");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(await page.locator('[role=option][aria-selected="true"]').innerText()).toMatch(/^Tanggal berikutnya/);
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("tanggal")).toMatch(/^\d{4}-\d\d-\d\d$/);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("jad");
  await page.keyboard.press("Enter");
  await expectFocusOn(page, /^Jadwal praktik/);
  // What was used last today is where the next one begins on this device.
  await page.goto("/petugas");
  await heading(page, /^Jadwal praktik/).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("inggris");
  await page.keyboard.press("Enter");
  await heading(page, /^Practice schedule/).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find places and actions" }).waitFor();
});

test("letters are keys in a list and as soon as it is open, ? says which, and all can be switched off", async () => {
  const { page, ids } = await deskWith("Ibu Nining");
  const link = row(page, ids[0] ?? "").getByRole("link");
  await page.getByRole("button", { name: "Keluar" }).focus();
  await page.keyboard.press("j");
  expect(new URL(page.url()).pathname).toBe("/petugas/loket");
  await page.reload();
  await link.waitFor();
  await page.keyboard.press("b");
  const name = page.getByRole("textbox", { name: /^Nama/ });
  await name.waitFor();
  await page.keyboard.type("Joko Lelono");
  expect(await name.inputValue()).toBe("Joko Lelono");
  // Beside the fields a form's letters are no keys either.
  await page.getByRole("heading", { name: "Daftar langsung" }).focus();
  await page.keyboard.press("l");
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("button", { name: "Batal", exact: true }).press("Enter");
  await expectFocused(page, /^Daftar langsung/);
  await page.keyboard.press("Enter");
  expect(await name.inputValue()).toBe("");
  await page.reload();

  await link.focus();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Tombol cepat" });
  await sheet.getByText("Daftar langsung").waitFor();
  await lookAt(page, "staff-keys");
  await page.setViewportSize(desk);
  await page.keyboard.press("Escape");
  await expectFocused(page, /^Ibu Nining/);
  await page.keyboard.press("j");
  await expectFocusOn(page, /^Jadwal praktik/);

  // A list without a search of its own: the palette is the search.
  await page.keyboard.press("/");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /^Pakai tombol satu huruf/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("navigation", { name: "Meja kerja" }).getByRole("link", { name: "Jadwal" }).focus();
  for (const key of ["l", "?", "/"]) await page.keyboard.press(key);
  expect([new URL(page.url()).pathname, await page.locator("dialog[open]").count()]).toEqual(["/petugas/jadwal", 0]);
  await page.reload();
  await heading(page, /^Jadwal praktik/).waitFor();
  await page.getByRole("navigation", { name: "Meja kerja" }).getByRole("link", { name: "Jadwal" }).focus();
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  expect(await page.locator("dialog[open]").count()).toBe(1);
});

test("the doctor finds people of the line by /, and Enter shows the first without calling anybody", async () => {
  const { ids } = await deskWith("Ibu Rukmini", "Bapak Karna");
  const page = await visitor({ size: desk, tokens: await signInStaff("rahmawati.cikande") });
  await page.goto("/petugas/dokter");
  await row(page, ids[1] ?? "").waitFor();
  // A doctor has workplaces besides the line: their month, and leave.
  expect(await page.getByRole("navigation", { name: "Meja kerja" }).count()).toBe(1);
  await page.keyboard.press("/");
  await page.keyboard.type("karna");
  await expect.poll(() => row(page, ids[0] ?? "").count()).toBe(0);
  await page.keyboard.press("Enter");
  await page.locator(".visit-work h2", { hasText: "Bapak Karna" }).waitFor();
  await expectFocused(page, /Bapak Karna/);
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await row(page, ids[0] ?? "").waitFor();
  await expectFocused(page, /Bapak Karna/);
});
