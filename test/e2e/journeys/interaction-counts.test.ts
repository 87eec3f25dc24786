import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { confirmButton, daysAhead, heading, slotButtons } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { type Counted, countedHand } from "../browser/counted.ts";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { asStaff } from "../people/as-staff.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";

const visitor = useBrowser();

/** What the page of counts says, by task. */
const written = (): Record<string, number> =>
  Object.fromEntries(
    [...readFileSync("docs/interaction-counts.md", "utf8").matchAll(/^\| (.+) \| (\d+) \|$/gm)].map(
      ([, task = "", count]) => [task, Number(count)],
    ),
  );

/** Counts what a task takes, from where its screen was left. */
type Count = (task: string, does: () => Promise<unknown>) => Promise<void>;

const countOn =
  (hand: Counted, counts: Record<string, number>): Count =>
  async (task, does) => {
    await does();
    counts[task] = hand.count();
  };

const clinicId = "3604-kramatwatu";
const printed = (page: Page): Promise<number> => page.evaluate<number>("window.printed");

const open = async (user: string, path: string): Promise<Page> => {
  const page = await visitor({ size: desk, tokens: await signInStaff(user) });
  await page.addInitScript("window.printed = 0; window.print = () => { window.printed += 1; };");
  await page.goto(path);
  return page;
};

const row = (page: Page, name: string) => page.locator(".desk-visit", { hasText: name });
const panel = (page: Page) => page.locator(".person-panel");
const inGroup = (page: Page, group: string, name: string) =>
  page.locator(`[data-group=${group}] li`, { hasText: name });

/** Two who booked for today, one of them a quarter of an hour later, and one whom the clinic knows from another day. */
const preparePeople = async () => {
  const clinic = asStaff(await signInStaff("loket.kramatwatu"));
  const [session, later] = [
    await putSessionSoon(60, hasanudin, { comeTo: { kind: "puskesmas" } }),
    await putSessionSoon(3_600, hasanudin),
  ];
  const known = await newPatient("Ibu Kenanga");
  await known.book(await slotAhead(clinicId, 2));
  await (await newPatient("Ibu Hitung")).book(slotAt(session, 2));
  await (await newPatient("Ibu Telepon")).book(slotAt(later, 1));
  await (await newPatient("Ibu Urung")).book(slotAt(later, 2));
  const find = () => clinic("find-people", { clinicId, text: "kenanga" });
  const names = async () => (await find()).people.map(({ name }) => name);
  await expect.poll(names, { timeout: 60_000 }).toContain("Ibu Kenanga");
};

