import { slotAt } from "../../../shared/schedule/slot.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { desk } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { asStaff } from "../people/as-staff.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { button, newName, type Opening } from "./scene.ts";

export const measure: Opening = async (visitor) => {
  const session = await putSessionSoon(0);
  const patient = await newPatient(newName("Ibu Sarinem"));
  const from = slotAt(session, 2);
  const { id: appointmentId } = await patient.book(from);
  await asStaff(await signInStaff("loket.cikande"))("check-in-patient", { appointmentId, from });
  const tokens = await signInStaff("perawat.cikande");
  const page = await visitor({ size: desk, tokens });
  await page.goto(`/petugas/perawat?orang=${appointmentId}`);
  const pulse = page.getByLabel("Nadi (per menit)");
  await pulse.fill("82");
  return {
    page,
    press: () => button(page, /^Simpan, siap diperiksa$/).click(),
    done: page.locator(`[data-group="prepared"] [data-visit="${appointmentId}"]`),
    typed: async () => (await pulse.isVisible()) && pulse.inputValue(),
    effects: async () => {
      const { clinicId } = session;
      const { sessions } = await asStaff(tokens)("get-nurse-day", { clinicId, date: localDate(Date.now(), "WIB") });
      const visits = sessions.flatMap((day) => day.visits);
      return visits.find(({ appointment }) => appointment.id === appointmentId)?.appointment.vitals?.length ?? 0;
    },
  };
};
