import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sharedDentist } from "../../../infra/demo/practitioners.ts";
import type { Practitioner } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { planMonth, type SessionShape } from "../../../shared/roster/month/plan-month.ts";
import { daysOf, monthOf } from "../../../shared/roster/month/roster-month.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { daysFrom, type LocalDate, weekdayOf } from "../../../shared/time/local-date.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { answerUntilTime, confirmButton, heading, slotButtons } from "../booking/booking-steps.ts";
import { type Hand, keyboardHand, mouseHand } from "../browser/hand.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { largeClinics, newcomersAt, workdaysOf } from "../cloud/large-clinics.ts";
import { product } from "../cloud/product.ts";
import { asStaff } from "../people/as-staff.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { sheetsOf } from "../screens/sheets-of.ts";

const visitor = useBrowser();

const { feast } = product;
const month = monthOf(feast);
/** Two workdays after the holiday, each of them somebody's leave. */
const awayOn = workdaysOf(month).filter((date) => date > feast);

const rotation = { first: ["p", "p", "p", "p", "p", "p"], second: ["s", "s", "s", "s"] };
const days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

/** A two-week rotation, and who begins with which week. */
const planRotation = async (hand: Hand, page: Page, people: readonly Practitioner[]): Promise<void> => {
  await hand.go("Jadwal bulan");
  await heading(page, /^Jadwal bulan/).waitFor();
  await page.locator("#cell-0-0").waitFor();
  await hand.press(/^Aturan jadwal$/);
  await heading(page, "Kode jadwal").waitFor();
  await hand.press(/^Rotasi$/);
  await heading(page, "Rotasi jadwal").waitFor();
  await hand.press(/^Tambah rotasi$/);
  await hand.write(/^Nama$/, "Dua minggu");
  await hand.press(/^Tambah minggu$/);
  for (const [index, code] of rotation.first.entries())
    await hand.write(new RegExp(`^Minggu ke-1, ${days[index]}`), code);
  for (const [index, code] of rotation.second.entries())
    await hand.write(new RegExp(`^Minggu ke-2, ${days[index]}`), code);
  for (const [index, { name }] of people.entries())
    await hand.choose(new RegExp(`^${name.replace(".", "\\.")}`), 1 + (index % 2));
  await hand.press(/^Simpan$/);
  await page.getByText(/^Sudah tersimpan/).waitFor();
  await hand.press(/^Ke jadwal bulan$/);
  await heading(page, /^Jadwal bulan/).waitFor();
};

/** Two who are away on a day each. */
const noteLeave = async (hand: Hand, page: Page, dates: readonly string[]): Promise<void> => {
  await hand.go("Cuti, tukar");
  await heading(page, "Cuti dan tukar jadwal").waitFor();
  await hand.press(/^Catat tidak masuk atau tutup/);
  await heading(page, "Tidak masuk atau tutup").waitFor();
  for (const [index, date] of dates.entries()) {
    if (index > 0) await hand.press(/^Catat yang lain/);
    await hand.choose(/^Siapa$/, 4 + index);
    await hand.writeDay(/^Dari tanggal/, date);
    await page.getByText("Tidak ada jadwal terbit pada hari itu.").waitFor();
    await hand.press(/^Terbitkan: /);
    await page.getByText(/^Sudah terbit/).waitFor();
  }
  await hand.back();
  await heading(page, "Cuti dan tukar jadwal").waitFor();
};

/** The month is filled, looked at, published and printed. */
const publishMonth = async (hand: Hand, page: Page): Promise<void> => {
  await hand.go("Jadwal bulan");
  await heading(page, /^Jadwal bulan/).waitFor();
  if (month !== monthOf(localDate(Date.now(), "WIB"))) await hand.press(/^Bulan depan$/);
  await page.locator("#cell-0-0").waitFor();
  await hand.press(/^Isi dari rotasi$/);
  await page
    .getByRole("status")
    .filter({ hasText: /sel diisi/ })
    .waitFor();
  await page
    .getByText(/^Perlu dilihat \(\d+\)|^Tidak ada yang melanggar aturan/)
    .first()
    .waitFor();
  await hand.press(/^Terbitkan…$/);
  await page
    .getByRole("dialog")
    .getByText(/sesi dibuat/)
    .waitFor();
  await hand.press(/^Terbitkan$/);
  await page.getByText(/^Jadwal sudah terbit \(versi \d+\)\.$/).waitFor();
  await hand.press(/^Tutup$/);
  await hand.press(/^Cetak$/);
  expect(await page.evaluate("window.printed")).toBe(1);
};

