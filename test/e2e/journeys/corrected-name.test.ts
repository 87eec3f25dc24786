import { expect, test } from "vitest";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { desk, phone, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { freeDoctor } from "../consult/free-doctor.ts";
import { asStaff } from "../people/as-staff.ts";
import { newcomer } from "../people/newcomer.ts";
import { newPatient } from "../people/patient.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

test("the desk corrects a name that was written wrongly: list, phone and search follow, and what stood there stays", async () => {
  await freeDoctor(hasanudin);
  const session = await putSessionSoon(60, hasanudin);
  const tokens = await signInStaff("loket.kramatwatu");
  const clinic = asStaff(tokens);
  const known = newcomer("Ibu Rusminah", 1970);
  await clinic("register-walk-in", { sessionId: session.id, service: "umum", complaint: "", patient: known });
  const patient = await newPatient("Ibu Juhaenh");
  const { id: appointmentId } = await patient.book(slotAt(session, 3));

  const page = await visitor({ size: desk, tokens });
  await page.goto("/petugas/loket");
  await page.locator(".desk-visit", { hasText: "Ibu Juhaenh" }).getByRole("link").click();
  const panel = page.locator(".person-panel");
  const button = (name: string | RegExp) => panel.getByRole("button", { name });
  await button("Perbaiki data").click();
  const name = panel.getByLabel("Nama lengkap");
  expect(await name.inputValue()).toBe("Ibu Juhaenh");
  await name.fill("Ibu Juhaenah");
  await lookAt(page, "desk-correct-person");
  await page.setViewportSize(desk);
  await button("Simpan perbaikan").click();
  await panel.getByRole("heading", { name: "Ibu Juhaenah" }).waitFor();
  await panel.getByText(/Dulu tertulis .*Ibu Juhaenh/).waitFor();
  await page.locator(".desk-visit", { hasText: "Ibu Juhaenah" }).waitFor();
  await lookAt(page, "desk-corrected-person");
  await page.setViewportSize(desk);

  const ticket = await visitor({ size: phone, tokens: patient.tokens });
  await ticket.goto(`/kunjungan/${appointmentId}`);
  await ticket.getByText("Ibu Juhaenah").first().waitFor();
  expect(await ticket.locator("body").innerText()).not.toMatch(/Juhaenh|Dulu tertulis/);
  const found = async () =>
    (await clinic("find-people", { clinicId: session.clinicId, text: "juhaenah" })).people.map((one) => one.name);
  await expect.poll(found, { timeout: 20_000 }).toContain("Ibu Juhaenah");

  // By the particulars of somebody whom the clinic knows, the desk is asked whether this is the same person.
  const [year = "", month = "", day = ""] = known.birthDate.split("-");
  await button("Perbaiki data").click();
  await name.fill("Ibu Rusminah");
  await panel.getByLabel("Tanggal", { exact: true }).fill(day);
  await panel.getByLabel("Bulan").selectOption(String(Number(month)));
  await panel.getByLabel("Tahun").fill(year);
  await button("Simpan perbaikan").click();
  await panel.getByText(/orang yang sama/).waitFor();
  await lookAt(page, "desk-correct-same-person");
  await page.setViewportSize(desk);
  await button("Biarkan").click();
  await panel.getByRole("heading", { name: "Ibu Juhaenah" }).waitFor();
});
