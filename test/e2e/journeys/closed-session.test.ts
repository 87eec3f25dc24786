import { expect, test } from "vitest";
import { daysAhead, heading, slotButtons } from "../booking/booking-steps.ts";
import { closedUnder } from "../booking/closed-under.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { newPatient } from "../people/patient.ts";
import { enterAsStaff } from "../people/sign-in-screens.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

test("whose session is closed sees it on every screen, finds no room, and moves the visit from its ticket", async () => {
  const patient = await newPatient("Ibu Sarinah");
  const visit = await closedUnder(patient);
  const page = await visitor({ tokens: patient.tokens });
  await page.goto("/");
  await page.getByText("Maaf, dr. Rahmawati tidak bisa melayani Anda pada jam ini").waitFor();
  await lookAt(page, "start-closed");
  await page.goto(`/kunjungan/${visit.id}/ruang`);
  await heading(page, "Maaf, dr. Rahmawati tidak bisa melayani Anda pada jam ini").waitFor();
  await lookAt(page, "room-closed");
  await page.getByRole("link", { name: "Lihat tiket" }).click();
  await heading(page, "Tiket Anda").waitFor();
  await lookAt(page, "ticket-closed");
  await page.getByRole("link", { name: "Pilih waktu lain" }).click();
  await page.getByText(/^Maaf, dr\. Rahmawati tidak bisa melayani Anda pada/).waitFor();
  await daysAhead(page).first().click();
  await slotButtons(page).first().click();
  await lookAt(page, "move-closed");
  await page.getByRole("button", { name: /^Pindah ke / }).click();
  await heading(page, /^Janji dipindah/).waitFor();
  expect(await page.locator(".ticket-state").innerText()).toBe("Terjadwal");
  const [moved] = await patient.visits();
  expect(moved).toEqual({ ...visit, slot: moved?.slot });
});

test("whose doctor does not come has the same hour with who sits there instead by one press on the ticket", async () => {
  const patient = await newPatient("Ibu Sarwati");
  const visit = await closedUnder(patient, 3600, "yusuf-maulana-cikande");
  const page = await visitor({ tokens: patient.tokens });
  await page.goto(`/kunjungan/${visit.id}/ubah`);
  await page.getByRole("button", { name: /^Jam yang sama, .* · drg\. Yusuf Maulana/ }).waitFor();
  await lookAt(page, "move-closed-same-hour");
  await page.goto(`/kunjungan/${visit.id}`);
  const take = page.getByRole("button", { name: /^Pindah ke .* · drg\. Yusuf Maulana/ });
  await take.waitFor();
  await lookAt(page, "ticket-closed-same-hour");
  await take.click();
  await heading(page, /^Janji dipindah/).waitFor();
  await page.getByText("drg. Yusuf Maulana").waitFor();
  const [moved] = await patient.visits();
  expect([moved?.slot.start, moved?.offer]).toEqual([visit.slot.start, undefined]);
});

test("the desk of the clinic sees who of a closed session has not moved yet", async () => {
  const patient = await newPatient("Ibu Rukiyah");
  const { id } = await closedUnder(patient);
  const page = await visitor({ size: desk });
  await enterAsStaff(page, "loket.cikande");
  const row = page.locator(`[data-visit="${id}"]`);
  await row.getByText("Jadwal berubah – belum pindah").waitFor();
  expect(await row.getByRole("button").allInnerTexts()).toEqual(["Batalkan"]);
  await row.getByRole("link", { name: /^Pindahkan janji/ }).waitFor();
  await lookAt(page, "desk-closed");
});
