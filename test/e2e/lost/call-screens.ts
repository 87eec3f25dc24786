import { expect } from "vitest";
import { callsOf } from "../../../functions/store/call/calls.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { daysAhead, slotButtons } from "../booking/booking-steps.ts";
import { closedUnder } from "../booking/closed-under.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { desk } from "../browser/use-browser.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { button, type Opening, once } from "./scene.ts";

export const askForCall: Opening = async (visitor) => {
  const patient = await newPatient("Ibu Sumirah");
  const { id } = await closedUnder(patient);
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${id}`);
  await button(page, "Minta ditelepon").waitFor();
  return {
    page,
    press: () =>
      button(page, /^Kirim lagi|^Minta ditelepon/)
        .last()
        .click(),
    done: page.getByText("Puskesmas akan menelepon Anda.").first(),
    typed: async () => "",
    effects: async () => once((await patient.visits())[0]?.offer?.asked !== undefined),
  };
};

export const noteCall: Opening = async (visitor) => {
  const patient = await newPatient("Ibu Kasinah");
  const { id } = await closedUnder(patient);
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await page.goto("/petugas/telepon");
  const row = page.locator(`[data-visit="${id}"]`);
  const asked = row.getByRole("button", { name: /tidak terjawab$/ });
  await asked.waitFor();
  return {
    page,
    press: async () => {
      const again = button(page, "Kirim lagi");
      return (await again.isVisible()) ? again.click() : asked.click();
    },
    done: page.getByText(/Kasinah: tercatat/),
    typed: async () => "",
    effects: async () => (await callsOf("3604-cikande")).find((entry) => entry.id === id)?.noted ?? 0,
  };
};

export const moveAtDesk: Opening = async (visitor) => {
  const patient = await newPatient("Ibu Tarinah");
  const visit = await patient.book(await slotAhead("3604-cikande", 6));
  const { date } = sessionIdParts(visit.slot.sessionId);
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await page.goto(`/petugas/pindah/${date}/${visit.id}`);
  await daysAhead(page).nth(1).click();
  await slotButtons(page).last().click();
  const chosen = button(page, /^Pindahkan ke /);
  return {
    page,
    press: () =>
      button(page, /^Kirim lagi|^Pindahkan ke /)
        .first()
        .click(),
    done: page.getByRole("heading", { level: 1, name: "Janji sudah dipindah" }),
    typed: () => chosen.innerText(),
    effects: async () => {
      const [now, ...more] = await patient.visits();
      expect(more).toEqual([]);
      return once(now?.slot.start !== visit.slot.start);
    },
  };
};
