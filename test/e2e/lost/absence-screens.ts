import type { Page } from "playwright-core";
import { monthOf, nextMonth, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { desk } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { button, type Opening, once } from "./scene.ts";

const clinicId = "3604-cikande";
const practitionerId = "rahmawati-cikande";

let turn = 0;

/** A day that is no other scene's, in a month that nobody else publishes. */
const nextDay = (): { month: RosterMonth; day: string } => {
  const ahead = 4 + Math.floor(turn / 28);
  const month = Array.from({ length: ahead }).reduce<RosterMonth>(nextMonth, monthOf(localDate(Date.now(), "WIB")));
  turn += 1;
  return { month, day: String(((turn - 1) % 28) + 1).padStart(2, "0") };
};

/** A scheduler, and a day on which one shift is published. */
const published = async () => {
  const { month, day } = nextDay();
  const tokens = await signInStaff("jadwal.cikande");
  const as = asStaff(tokens);
  const { rows } = await as("get-roster-month", { clinicId, month });
  const row = rows.find((one) => one.practitionerId === practitionerId);
  if (!row) throw new Error(`${practitionerId} is on no roster`);
  await as("save-roster-rows", { clinicId, month, rows: [{ ...row, cells: { [day]: ["P"] } }] });
  const { digest } = await as("preview-publishing", { clinicId, month });
  const { version } = await as("publish-month", { clinicId, month, digest });
  const versions = async (): Promise<number> =>
    ((await as("get-roster-month", { clinicId, month })).published?.version ?? 0) - version;
  return { tokens, date: `${month}-${day}`, versions };
};

const enter = async (page: Page, who: string, date: string): Promise<void> => {
  await page.goto("/petugas/tidak-masuk");
  await page.getByLabel("Siapa", { exact: true }).selectOption(who);
  await page.getByLabel("Sampai tanggal").fill(date);
  await page.getByLabel("Dari tanggal").fill(date);
  await page.getByText("1 jadwal terbit yang kosong").waitFor();
};

const absence =
  (who: string): Opening =>
  async (visitor) => {
    const { tokens, date, versions } = await published();
    const page = await visitor({ size: desk, tokens });
    await enter(page, who, date);
    return {
      page,
      press: () => button(page, /^(Terbitkan:|Kirim lagi)/).click(),
      done: page.getByText(/^Sudah terbit/),
      typed: () => page.getByLabel("Dari tanggal").inputValue(),
      effects: versions,
    };
  };

export const markAway = absence(practitionerId);
export const closeDay = absence("*");

/** A doctor and their clinic's scheduler, and what the doctor asked for a day that nobody else asks for. */
const asking = async () => {
  const { month, day } = nextDay();
  const date = `${month}-${day}`;
  const tokens = await signInStaff("rahmawati.cikande");
  const doctor = asStaff(tokens);
  const asked = async () =>
    (await doctor("list-own-leave", {})).requests.filter(({ from, to }) => from === date && to === date);
  const ask = () => doctor("request-leave", { clinicId, kind: "other", from: date, to: date });
  return { tokens, date, asked, ask };
};

export const requestLeave: Opening = async (visitor) => {
  const { tokens, date, asked } = await asking();
  const page = await visitor({ tokens });
  await page.goto("/petugas/cuti");
  await page.getByText("Lainnya", { exact: true }).click();
  await page.getByLabel("Dari tanggal").fill(date);
  await page.getByLabel("Sampai tanggal").fill(date);
  const reason = page.getByLabel("Alasan");
  await reason.fill("Acara keluarga");
  return {
    page,
    press: () => button(page, /^Kirim/).click(),
    done: page.getByText(/^Permintaan terkirim/),
    typed: () => reason.inputValue(),
    effects: async () => (await asked()).length,
  };
};

export const withdrawLeave: Opening = async (visitor) => {
  const { tokens, asked, ask } = await asking();
  await ask();
  const page = await visitor({ tokens });
  await page.goto("/petugas/cuti");
  // The last that was asked for stands first.
  const own = page.locator(".rows .row").first();
  await own.waitFor();
  return {
    page,
    press: () =>
      own
        .getByRole("button", { name: /^(Tarik|Kirim lagi)/ })
        .last()
        .click(),
    done: own.getByText("Ditarik"),
    typed: () => own.locator("strong").innerText(),
    effects: async () => once((await asked())[0]?.state.status === "withdrawn"),
  };
};

export const decideLeave: Opening = async (visitor) => {
  const { asked, ask } = await asking();
  const { id } = await ask();
  const page = await visitor({ size: desk, tokens: await signInStaff("jadwal.cikande") });
  await page.goto(`/petugas/permintaan?cuti=${id}`);
  await button(page, /^Setujui/).waitFor();
  return {
    page,
    press: () => button(page, /^(Setujui|Kirim lagi)/).click(),
    // The list of those that are answered may be there before.
    done: page.locator('main:not(:has(button:has-text("Setujui"), button:has-text("Kirim lagi")))'),
    typed: () => page.getByLabel("Pesan bila ditolak").inputValue(),
    effects: async () => once((await asked())[0]?.state.status === "approved"),
  };
};

export const endAbsence: Opening = async (visitor) => {
  const { date, asked, ask } = await asking();
  const { id: requestId } = await ask();
  const tokens = await signInStaff("jadwal.cikande");
  const as = asStaff(tokens);
  const { digest } = await as("preview-absence", { clinicId, practitionerId, from: date, to: date });
  await as("decide-leave", { clinicId, requestId, decision: { is: "approve", digest, cover: [], beyond: false } });
  const page = await visitor({ size: desk, tokens });
  await page.goto(`/petugas/tidak-masuk?masuk=${practitionerId}.${date}`);
  const press = button(page, /^(Terbitkan: .* masuk lagi|Kirim lagi)/);
  await press.waitFor();
  return {
    page,
    press: () => press.click(),
    done: page.getByText(/^Sudah terbit/),
    typed: () => page.getByRole("heading", { name: /^Bila / }).innerText(),
    effects: async () => once((await asked())[0]?.state.status === "ended"),
  };
};
