import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { desk, phone } from "../browser/use-browser.ts";
import { expectFit } from "./expect-fit.ts";
import { keepPicture, keepsPictures } from "./picture.ts";

const themes = ["light", "dark"] as const;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Violations = { rule: string; where: string[] }[];

const violations = async (page: Page, options: RunOptions = {}): Promise<Violations> => {
  // It is half a megabyte to read: once a document is enough.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
  const asked = JSON.stringify({ ...options, resultTypes: ["violations"] });
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(${asked})`);
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

/** Keeps pictures of a screen on a phone and on a desk, by day and by night. */
const keepPictures = async (page: Page, name: string): Promise<void> => {
  // Light by light: after a change of it an icon's stroke keeps its old colour in a picture, though not on a screen.
  for (const colorScheme of themes) {
    for (const size of [desk, phone]) {
      await page.setViewportSize(size);
      await turnTo(page, colorScheme);
      await keepPicture(page, `${name}-${size.width}-${colorScheme}`);
    }
  }
  await turnTo(page, "light");
};

/**
 * Looks at a screen on a phone and on a desk, by day and by night, as axe does, and expects it to hold large text;
 * where pictures are wanted, it keeps them.
 */
export const lookAt = async (page: Page, name: string): Promise<void> => {
  if (keepsPictures) await keepPictures(page, name);
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    await turnTo(page, "light");
    expect(await violations(page), `${name} at ${size.width}`).toEqual([]);
  }
  await turnTo(page, "dark");
  // By night only the colours are others, and they are the same at each width.
  expect(await violations(page, { runOnly: ["color-contrast"] }), `${name} by night`).toEqual([]);
  await turnTo(page, "light");
  await expectFit(page, name);
  await page.setViewportSize(phone);
};
