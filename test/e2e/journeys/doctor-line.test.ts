import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { callApi } from "../../api/client/call-api.ts";
import { heading } from "../booking/booking-steps.ts";
import { desk, useBrowser } from "../browser/use-browser.ts";
import { product } from "../cloud/product.ts";
import { putSessionSoon } from "../cloud/put-session.ts";
import { newcomer } from "../people/newcomer.ts";
import { signInStaff } from "../people/sign-in.ts";
import { enterAsStaff } from "../people/sign-in-screens.ts";
import { lookAt } from "../screens/look-at.ts";

const visitor = useBrowser();

/** Puts people who came to the desk into a new session of dr. Rahmawati's. */
const registered = async (names: string[]): Promise<void> => {
  const session = await putSessionSoon(60);
  const { idToken: token } = await signInStaff("loket.cikande");
  for (const name of names) {
    const patient = newcomer(name);
    const input = { sessionId: session.id, service: "umum", complaint: "", patient };
    const answer = await callApi(product.url, "register-walk-in", "staff", input, { token, key: crypto.randomUUID() });
    expect(answer.status).toBe(201);
  }
};

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>("document.activeElement?.closest('[data-visit]')?.innerText ?? document.activeElement.tagName");

test("the keyboard calls in who is selected and shown, takes it back, and asks about who is still here", async () => {
  await registered(["Ibu Kartika", "Ibu Dewi", "Ibu Maria"]);
  const page = await visitor({ size: desk });
  await enterAsStaff(page, "rahmawati.cikande");
  await heading(page, "Antrean hari ini").waitFor();
  const shown = page.locator(".visit-work h2");
  const row = (name: string) => page.locator("[data-visit] button", { hasText: name });
  await row("Ibu Maria").waitFor();

  // A row under the focus that isn't the selected one is selected, and nobody is called.
  await row("Ibu Kartika").click();
  await row("Ibu Maria").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => shown.innerText()).toBe("Ibu Maria");
  expect(await page.locator("[data-group=now]").count()).toBe(0);

  // The arrows take the focus along; Enter calls who is shown.
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => shown.innerText()).toBe("Ibu Dewi");
  expect(await focused(page)).toContain("Ibu Dewi");
  await page.keyboard.press("Enter");
  await page.getByText("Ibu Dewi dipanggil masuk.").waitFor();
  await expect.poll(() => focused(page)).toContain("Ibu Dewi");
  await lookAt(page, "doctor-called-in");
  await page.setViewportSize(desk);
  // The button goes with its step: one reads on at the person shown, before the next one.
  await page.getByRole("button", { name: "Kembalikan ke antrean" }).press("Enter");
  await page.locator("[data-group=now]").waitFor({ state: "detached" });
  await expect.poll(() => focused(page)).toBe("H2");

  // While one is here another is not called unseen.
  await row("Ibu Dewi").click();
  await page.getByRole("button", { name: "Panggil Ibu Dewi masuk" }).press("Enter");
  await page.getByText("Ibu Dewi dipanggil masuk.").waitFor();
  await expect.poll(() => focused(page)).toBe("H2");
  await row("Ibu Maria").click();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Anda masih bersama Ibu Dewi" }).waitFor();
  await lookAt(page, "doctor-occupied");
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: "Jeda Ibu Dewi" }).click();
  await page.locator("[data-group=now]", { hasText: "Ibu Maria" }).waitFor();
  await page.locator("[data-group=waiting]", { hasText: "Ibu Dewi" }).waitFor();
});

test("Enter calls right after the sign-in too", async () => {
  await registered(["Ibu Sarinah"]);
  const page = await visitor({ size: desk });
  await enterAsStaff(page, "rahmawati.cikande");
  await page.locator(".visit-work h2").waitFor();
  expect(await focused(page)).toBe("H1");
});
