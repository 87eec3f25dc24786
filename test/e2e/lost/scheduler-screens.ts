import { monthOf, nextMonth } from "../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { desk } from "../browser/use-browser.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { button, type Opening, once } from "./scene.ts";

const clinicId = "3604-cikande";
/** All of it is ahead, and nobody else writes in it. */
const month = [1, 2, 3].reduce(nextMonth, monthOf(localDate(Date.now(), "WIB")));

/** Codes that a doctor may have. */
const names = ["P", "S", "D1", "D2"];

let turn = 0;

/** A scheduler with a code to write that is new to the first cell. */
const scheduler = async () => {
  const tokens = await signInStaff("jadwal.cikande");
  const as = asStaff(tokens);
  const look = () => as("get-roster-month", { clinicId, month });
  const held = (await look()).rows[0]?.cells["01"]?.[0] ?? "";
  turn += 1;
  return { tokens, as, look, code: names[(names.indexOf(held) + 1) % names.length] ?? "" };
};

const address = `/petugas/jadwal-bulan?bulan=${month}`;

export const saveMonth: Opening = async (visitor) => {
  const { tokens, look, code } = await scheduler();
  const page = await visitor({ size: desk, tokens });
  await page.goto(address);
  const cell = page.locator("#cell-0-0");
  await cell.focus();
  await page.keyboard.type(code);
  return {
    page,
    press: () => cell.press("Control+s"),
    done: page.getByText("semua tersimpan"),
    typed: () => cell.innerText(),
    effects: async () => once((await look()).rows[0]?.cells["01"]?.[0] === code),
  };
};

export const publish: Opening = async (visitor) => {
  const { tokens, as, look, code } = await scheduler();
  const { rows, published } = await look();
  const changed = rows.slice(0, 1).map((row) => ({ ...row, cells: { ...row.cells, "01": [code] } }));
  await as("save-roster-rows", { clinicId, month, rows: changed });
  const page = await visitor({ size: desk, tokens });
  await page.goto(address);
  await button(page, "Terbitkan…").click();
  const dialog = page.getByRole("dialog", { name: /^Terbitkan jadwal/ });
  const ready = dialog.getByRole("button", { name: /^(Terbitkan|Kirim lagi)/ });
  await ready.waitFor();
  return {
    page,
    press: () => ready.click(),
    done: dialog.getByText(/^Jadwal sudah terbit/),
    typed: () => dialog.locator(".roster-counts").innerText(),
    effects: async () => ((await look()).published?.version ?? 0) - (published?.version ?? 0),
  };
};

export const saveCodes: Opening = async (visitor) => {
  const { tokens, look } = await scheduler();
  const page = await visitor({ size: desk, tokens });
  await page.goto("/petugas/kode-jadwal");
  await page.locator("summary").first().click();
  const name = page.getByLabel("Nama", { exact: true });
  const written = `Jaga ke-${turn}`;
  await name.fill(written);
  return {
    page,
    press: () => button(page, "Simpan kode").click(),
    done: page.getByText("Kode sudah tersimpan."),
    typed: () => name.inputValue(),
    effects: async () => once((await look()).codes.codes[0]?.name === written),
  };
};