const countAtDesk = async (counts: Record<string, number>): Promise<void> => {
  const page = await open("loket.kramatwatu", "/petugas/loket");
  const hand = countedHand(page);
  const count = countOn(hand, counts);
  const button = (name: RegExp) => page.getByRole("button", { name });
  await row(page, "Ibu Hitung").waitFor();

  await count("find a person at the desk", async () => {
    await hand.key("/");
    await hand.write("hitung");
    await hand.key("Enter");
    await panel(page).getByRole("heading", { name: "Ibu Hitung" }).waitFor();
  });
  await page.keyboard.press("Escape");

  await count("note that somebody is here", async () => {
    await hand.press(row(page, "Ibu Hitung").getByRole("button", { name: /^Catat hadir/ }));
    await row(page, "Ibu Hitung").getByText("Hadir", { exact: true }).waitFor();
  });

  await count("give a walk-in whom the clinic knows a number", async () => {
    await hand.key("/");
    await hand.write("kenanga 1990");
    await hand.key("Enter");
    await button(/^Beri nomor antrean/).waitFor();
    await hand.key("Enter");
    await page.locator(".walk-in-ticket").getByText("Nomor antrean Ibu Kenanga").waitFor();
  });

  await count("print a ticket again", async () => {
    await hand.press(row(page, "Ibu Hitung").getByRole("link"));
    await hand.press(panel(page).getByRole("button", { name: "Cetak tiket" }));
    await expect.poll(() => printed(page)).toBe(1);
  });

  await count("say that somebody is an emergency, and why", async () => {
    const dialog = page.getByRole("dialog");
    await hand.press(row(page, "Ibu Kenanga").getByRole("link"));
    await hand.press(button(/^Dahulukan: Ibu Kenanga/));
    await hand.press(dialog.getByText("Gawat: dipanggil berikutnya"));
    await hand.press(dialog.getByText("sesak napas", { exact: true }));
    await hand.press(dialog.getByRole("button", { name: "Ya, gawat" }));
    await row(page, "Ibu Kenanga").getByText("Gawat: sesak napas").waitFor();
  });

  await count("move a visit for somebody on the telephone", async () => {
    await hand.press(row(page, "Ibu Telepon").getByRole("link"));
    await hand.press(panel(page).getByRole("link", { name: /^Pindahkan janji Ibu Telepon/ }));
    await hand.press(daysAhead(page).first());
    await hand.press(slotButtons(page).first());
    await hand.press(button(/^Pindahkan ke /));
    await heading(page, "Janji sudah dipindah").waitFor();
  });

  await page.goto("/petugas/loket");
  await count("cancel a visit for somebody on the telephone", async () => {
    await hand.press(row(page, "Ibu Urung").getByRole("button", { name: /^Batalkan janji/ }));
    await hand.press(button(/^Ya, batalkan$/));
    await page.locator(".unsent-line").waitFor();
  });
};

/** The doctor has an emergency and one more before them; @returns who was seen */
const countAtDoctor = async (counts: Record<string, number>): Promise<void> => {
  const page = await open("hasanudin.kramatwatu", "/petugas/dokter");
  const hand = countedHand(page);
  const count = countOn(hand, counts);
  const button = (name: RegExp) => page.locator(".visit-acts").getByRole("button", { name });
  await inGroup(page, "waiting", "Ibu Kenanga").waitFor();

  await count("call in whoever is next", async () => {
    await hand.press(button(/^Panggil Ibu Kenanga masuk$/));
    await inGroup(page, "now", "Ibu Kenanga").waitFor();
  });

  await count("finish a visit and call in whoever is next", async () => {
    await hand.press(button(/^Selesaikan kunjungan/));
    await hand.press(button(/^Panggil Ibu Hitung masuk$/));
    await inGroup(page, "now", "Ibu Hitung").waitFor();
    await inGroup(page, "done", "Ibu Kenanga").waitFor();
  });
};

/** The patient of a visit that is over books another like it. */
const countOnPhone = async (counts: Record<string, number>): Promise<void> => {
  const patient = await newPatient("Ibu Ulang");
  const visit = await patient.book(await slotAhead("3604-petir", 3));
  await patient.call("cancel-appointment", { appointmentId: visit.id, from: visit.slot });
  const page = await visitor({ size: phone, tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}`);
  const hand = countedHand(page);
  await countOn(hand, counts)("book again after a visit, on the phone", async () => {
    await hand.press(page.getByRole("link", { name: "Buat janji lagi" }));
    await hand.press(page.getByRole("button", { name: "Lanjut" }));
    await hand.press(daysAhead(page).first());
    await hand.press(slotButtons(page).first());
    await hand.press(confirmButton(page));
    await heading(page, "Janji Anda tercatat").waitFor();
  });
};

test("the commonest tasks take as many interactions as is written down, and a walk-in whom the clinic knows four at most", async () => {
  const counts: Record<string, number> = {};
  await preparePeople();
  await countAtDesk(counts);
  await countAtDoctor(counts);
  await countOnPhone(counts);
  console.table(counts);
  expect(counts["give a walk-in whom the clinic knows a number"]).toBeLessThanOrEqual(4);
  expect(counts).toEqual(written());
});
