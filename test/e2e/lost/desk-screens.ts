import { slotAt } from "../../../shared/schedule/slot.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { heading } from "../booking/booking-steps.ts";
import { slotAhead } from "../booking/slot-ahead.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { asStaff } from "../people/as-staff.ts";
import { newPatient } from "../people/patient.ts";
import { passwordOf, signInStaff } from "../people/sign-in.ts";
import { passUndoTime, undoBarGone } from "./pass-undo-time.ts";
import { button, newName, type Opening, once, type Visitor } from "./scene.ts";

export const signInPassword: Opening = async (visitor) => {
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
  await page.clock.install();
  await page.goto("/petugas/loket");
  await page.locator(".desk-session").first().waitFor();
  return { page, tokens };
};

export const walkIn: Opening = async (visitor) => {
  await putSessionSoon(60);
  const { page, tokens } = await atDesk(visitor);
  const name = newName("Saodah");
  await button(page, "Daftar langsung").click();
  await page.getByLabel("Nama lengkap").fill(name);
  await page.getByLabel("Tanggal", { exact: true }).last().fill("30");
  await page.getByLabel("Bulan").selectOption({ label: "Desember" });
  await page.getByLabel("Tahun").fill("1951");
  await page.getByText("Perempuan", { exact: true }).click();
  const aside = page.locator(".walk-in-aside li", { hasText: name });
  return {
    page,
    // Put aside they wait for the network, and the form is free.
    press: async () => {
      const again = button(page, /^Kirim lagi/).first();
      await ((await again.isVisible()) ? again : button(page, /^Beri nomor antrean/)).click();
    },
    done: page.getByText(`Nomor antrean ${name}`).or(aside.getByRole("button", { name: "Buka tiket" })),
    typed: async () =>
      (await aside.isVisible()) ? aside.locator("bdi").innerText() : page.getByLabel("Nama lengkap").inputValue(),
    effects: async () => {
      const input = { clinicId: "3604-cikande", date: localDate(Date.now(), "WIB") };
      const { sessions } = await asStaff(tokens)("get-clinic-day", input);
      return sessions.flatMap(({ visits }) => visits).filter(({ patient }) => patient.name === name).length;
    },
  };
};

export const cancelAtDesk: Opening = async (visitor) => {
  const patient = await newPatient(newName("Ibu Sutini"));
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
      await answerQuestion(page, "Ya, batalkan");
      await passUndoTime(page);
    },
    done: undoBarGone(page),
    typed: async () => "",
    effects: async () => once((await patient.visits())[0]?.state.status === "cancelled"),
  };
};

export const checkIn: Opening = async (visitor) => {
  const session = await putSessionSoon(0);
  const patient = await newPatient(newName("Ibu Enok"));
  await patient.book(slotAt(session, 2));
  const { page } = await atDesk(visitor);
  const row = page.locator(".desk-visit", { hasText: patient.name });
  const note = row.getByRole("button", { name: /^Catat hadir/ });
  await note.waitFor();
  return {
    page,
    press: async () => {
      const again = button(page, "Kirim lagi");
      if (await again.isVisible()) return again.click();
      // It is kept and on its way, or has got there by itself.
      if (!(await note.isVisible())) return;
      await note.click();
      await answerQuestion(page, "Ya, hadir di puskesmas");
      await passUndoTime(page);
    },
    done: row.locator(".desk-state", { hasText: /^Hadir$/ }),
    typed: async () => "",
    effects: async () => once((await patient.visits())[0]?.state.status === "waiting"),
  };
};

export const announceDelay: Opening = async (visitor) => {
  const session = await putSessionSoon(60);
  const patient = await newPatient(newName("Ibu Ecin"));
  await patient.book(slotAt(session, 2));
  const { page, tokens } = await atDesk(visitor);
  const section = page.locator(".desk-session", { hasText: patient.name });
  await section.getByRole("button", { name: "Umumkan terlambat" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/^20.menit · /).click();
  return {
    page,
    press: () => answerQuestion(page, "Ya, umumkan", dialog),
    done: section.getByText("Diumumkan: terlambat"),
    typed: async () => (await dialog.isVisible()) && dialog.getByRole("radio", { name: /^20.menit · / }).isChecked(),
    effects: async () => {
      const { sessions } = await asStaff(tokens)("get-clinic-day", {
        clinicId: session.clinicId,
        date: localDate(Date.now(), "WIB"),
      });
      return sessions.find((day) => day.session.id === session.id)?.session.delay?.times ?? 0;
    },
  };
};

export const commentVisit: Opening = async (visitor) => {
  const session = await putSessionSoon(60);
  const patient = await newPatient(newName("Ibu Encum"));
  await patient.book(slotAt(session, 2));
  const { page, tokens } = await atDesk(visitor);
  await page.locator(".desk-visit", { hasText: patient.name }).getByRole("link").click();
  await button(page, /^Tulis catatan untuk dokter/).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Catatan").fill("Memakai kursi roda");
  return {
    page,
    press: () => answerQuestion(page, "Simpan catatan", dialog),
    done: page.locator(".person-panel .desk-note", { hasText: "Memakai kursi roda" }),
    typed: async () => (await dialog.isVisible()) && dialog.getByLabel("Catatan").inputValue(),
    effects: async () => {
      const { sessions } = await asStaff(tokens)("get-clinic-day", {
        clinicId: session.clinicId,
        date: localDate(Date.now(), "WIB"),
      });
      const visits = sessions.flatMap((day) => day.visits);
      return visits.find((visit) => visit.patient.name === patient.name)?.appointment.comment?.times ?? 0;
    },
  };
};

export const correctPerson: Opening = async (visitor) => {
  const session = await putSessionSoon(30);
  const patient = await newPatient(newName("Ibu Karsih"));
  const { id: appointmentId } = await patient.book(slotAt(session, 2));
  const { page, tokens } = await atDesk(visitor);
  await page.locator(".desk-visit", { hasText: patient.name }).getByRole("link").click();
  await button(page, "Perbaiki data").click();
  const panel = page.locator(".person-panel");
  const name = panel.getByLabel("Nama lengkap");
  const right = newName("Ibu Karsinah");
  await name.fill(right);
  return {
    page,
    press: () => panel.getByRole("button", { name: /^Simpan perbaikan|^Kirim lagi/ }).click(),
    done: panel.getByText(new RegExp(`Dulu tertulis .*${patient.name}`)),
    typed: () => name.inputValue(),
    effects: async () => {
      const input = { clinicId: "3604-cikande", date: localDate(Date.now(), "WIB") };
      const { sessions } = await asStaff(tokens)("get-clinic-day", input);
      const visit = sessions
        .flatMap(({ visits }) => visits)
        .find(({ appointment }) => appointment.id === appointmentId);
      return visit?.patient.name === right ? (visit.patient.former?.length ?? 0) : 0;
    },
  };
};
