import { test } from "vitest";
import { callApi } from "../api/client/call-api.ts";
import { heading } from "./booking/booking-steps.ts";
import { desk, useBrowser } from "./browser/use-browser.ts";
import { product } from "./cloud/product.ts";
import { putSessionSoon } from "./cloud/put-session.ts";
import { signInStaff } from "./people/sign-in.ts";
import { lookAt } from "./screens/look-at.ts";

const visitor = useBrowser();

test("screens of the staff", async () => {
  const out = await visitor({ size: desk });
  await out.goto("/petugas");
  await heading(out, "Masuk sebagai petugas").waitFor();
  await lookAt(out, "staff-sign-in");

  const { id: sessionId } = await putSessionSoon(60);
  const registrar = await signInStaff("loket.cikande");
  const came = { name: "Sarta bin Kamid", birthDate: "1946-07-01", sex: "male" } as const;
  const walkIn = { sessionId, service: "umum", complaint: "Pusing, tensi minggu lalu 160", patient: came };
  await callApi(product.url, "register-walk-in", "staff", walkIn, { token: registrar.idToken });
  const desktop = await visitor({ size: desk, tokens: registrar });
  await desktop.goto("/petugas/loket");
  await desktop.getByText("Sarta bin Kamid").first().waitFor();
  await lookAt(desktop, "desk");
  await desktop.getByRole("button", { name: "Daftar langsung" }).click();
  await desktop.getByLabel("Nama lengkap").waitFor();
  await lookAt(desktop, "walk-in");
  await desktop.getByLabel("Nama lengkap").fill("Maemunah");
  await desktop.getByLabel("Tanggal lahir").fill("1951-12-30");
  await desktop.getByText("Perempuan").click();
  await desktop.getByRole("button", { name: "Beri nomor antrean" }).click();
  await desktop.getByText("Nomor antrean Maemunah").waitFor();
  await lookAt(desktop, "walk-in-ticket");

  const scheduler = await visitor({ size: desk, tokens: await signInStaff("jadwal.cikande") });
  await scheduler.goto("/petugas/jadwal");
  await scheduler.getByText("dr. Rahmawati").first().waitFor();
  await lookAt(scheduler, "week");

  const officer = await visitor({ size: desk, tokens: await signInStaff("dinkes.serang") });
  await officer.goto("/petugas/jadwal");
  await officer.getByLabel("Puskesmas").waitFor();
  await lookAt(officer, "district-week");
});
