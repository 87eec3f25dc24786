import type { Page } from "playwright-core";
import { undoTime } from "../../../web/unsent/undo-time.ts";
import { answerQuestion } from "../../e2e/browser/answer-question.ts";
import type { DayClock } from "../clock/day-clock.ts";
import type { Comer } from "../script/day-script.ts";

/** Nobody presses for the next one in the same moment: the app takes that for the second press of a double one. */
const between = 400;

/** What the desk does, by its screen. */
export const deskHand = (page: Page, clock: DayClock) => {
  const row = (id: string) => page.locator(`.desk-visit[data-visit="${id}"]`);
  const person = async (id: string): Promise<void> => {
    await row(id).getByRole("link").click();
    await page.locator(".person-panel").waitFor();
  };
  const close = async (): Promise<void> => {
    await page.keyboard.press("Escape");
    await page.locator(".person-panel").waitFor({ state: "detached" });
  };
  /** Sessions whose hours are over are folded away; whoever comes late is among them. */
  const unfold = async (id: string): Promise<void> => {
    if (!(await row(id).isVisible())) await page.locator(".clinic-sessions details:not([open]) summary").click();
  };
  return {
    /** Notes that somebody is here; their row then says so, in these words. */
    checkIn: async (id: string, words: string | RegExp): Promise<void> => {
      await unfold(id);
      await row(id)
        .getByRole("button", { name: /^Catat hadir/ })
        .click();
      await row(id).locator(".desk-state").getByText(words).waitFor();
      await page.waitForTimeout(between);
    },
    backToLine: async (id: string): Promise<void> => {
      await unfold(id);
      await row(id)
        .getByRole("button", { name: /^Kembalikan ke antrean/ })
        .click();
      await page.waitForTimeout(between);
    },
    /** Gives somebody who came a number; @returns their visit */
    walkIn: async ({ name, sex, index }: Comer, sessionId: string): Promise<string> => {
      await page.getByRole("button", { name: /^Daftar langsung$|^Daftarkan pasien lain$/ }).click();
      await page.getByLabel("Nama lengkap").fill(name);
      const birth = page.getByRole("group", { name: "Tanggal lahir" });
      await birth.getByLabel("Tanggal").fill(String(1 + (index % 28)));
      await birth.getByLabel("Bulan").selectOption(String(1 + (index % 12)));
      await birth.getByLabel("Tahun").fill(String(1940 + (index % 60)));
      await page.getByText(sex === "female" ? "Perempuan" : "Laki-laki", { exact: true }).click();
      await page.getByLabel("Dokter dan jam").selectOption(sessionId);
      await page.getByRole("button", { name: "Beri nomor antrean" }).click();
      await page.getByText(`Nomor antrean ${name}`).waitFor();
      const own = page.locator(".desk-visit", { hasText: name });
      await own.waitFor();
      return (await own.getAttribute("data-visit")) ?? "";
    },
    /** Says that somebody is an emergency, or goes before others since they are old. */
    first: async (id: string, level: "emergency" | "elderly"): Promise<void> => {
      await person(id);
      await page.getByRole("button", { name: /^Dahulukan: / }).click();
      const dialog = page.getByRole("dialog");
      if (level === "emergency") await dialog.getByText("Gawat: dipanggil berikutnya").click();
      await dialog.getByText(level === "emergency" ? "sesak napas" : "lansia", { exact: true }).click();
      await answerQuestion(page, level === "emergency" ? "Ya, gawat" : "Ya, dahulukan", dialog);
      await dialog.waitFor({ state: "detached" });
      await close();
    },
    cancel: async (id: string): Promise<void> => {
      await row(id)
        .getByRole("button", { name: /^Batalkan janji/ })
        .click();
      await answerQuestion(page, "Ya, batalkan");
      await clock.pass(undoTime + 1_000);
    },
  };
};
