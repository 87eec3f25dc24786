import { doorCodes } from "../../../functions/booking/door/door-codes.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { desk } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { asStaff } from "../people/as-staff.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { button, type Opening, once } from "./scene.ts";

const { clinicId } = hasanudin;

export const sayHere: Opening = async (visitor) => {
  const session = await putSessionSoon(60, hasanudin, { comeTo: { kind: "puskesmas" } });
  const { secret } = await asStaff(await signInStaff("loket.kramatwatu"))("pair-board", { clinicId });
  const patient = await newPatient("Ibu Rukoyah");
  const visit = await patient.book(slotAt(session, 1));
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}`);
  await button(page, "Saya di sini").click();
  const code = page.getByLabel("Kode di papan panggilan");
  await code.fill(doorCodes(secret, clinicId, Date.now())[0] ?? "");
  return {
    page,
    press: () =>
      button(page, /^Kirim lagi|^Catat saya hadir/)
        .last()
        .click(),
    done: page.getByText("Anda sudah dicatat hadir"),
    typed: () => code.inputValue(),
    effects: async () => once((await patient.visits())[0]?.state.status === "waiting"),
  };
};

export const pairBoard: Opening = async (visitor) => {
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.kramatwatu") });
  await page.goto("/petugas/kode-pintu");
  await button(page, "Lihat alamat papan").waitFor();
  return {
    page,
    press: () =>
      button(page, /^Kirim lagi|^Lihat alamat papan/)
        .first()
        .click(),
    done: page.getByLabel("Di televisi lain, buka alamat ini satu kali"),
    typed: async () => "",
    effects: async () => once(page.getByLabel("Di televisi lain, buka alamat ini satu kali").isVisible()),
  };
};