/** A day on which the dentist, who goes from clinic to clinic, is at none. */
const dentistsFreeDay = (which: number): LocalDate => {
  const today = localDate(Date.now(), "WIB");
  const free = daysOf(month).filter((date) => date > today && date !== feast && [2, 5, 6].includes(weekdayOf(date)));
  return free[which] ?? "";
};

/** The dentist takes a shift that the clinic offered, and the scheduler approves it. */
const approveSwap = async (hand: Hand, page: Page, clinicId: ClinicId, date: LocalDate): Promise<void> => {
  const scheduler = asStaff(await signInStaff("jadwal.keliling"));
  const { id } = await scheduler("offer-shift", { clinicId, date, code: "G", approval: true });
  await asStaff(await signInStaff(sharedDentist.username))("take-shift", { clinicId, swapId: id });
  await hand.go("Cuti, tukar");
  await hand.press(/^Putuskan: /);
  await page.getByRole("button", { name: "Setujui dan terbitkan" }).waitFor();
  await hand.press(/^Setujui dan terbitkan$/);
  await page.getByText(/^Disetujui\. .*Laras Wulandari.* yang bertugas\.$/).waitFor();
};

/** A villager books the last day that can be booked, at its first free time. */
const bookInto = async (planned: readonly SessionShape[], clinic: string): Promise<void> => {
  const today = localDate(Date.now(), "WIB");
  const soon = daysFrom(today, 14);
  const dates = planned.filter(({ services }) => services.includes("umum")).map(({ id }) => sessionIdParts(id).date);
  const day = soon.findLastIndex((date) => date > today && dates.includes(date));
  const patient = await newPatient("Ibu Sepuluh");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/janji");
  await answerUntilTime(page, { clinic, who: patient.name, complaint: "Batuk sejak tiga hari" });
  if (day >= 7) await page.getByRole("button", { name: "Tujuh hari berikutnya" }).click();
  await page
    .locator(".days button")
    .nth(day % 7)
    .click();
  await slotButtons(page).first().click();
  await confirmButton(page).click();
  await heading(page, "Janji Anda tercatat").waitFor();
  const [visit] = await patient.visits();
  expect(planned.map(({ id }) => id)).toContain(visit?.slot.sessionId);
};

test.each<[string, (page: Page) => Hand, keyof typeof largeClinics, string, number]>([
  ["by keyboard alone", keyboardHand, "kibin", "Kibin", 0],
  ["by mouse", mouseHand, "carenang", "Carenang", 1],
])(
  "a month for twelve is made %s and a shift changes hands within ten minutes, and a villager books into it",
  { timeout: 300_000 },
  async (how, handOf, slug, name, which) => {
    const clinicId = largeClinics[slug];
    const people = newcomersAt(clinicId);
    const tokens = await signInStaff("jadwal.keliling");
    const read = () => asStaff(tokens)("get-roster-month", { clinicId, month });
    // A change of who practises is seen within a minute.
    await expect.poll(async () => (await read()).rows.length, { timeout: 70_000 }).toBe(12);

    const page = await visitor({ size: desk, tokens });
    await page.addInitScript("window.printed = 0; window.print = () => { window.printed += 1; };");
    await page.goto("/petugas/jadwal-bulan");
    await heading(page, /^Jadwal bulan/).waitFor();
    await page.getByLabel("Anda bertugas di").selectOption({ label: `Puskesmas ${name}` });
    const hand = handOf(page);
    await planRotation(hand, page, people);
    await noteLeave(hand, page, awayOn);
    await publishMonth(hand, page);
    expect(await sheetsOf(page)).toEqual(["842 × 595"]);
    const date = dentistsFreeDay(which);
    await approveSwap(hand, page, clinicId, date);
    const { interactions, seconds } = hand.cost();
    console.log(`A month for twelve ${how}: ${interactions} interactions, about ${seconds} s`);
    expect(seconds).toBeLessThan(600);

    const { published } = await read();
    if (!published) throw new Error("nothing is published");
    const planOf = ({ id }: Pick<Practitioner, "id">) =>
      published.rows.find((row) => row.practitionerId === id)?.cells ?? {};
    expect(planOf(sharedDentist.practitioner)[date.slice(8)]).toEqual(["G"]);
    const atWork = people.map((person) => Object.keys(planOf(person)).length);
    expect(Math.min(...atWork)).toBeGreaterThan(0);
    expect(people.flatMap((person) => planOf(person)[feast.slice(8)] ?? [])).toEqual([]);
    expect(people.flatMap((person, index) => planOf(person)[awayOn[index]?.slice(8) ?? ""] ?? [])).toEqual([]);
    await bookInto(planMonth({ ...published, clinicId, zone: "WIB", month }), name);
  },
);
