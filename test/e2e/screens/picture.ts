import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** The pictures of a run, with a page to look through them: `index.html`. */
const album = ".cache/screens";
/** The few that README and docs show. */
const shown = "docs/screens";

const writeIndex = (): void => {
  const files = readdirSync(album).filter((file) => file.endsWith(".webp"));
  const figures = files.map(
    (file) => `<figure><img src="${file}" alt="" loading="lazy" width="320"><figcaption>${file}</figcaption></figure>`,
  );
  writeFileSync(join(album, "index.html"), `<!doctype html><title>Jumpa, screens</title>${figures.join("\n")}\n`);
};

/** Which pictures are wanted: an `album` of the run, or those of the `docs` anew as well. */
const wanted = process.env.JUMPA_SCREENS;

/** Whether somebody will look at pictures; nothing is found by them that is not found without. */
export const keepsPictures = wanted !== undefined;

/**
 * Keeps a picture of the screen in the run's album. Those that are shown in the docs are made anew only where that is
 * wanted: dates and codes differ from run to run, and a run of the tests should change no file.
 */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(album, { recursive: true });
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send("Page.captureScreenshot", {
    format: "webp",
    quality: 60,
    optimizeForSpeed: true,
  });
  await browser.detach();
  const file = `${name}.webp`;
  writeFileSync(join(album, file), Buffer.from(data, "base64"));
  writeIndex();
  if (wanted === "docs" && existsSync(join(shown, file))) writeFileSync(join(shown, file), Buffer.from(data, "base64"));
};
