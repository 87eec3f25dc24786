import type { Page } from "playwright-core";

/** What a doctor does face to face, by the screen of their line. */
export const doctorHand = (page: Page) => {
  const button = (name: RegExp) => page.locator(".visit-acts").getByRole("button", { name });
  const open = async (id: string): Promise<void> => {
    await page.locator(`[data-visit="${id}"] button`).click();
  };
  return {
    /** Calls in whom the line has first. */
    callIn: async (id: string): Promise<void> => {
      await open(id);
      await button(/^Panggil .* masuk$/).click();
      await page.locator(`[data-group=now] [data-visit="${id}"]`).waitFor();
    },
    finish: async (id: string): Promise<void> => {
      await open(id);
      await button(/^Selesaikan kunjungan/).click();
      await page.locator(".unsent-line").waitFor();
    },
    notThere: async (id: string): Promise<void> => {
      await open(id);
      await button(/^Tidak di tempat$/).click();
      await page.locator(`[data-group=skipped] [data-visit="${id}"]`).waitFor();
    },
    /** Who stands first of those who wait. */
    next: (): Promise<string | undefined> =>
      page.evaluate<string | undefined>(`document.querySelector("[data-group=waiting] [data-visit]")?.dataset.visit`),
  };
};
