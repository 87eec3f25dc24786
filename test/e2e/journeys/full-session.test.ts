import { expect, test } from "vitest";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { callApi } from "../../api/client/call-api.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { asStaff } from "../people/as-staff.ts";
import { newcomer } from "../people/newcomer.ts";
import { signInStaff } from "../people/sign-in.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

test("whoever comes though all places are taken is given a number beyond them, and told so on the ticket", async () => {
  const { id: sessionId } = await putSessionSoon(60);
  const tokens = await signInStaff("loket.cikande");
  for (const name of ["Ibu Aminah", "Ibu Badriah", "Ibu Cicih"]) {
    const input = { sessionId, service: "umum", complaint: "", patient: newcomer(name) };
    const [token, key] = [tokens.idToken, crypto.randomUUID()];
    expect(await callApi(product.url, "register-walk-in", "staff", input, { token, key })).toMatchObject({
      status: 201,
    });
  }

  const page = await visitor({ size: desk, tokens });
  await page.goto("/petugas/loket");
  await page.getByRole("button", { name: "Daftar langsung" }).click();
  await page.getByLabel("Nama lengkap").fill("Ibu Dedeh");
  const birth = page.getByRole("group", { name: "Tanggal lahir" });
  await birth.getByLabel("Tanggal").fill("9");
  await birth.getByLabel("Bulan").selectOption("7");
  await birth.getByLabel("Tahun").fill("1963");
  await page.getByText("Perempuan", { exact: true }).click();
  await page.getByLabel("Dokter dan jam").selectOption(sessionId);
  await page.getByText("Jadwal penuh: 3 dari 3.").waitFor();
  await page.getByText(/^Perkiraan: /).waitFor();
  await lookAt(page, "full-session");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: "Beri nomor tambahan" }).click();
  await page.getByText("Nomor antrean Ibu Dedeh").waitFor();
  await page
    .locator(".ticket")
    .getByText(/^Nomor tambahan, dilayani setelah semua yang berjanji\.$/)
    .waitFor();
  await page
    .locator(".ticket")
    .getByText(/^Perkiraan dipanggil: \d\d\.\d\d–\d\d\.\d\d\sWIB, bisa berubah\.$/)
    .waitFor();
  await lookAt(page, "ticket-beyond-the-places");

  const doctor = asStaff(await signInStaff("rahmawati.cikande"));
  const { sessions } = await doctor("get-doctor-day", { date: sessionIdParts(sessionId).date });
  const visits = sessions.find(({ session }) => session.id === sessionId)?.visits ?? [];
  expect(visits.map(({ appointment }) => appointment.slot.number)).toEqual([1, 2, 3, 4]);
});
