import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { leftAtEnd } from "../booking/left-at-end.ts";
import { desk } from "../browser/use-browser.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { passUndoTime, undoBarGone } from "./pass-undo-time.ts";
import { button, type Opening, once } from "./scene.ts";

export const settle: Opening = async (visitor) => {
  const patient = await newPatient("Ibu Wartinah");
  const [{ id = "" } = {}] = await leftAtEnd([patient]);
  const page = await visitor({ size: desk, tokens: await signInStaff("loket.cikande") });
  await page.clock.install();
  await page.goto("/petugas/hasil");
  const row = page.locator(`[data-visit="${id}"]`);
  const absent = row.getByRole("button", { name: /Tidak hadir$/ });
  await absent.waitFor();
  return {
    page,
    press: async () => {
      const again = button(page, "Kirim lagi");
      if (await again.isVisible()) return again.click();
      // It is kept and on its way, or has got there by itself.
      if (!(await absent.isVisible())) return;
      await absent.click();
      await passUndoTime(page);
    },
    done: undoBarGone(page),
    typed: async () => "",
    effects: async () => once((await appointmentOf(id))?.state.status === "no-show"),
  };
};
