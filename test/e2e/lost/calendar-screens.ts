import { heading } from "../booking/booking-steps.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";
import { button, type Opening, once } from "./scene.ts";

/** A doctor whose calendar has no address, or a new one. */
const doctor = async (has: "none" | "one") => {
  const tokens = await signInStaff("rahmawati.cikande");
  const as = asStaff(tokens);
  const { feed } = await as("get-calendar-feed", {});
  if (feed) await as("revoke-calendar-feed", feed);
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64url");
  if (has === "one") await as("renew-calendar-feed", { token });
  return { tokens, isThere: async () => (await as("get-calendar-feed", {})).feed !== undefined };
};

export const renewCalendar: Opening = async (visitor) => {
  const { tokens, isThere } = await doctor("none");
  const page = await visitor({ tokens });
  await page.goto("/petugas/jadwal-saya/kalender");
  await button(page, "Buat alamat").waitFor();
  return {
    page,
    press: () =>
      button(page, /^(Buat alamat|Kirim lagi)/)
        .first()
        .click(),
    done: page.locator(".made-address"),
    typed: () => heading(page, "Kalender di ponsel").innerText(),
    effects: async () => once(await isThere()),
  };
};

export const revokeCalendar: Opening = async (visitor) => {
  const { tokens, isThere } = await doctor("one");
  const page = await visitor({ tokens });
  await page.goto("/petugas/jadwal-saya/kalender");
  await button(page, "Cabut alamat").waitFor();
  return {
    page,
    press: () =>
      button(page, /^(Cabut alamat|Kirim lagi)/)
        .first()
        .click(),
    done: page.getByText(/^Alamat sudah dicabut/),
    typed: () => heading(page, "Kalender di ponsel").innerText(),
    effects: async () => once(!(await isThere())),
  };
};
