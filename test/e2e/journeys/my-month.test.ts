import { expect, test } from "vitest";
import { monthOf, nextMonth } from "../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { heading } from "../booking/booking-steps.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { workerIsReady } from "../browser/worker-is-ready.ts";
import { asStaff } from "../people/as-staff.ts";
import { publishRow } from "../people/publish-row.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const [clinicId, practitionerId] = ["3604-cikande", "rahmawati-cikande"];
/** Three months ahead: nobody else here publishes it. */
const month = nextMonth(nextMonth(nextMonth(monthOf(localDate(Date.now(), "WIB")))));

/** The scheduler publishes what the doctor has in the month. */
const publish = publishRow("jadwal.cikande", { clinicId, practitionerId, month });

test("a doctor reads their month on a phone, sees what has changed until they say so, and has it without a network", async () => {
  await publish({ "02": ["P"], "03": ["P"] });
  const page = await visitor({ tokens: await signInStaff("rahmawati.cikande") });
  const days = page.locator(".my-day");
  const address = `/petugas/jadwal-saya?bulan=${month}`;
  await page.goto(address);
  await heading(page, "Jadwal saya").waitFor();
  await expect.poll(() => days.count()).toBe(2);
  expect(await page.locator("del").count()).toBe(0);
  await publish({ "03": ["P"], "04": ["P"] });
  await page.reload();
  await page.getByText("2 perubahan sejak terakhir Anda lihat.").waitFor();
  expect(await days.locator("[data-change] > strong").allInnerTexts()).toEqual(["tidak lagi", "baru"]);
  await lookAt(page, "my-month");
  await page.getByRole("button", { name: "Sudah saya lihat" }).click();
  await expect.poll(() => days.count()).toBe(2);
  await workerIsReady(page);
  await page.context().setOffline(true);
  await page.reload();
  await expect.poll(() => days.count()).toBe(2);
  await page.getByText("Jadwal saya").first().waitFor();
});

test("a doctor finds it among their workplaces, with today's day or the word that there is none", async () => {
  const page = await visitor({ tokens: await signInStaff("rahmawati.cikande") });
  await page.goto("/petugas/dokter");
  await page.getByRole("link", { name: "Jadwal saya" }).first().click();
  await heading(page, "Jadwal saya").waitFor();
  await page
    .getByText(/^Hari ini, |^Anda tidak punya jadwal hari ini/)
    .first()
    .waitFor();
});

test("a doctor takes their shifts into a calendar by an address that is shown once, and ends it again", async () => {
  const tokens = await signInStaff("rahmawati.cikande");
  const as = asStaff(tokens);
  const { feed } = await as("get-calendar-feed", {});
  if (feed) await as("revoke-calendar-feed", feed);
  const page = await visitor({ tokens });
  await page.goto("/petugas/jadwal-saya");
  await page.getByRole("link", { name: "Tampilkan di kalender ponsel" }).click();
  await heading(page, "Kalender di ponsel").waitFor();
  await page.getByText("Belum ada alamat.").waitFor();
  await lookAt(page, "calendar-feed-none");
  await page.getByRole("button", { name: "Buat alamat" }).click();
  const address = page.getByLabel("Alamat kalender");
  await address.waitFor();
  const first = await address.inputValue();
  await lookAt(page, "calendar-feed-made");
  const read = async (at: string) => {
    const answer = await fetch(at);
    return [answer.status, answer.headers.get("content-type")];
  };
  expect(await read(first)).toEqual([200, "text/calendar; charset=utf-8"]);
  await page.getByRole("button", { name: "Ganti alamat" }).click();
  await expect.poll(() => address.inputValue()).not.toBe(first);
  const second = await address.inputValue();
  expect([(await read(first))[0], (await read(second))[0]]).toEqual([404, 200]);
  await page.reload();
  await page.getByText(/^Alamat berlaku sejak/).waitFor();
  expect(await address.count()).toBe(0);
  await page.getByRole("button", { name: "Cabut alamat" }).click();
  await page.getByText(/^Alamat sudah dicabut/).waitFor();
  expect((await read(second))[0]).toBe(404);
});
