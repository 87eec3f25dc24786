import { expect, test } from "vitest";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import type { RequestInputOf } from "../../../shared/api/routes.ts";
import { callApi } from "../../api/client/call-api.ts";
import { daysAhead, heading, slotButtons } from "../booking/booking-steps.ts";
import { leftAtEnd } from "../booking/left-at-end.ts";
import { answerQuestion } from "../browser/answer-question.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { passUndoTime, undoBarGone } from "../lost/pass-undo-time.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

const asStaff = async (user: string) => {
  const { idToken: token } = await signInStaff(user);
  return async <N extends "check-in-patient" | "admit-patient">(name: N, input: RequestInputOf<N>) => {
    const { status, text } = await callApi(product.url, name, "staff", input, { token });
    expect(status, text).toBe(200);
  };
};

test("the day is closed by the desk: who was left is decided about, called and moved, printed and counted", async () => {
  const people = [await newPatient("Ibu Partinah"), await newPatient("Ibu Saminten"), await newPatient("Ibu Ngatinem")];
  const visits = await leftAtEnd(
    people,
    async ([seen, waits]) => {
      const [atDesk, asDoctor] = [await asStaff("loket.kramatwatu"), await asStaff("hasanudin.kramatwatu")];
      for (const visit of [seen, waits])
        if (visit) await atDesk("check-in-patient", { appointmentId: visit.id, from: visit.slot });
      if (seen) await asDoctor("admit-patient", { appointmentId: seen.id });
    },
    hasanudin,
  );
  const [called = "", waited = "", absent = ""] = visits.map(({ id }) => id);

  const page = await visitor({ size: desk, tokens: await signInStaff("loket.kramatwatu") });
  await page.clock.install();
  await page.goto("/petugas/loket");
  await page.getByText(/kunjungan belum diputuskan hasilnya\.$/).waitFor();
  await lookAt(page, "desk-left");
  await page.getByRole("link", { name: "Catat hasilnya" }).click();
  await heading(page, "Hasil kunjungan").waitFor();
  const row = (id: string) => page.locator(`[data-visit="${id}"]`);
  await row(called).waitFor();
  const proposalOf = (id: string) =>
    row(id)
      .getByText(/^Usulan: /)
      .innerText();
  expect([await proposalOf(called), await proposalOf(waited), await proposalOf(absent)]).toEqual([
    "Usulan: Selesai",
    "Usulan: Perlu ditelepon",
    "Usulan: Tidak hadir",
  ]);
  await lookAt(page, "outcomes");

  await row(waited)
    .getByRole("button", { name: /^Usulan untuk Ibu Saminten/ })
    .click();
  await passUndoTime(page);
  await undoBarGone(page).waitFor();
  await expect
    .poll(async () => (await appointmentOf(waited))?.state)
    .toMatchObject({ status: "unserved", pending: "call" });
  await row(waited).waitFor({ state: "detached" });
  // Who is noted as with the doctor is decided about by themselves alone.
  expect(await row(called).getByRole("button").allInnerTexts()).toEqual(["Selesai"]);
  await row(called).getByRole("button").click();
  await passUndoTime(page);
  await row(called).waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Terima (semua|1) usulan/ }).click();
  await page.getByRole("dialog").waitFor();
  await lookAt(page, "outcomes-all");
  await answerQuestion(page, "Ya, catat");
  await passUndoTime(page);
  await page.getByText("Tidak ada kunjungan yang menunggu keputusan.").waitFor();
  expect((await appointmentOf(called))?.state.status).toBe("completed");
  expect((await appointmentOf(absent))?.state.status).toBe("no-show");

  // Noted wrongly: it can be put right, beside who said what, and the next reads what it was.
  const decided = page.locator(`[data-decided="${called}"]`);
  await decided.getByText(/^Selesai · /).waitFor();
  await lookAt(page, "outcomes-decided");
  for (const [outcome, status] of [
    ["Tidak hadir", "no-show"],
    ["Selesai", "completed"],
  ] as const) {
    await decided.getByRole("button", { name: /^Ubah hasil/ }).click();
    await page.getByRole("dialog").waitFor();
    await lookAt(page, `outcome-changed-to-${status}`);
    await answerQuestion(page, `Ubah menjadi “${outcome}”`);
    await passUndoTime(page);
    await decided.getByText(new RegExp(`^${outcome} · `)).waitFor();
    expect((await appointmentOf(called))?.state.status).toBe(status);
  }

  const phone = await visitor(people[1] ? { tokens: people[1].tokens } : {});
  await phone.goto(`/kunjungan/${waited}`);
  await phone.getByText(/Puskesmas akan menelepon Anda\./).waitFor();
  await lookAt(phone, "ticket-to-be-called");

  await page.getByRole("link", { name: "Lembar rekap hari ini" }).click();
  await heading(page, "Lembar rekap").waitFor();
  const printed = page.getByRole("row", { name: /Ibu Ngatinem/ });
  await printed.waitFor();
  expect(await printed.innerText()).toMatch(/Janji\s*Tidak hadir$/);
  await lookAt(page, "day-sheet");

  await page.goto("/petugas/telepon");
  await row(waited).getByText("Belum sempat dilayani saat jadwal selesai").waitFor();
  expect(await row(waited).getByRole("button").allInnerTexts()).toEqual(["Tidak terjawab", "Sudah ditelepon"]);
  await lookAt(page, "calls-unserved");
  await row(waited)
    .getByRole("link", { name: /^Pindahkan/ })
    .click();
  await daysAhead(page).nth(1).click();
  await slotButtons(page).last().click();
  await page.getByRole("button", { name: /^Pindahkan ke / }).click();
  await heading(page, "Janji sudah dipindah").waitFor();
  expect(await people[1]?.visits()).toMatchObject([{ id: waited, state: { status: "booked" } }]);

  const head = await visitor({ size: desk, tokens: await signInStaff("jadwal.kramatwatu") });
  await head.goto("/petugas/angka-hari");
  await heading(head, "Rekap harian").waitFor();
  await head.getByText("Seluruh puskesmas").waitFor();
  // Others of the clinic were called on this day, none, few or many.
  await head
    .getByText(/terlalu sedikit untuk dihitung$|^separuh sampai|^belum ada yang dipanggil/)
    .first()
    .waitFor();
  await lookAt(head, "day-figures");
});
