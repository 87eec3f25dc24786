import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { hasanudin } from "../cloud/session-soon.ts";
import { freeDoctor } from "../consult/free-doctor.ts";
import { asStaff } from "../people/as-staff.ts";
import { newcomer } from "../people/newcomer.ts";
import { signInStaff } from "../people/sign-in.ts";
import { enterAsStaff } from "../people/sign-in-screens.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

test("who is called and not there is passed over, the next is called, and the desk has them back in the line", async () => {
  await freeDoctor(hasanudin);
  const { id: sessionId } = await putSessionSoon(0, hasanudin);
  const clinic = asStaff(await signInStaff("loket.kramatwatu"));
  for (const name of ["Ibu Rohani", "Ibu Salmah"]) {
    const patient = newcomer(name);
    await clinic("register-walk-in", { sessionId, service: "umum", complaint: "", patient });
  }
  const page = await visitor({ size: desk });
  await enterAsStaff(page, "hasanudin.kramatwatu");
  await heading(page, "Antrean hari ini").waitFor();
  const inGroup = (group: string, name: string) => page.locator(`[data-group=${group}] li`, { hasText: name });
  const button = (name: string) => page.getByRole("button", { name, exact: true });

  await button("Panggil Ibu Rohani masuk").click();
  await button("Tidak di tempat").click();
  // The next is shown at once; for ten seconds nothing has become of the one before, as nothing has on the board.
  await button("Panggil Ibu Salmah masuk").waitFor();
  await inGroup("now", "Ibu Rohani").getByText("sedang dilewati").waitFor();
  await lookAt(page, "doctor-passing-over");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: /^Urungkan/ }).click();
  await inGroup("now", "Ibu Rohani").waitFor();
  await button("Tidak di tempat").click();
  // Whoever calls the next has decided: it is sent before that.
  await button("Panggil Ibu Salmah masuk").click();
  await inGroup("skipped", "Ibu Rohani").getByText("tidak di tempat").waitFor();
  await lookAt(page, "doctor-passed-over");
  await page.setViewportSize(desk);
  await inGroup("now", "Ibu Salmah").waitFor();

  const there = await visitor({ size: desk });
  await enterAsStaff(there, "loket.kramatwatu");
  const row = there.locator(".desk-visit", { hasText: "Ibu Rohani" });
  await row.getByText("tidak di tempat").waitFor();
  await lookAt(there, "desk-passed-over");
  await there.setViewportSize(desk);
  await row.getByRole("button", { name: /^Kembalikan ke antrean/ }).click();
  await row.getByText("Hadir").waitFor();
  await inGroup("waiting", "Ibu Rohani").waitFor();
  expect(await page.locator("[data-group=skipped]").count()).toBe(0);
});
