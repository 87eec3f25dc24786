import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { desk, phone } from "../browser/use-browser.ts";
import { expectFit } from "./expect-fit.ts";
import { keepPicture } from "./picture.ts";

const themes = ["light", "dark"] as const;

type Violations = { rule: string; where: string[] }[];

const violations = async (axe: AxeBuilder): Promise<Violations> => {
  const { violations: found } = await axe.setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => ({
    rule: id,
    where: nodes.map(({ html, any }) => `${html} ${any[0]?.message}`),
  }));
};

/** Puts the page into a light; ready when it is painted so, since halfway the colours of both are mixed. */
const turnTo = async (page: Page, colorScheme: (typeof themes)[number]): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
};

/** Looks at a screen on a phone and on a desk, by day and by night, as axe does, keeps its pictures, and expects it to hold large text. */
export const lookAt = async (page: Page, name: string): Promise<void> => {
  // Light by light: after a change of it an icon's stroke keeps its old colour in a picture, though not on a screen.
  for (const colorScheme of themes) {
    for (const size of [desk, phone]) {
      await page.setViewportSize(size);
      await turnTo(page, colorScheme);
      await keepPicture(page, `${name}-${size.width}-${colorScheme}`);
      if (colorScheme === "light")
        expect(await violations(new AxeBuilder({ page })), `${name} at ${size.width}`).toEqual([]);
    }
  }
  // By night only the colours are others, and they are the same at each width.
  const colours = new AxeBuilder({ page }).withRules(["color-contrast"]);
  expect(await violations(colours), `${name} by night`).toEqual([]);
  await turnTo(page, "light");
  await expectFit(page, name);
  await page.setViewportSize(phone);
};
