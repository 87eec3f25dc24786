import { expect } from "vitest";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { answerUntilTime, daysAhead, heading, slotButtons } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { outboxCode } from "../people/outbox-code.ts";
import { newPatient, newPhone } from "../people/patient.ts";
import { passUndoTime, undoBarGone } from "./pass-undo-time.ts";
import { button, type Opening, once } from "./scene.ts";

const complaint = "Gatal di tangan";

export const book: Opening = async (visitor) => {
  const patient = await newPatient("Ibu Entin");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/janji");
  await answerUntilTime(page, { clinic: "Kramatwatu", who: patient.name, complaint });
  await daysAhead(page).nth(1).click();
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

export const move: Opening = async (visitor) => {
  const patient = await newPatient("Ibu Nining");
  const visit = await patient.book(await slotAhead("3604-petir", 0));
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}/ubah`);
  await daysAhead(page).nth(1).click();
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

export const cancel: Opening = async (visitor) => {
  const patient = await newPatient("Ibu Oom");
  const visit = await patient.book(await slotAhead("3604-petir", 1));
  const page = await visitor({ tokens: patient.tokens });
  await page.clock.install();
  await page.goto(`/kunjungan/${visit.id}`);
  const asked = button(page, "Batalkan janji");
  await asked.waitFor();
  return {
    page,
    press: async () => {
      if (!(await asked.isVisible())) return button(page, "Kirim lagi").click();
      await asked.click();
      await answerQuestion(page, "Ya, batalkan");
      await passUndoTime(page);
    },
    done: undoBarGone(page),
    typed: async () => "",
    effects: async () => once((await patient.visits())[0]?.state.status === "cancelled"),
  };
};

export const addMember: Opening = async (visitor) => {
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
    press: () => button(page, /^Simpan|^Kirim lagi/).click(),
    done: page.locator("h1", { hasText: /^Saya|^Akun/ }),
    typed: () => page.getByLabel("Nama lengkap").inputValue(),
    effects: async () => {
      const { body } = await patient.call("get-household", {});
      return (body as ResponseOf<"get-household">).members.filter(({ patient: one }) => one.name === "Adi Saputra")
        .length;
    },
  };
};

export const signInPhone: Opening = async (visitor) => {
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

export const signInCode: Opening = async (visitor) => {
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
    // Whoever has read why presses; sooner it was meant for the form before.
    await page.waitForTimeout(600);
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
    typed: () => page.getByText(/dikirim ke/).innerText(),
    effects: async () => once(heading(page, "Siapa nama Anda?").isVisible()),
  };
};
