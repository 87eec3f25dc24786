import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { callApi } from "../../api/client/call-api.ts";
import { answerUntilTime, heading, slotButtons } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import type { useBrowser } from "../browser/use-browser.ts";
import { desk } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { outboxCode } from "../people/outbox-code.ts";
import { newPatient, newPhone } from "../people/patient.ts";
import { passwordOf, signInStaff } from "../people/sign-in.ts";

type Visitor = ReturnType<typeof useBrowser>;

/** A screen a moment before somebody sends something. */
export type Scene = {
  page: Page;
  /** Sends it; pressed again where nobody answered. */
  press: () => Promise<void>;
  /** What is on the screen once it is done. */
  done: Locator;
  /** What is said where it can't be sent again as it was. @default never */
  refused?: Locator;
  /** What was filled in or chosen, as the screen shows it. */
  typed: () => Promise<unknown>;
  /** How often it was done, as the server knows. */
  effects: () => Promise<number>;
};

const complaint = "Gatal di tangan";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const once = async (isDone: boolean | Promise<boolean>): Promise<number> => ((await isDone) ? 1 : 0);

const book = async (visitor: Visitor): Promise<Scene> => {
  const patient = await newPatient("Ibu Entin");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/janji");
  await answerUntilTime(page, { clinic: "Kramatwatu", who: patient.name, complaint });
  await page.locator(".days button:not([data-none])").nth(2).click();
  await slotButtons(page).last().click();
  await heading(page, "Sudah benar?").waitFor();
  return {
    page,
    press: () => page.getByRole("button", { name: /^Pesan jam |^Kirim lagi/ }).click(),
    done: heading(page, "Janji Anda tercatat"),
    typed: () => page.getByText(complaint).innerText(),
    effects: async () => (await patient.visits()).length,
  };
};

const move = async (visitor: Visitor): Promise<Scene> => {
  const patient = await newPatient("Ibu Nining");
  const visit = await patient.book(await slotAhead("3604-petir", 0));
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}/ubah`);
  await page.locator(".days button:not([data-none])").nth(2).click();
  await slotButtons(page).last().click();
  const chosen = button(page, /^Pindah ke /);
  return {
    page,
    press: () =>
      button(page, /^Kirim lagi|^Pindah ke /)
        .first()
        .click(),
    done: heading(page, /^Janji dipindah/),
    typed: () => chosen.innerText(),
    effects: async () => {
      const [now, ...more] = await patient.visits();
      expect(more).toEqual([]);
      return once(now?.slot.start !== visit.slot.start);
    },
  };
};

const cancel = async (visitor: Visitor): Promise<Scene> => {
  const patient = await newPatient("Ibu Oom");
  const visit = await patient.book(await slotAhead("3604-petir", 1));
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}`);
  const asked = button(page, "Batalkan janji");
  await asked.waitFor();
  return {
    page,
    press: async () => {
      if (!(await asked.isVisible())) return button(page, "Kirim lagi").click();
      await asked.click();
      await button(page, "Ya, batalkan").click();
    },
    done: page.locator(".undo-bar:empty"),
    typed: async () => "",
    effects: async () => once((await patient.visits())[0]?.state.status === "cancelled"),
  };
};

const addMember = async (visitor: Visitor): Promise<Scene> => {
  const patient = await newPatient("Ibu Wati");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/saya/keluarga");
  await page.getByLabel("Nama lengkap").fill("Adi Saputra");
  await page.getByLabel("Tanggal", { exact: true }).fill("17");
  await page.getByLabel("Bulan").selectOption({ label: "Agustus" });
  await page.getByLabel("Tahun").fill("2015");
  await page.getByText("Laki-laki").click();
  await page.getByText("Anak", { exact: true }).click();
  return {
    page,
    press: () => button(page, "Simpan").click(),
    done: page.locator("h1", { hasText: /^Saya|^Akun/ }),
    typed: () => page.getByLabel("Nama lengkap").inputValue(),
    effects: async () => {
      const { body } = await patient.call("get-household", {});
      return (body as ResponseOf<"get-household">).members.filter(({ patient: one }) => one.name === "Adi Saputra")
        .length;
    },
  };
};

const signInPhone = async (visitor: Visitor): Promise<Scene> => {
  const page = await visitor();
  const phone = newPhone();
  await page.goto("/masuk");
  await page.getByLabel("Nomor ponsel").fill(phone.replace("+62", "0"));
  const code = heading(page, "Kode apa yang Anda terima?");
  return {
    page,
    press: () => button(page, "Kirim kode").click(),
    done: code,
    typed: () => page.getByLabel("Nomor ponsel").inputValue(),
    effects: () => once(outboxCode(phone).then((sent) => sent !== undefined)),
  };
};

