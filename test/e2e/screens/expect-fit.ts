import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * The narrowest phone and the usual one, as they are and with the text a person may have set; a phone held sideways,
 * and the narrowest desk.
 */
const readers = [
  { width: 320, height: 640, percent: 200 },
  { width: 360, height: 740, percent: 150 },
  { width: 320, height: 640, percent: 100 },
  { width: 360, height: 740, percent: 100 },
  { width: 640, height: 280, percent: 100 },
  { width: 900, height: 800, percent: 100 },
] as const;

/** The root's font size, in percent of what the person set (`web/ui/base.css`). */
const ownPercent = (width: number): number => (width < 900 ? 112.5 : 100);

const misfits = readFileSync(new URL("misfits.js", import.meta.url), "utf8");

/** As a person's own setting does it: the text grows, the screen stays. */
const setText = async (page: Page, percent: number): Promise<void> => {
  await page.evaluate(`document.documentElement.style.setProperty("font-size", "${percent}%")`);
  // Where the size is one that glides, it begins with the one before, with which everything fitted.
  await expect
    .poll(() => page.evaluate<string>("getComputedStyle(document.documentElement).fontSize"))
    .toBe(`${(16 * percent) / 100}px`);
};

/**
 * Expects that on small phones, with large text too, and on a desk nothing is cut or out of reach and nobody scrolls
 * sideways.
 */
export const expectFit = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize();
  for (const { width, height, percent } of readers) {
    await page.setViewportSize({ width, height });
    // The window may still be of the size before, where everything fitted.
    await page.waitForFunction(`innerWidth === ${width} && innerHeight === ${height}`);
    await setText(page, (ownPercent(width) * percent) / 100);
    // What is amiss stays so; only a new size may take a moment to be laid out.
    await expect
      .poll(() => page.evaluate<string[]>(misfits), { message: `${name}: ${width} pixels, text of ${percent} %` })
      .toEqual([]);
  }
  await page.evaluate('document.documentElement.style.removeProperty("font-size")');
  if (before) await page.setViewportSize(before);
};