const signInCode = async (visitor: Visitor): Promise<Scene> => {
  const scene = await signInPhone(visitor);
  const { page } = scene;
  const phone = (await page.getByLabel("Nomor ponsel").inputValue()).replace(/^0/, "+62");
  await scene.press();
  await scene.done.waitFor();
  const refused = page.getByText(/minta kode baru|belum cocok/i);
  const field = page.getByLabel("Kode dari SMS");
  // A code is good once: where its answer was lost, the screen offers another, with the number still there.
  const askAnew = async (): Promise<void> => {
    const before = await outboxCode(phone);
    await button(page, /^Kirim kode/).click();
    await expect.poll(() => outboxCode(phone)).not.toBe(before);
    await field.waitFor();
  };
  return {
    page,
    press: async () => {
      if (await refused.isVisible()) await askAnew();
      const code = (await outboxCode(phone)) ?? "";
      if ((await field.inputValue()) === code) await button(page, "Masuk").click();
      else await field.fill(code);
    },
    refused,
    done: heading(page, "Siapa nama Anda?"),
    typed: () => page.getByText("••••").innerText(),
    effects: async () => once(heading(page, "Siapa nama Anda?").isVisible()),
  };
};

const signInPassword = async (visitor: Visitor): Promise<Scene> => {
  const page = await visitor({ size: desk });
  await page.goto("/petugas");
  await page.getByLabel("Nama pengguna").fill("Loket.Cikande ");
  await page.getByLabel("Kata sandi").fill(passwordOf("loket.cikande"));
  return {
    page,
    press: () => button(page, "Masuk").click(),
    done: heading(page, "Loket pendaftaran"),
    typed: () => page.getByLabel("Nama pengguna").inputValue(),
    effects: async () => once(heading(page, "Loket pendaftaran").isVisible()),
  };
};

const atDesk = async (visitor: Visitor) => {
  const tokens = await signInStaff("loket.cikande");
  const page = await visitor({ size: desk, tokens });
  await page.goto("/petugas/loket");
  await page.locator(".desk-session").first().waitFor();
  return { page, tokens };
};

let walkIns = 0;
const walkIn = async (visitor: Visitor): Promise<Scene> => {
  await putSessionSoon(60 + walkIns);
  const { page, tokens } = await atDesk(visitor);
  walkIns += 1;
  const name = `Saodah ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[walkIns % 26]}${"ABCDEFGHIJ"[Math.floor(walkIns / 26)]}`;
  await button(page, "Daftar langsung").click();
  await page.getByLabel("Nama lengkap").fill(name);
  await page.getByLabel("Tanggal", { exact: true }).last().fill("30");
  await page.getByLabel("Bulan").selectOption({ label: "Desember" });
  await page.getByLabel("Tahun").fill("1951");
  await page.getByText("Perempuan", { exact: true }).click();
  return {
    page,
    press: () => button(page, "Beri nomor antrean").click(),
    done: page.getByText(`Nomor antrean ${name}`),
    typed: () => page.getByLabel("Nama lengkap").inputValue(),
    effects: async () => {
      const input = { clinicId: "3604-cikande", date: localDate(Date.now(), "WIB") };
      const { body } = await callApi(product.url, "get-clinic-day", "staff", input, { token: tokens.idToken });
      const { sessions } = body as ResponseOf<"get-clinic-day">;
      return sessions.flatMap(({ visits }) => visits).filter(({ patient }) => patient.name === name).length;
    },
  };
};

const cancelAtDesk = async (visitor: Visitor): Promise<Scene> => {
  const patient = await newPatient(
    `Ibu Sutini ${newPhone().slice(-3)}`.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? ""),
  );
  await patient.book(await slotAhead("3604-cikande", 5));
  const { page } = await atDesk(visitor);
  await button(page, /berikutnya/i).click();
  const row = page.locator(".desk-visit", { hasText: patient.name });
  await row.waitFor();
  const asked = row.getByRole("button", { name: /^Batalkan/ });
  return {
    page,
    press: async () => {
      if (!(await asked.isVisible())) return button(page, "Kirim lagi").click();
      await asked.click();
      await button(page, "Ya, batalkan").click();
    },
    done: page.locator(".undo-bar:empty"),
    typed: async () => "",
    effects: async () => once((await patient.visits())[0]?.state.status === "cancelled"),
  };
};

/** Every screen that changes something; a new one gets its row here. */
export const writingScreens: Record<string, (visitor: Visitor) => Promise<Scene>> = {
  "booking a visit": book,
  "moving a visit": move,
  "cancelling a visit": cancel,
  "adding a member of the family": addMember,
  "asking for a code": signInPhone,
  "entering the code": signInCode,
  "signing in by password": signInPassword,
  "registering a walk-in": walkIn,
  "cancelling at the desk": cancelAtDesk,
};
