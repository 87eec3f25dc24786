import { expect, test } from "vitest";
import { wholeChromium } from "../../harness/launch-chromium.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { workerIsReady } from "../browser/worker-is-ready.ts";
import { product } from "../cloud/product.ts";

const visitor = useBrowser({ whole: true });

test("the app can be installed: a manifest with its icons, and a worker that answers", async ({ skip }) => {
  if (wholeChromium.endsWith("headless-shell")) skip("there is only a Chromium that can't be asked about installing");
  const page = await visitor();
  await page.goto("/");
  await workerIsReady(page);
  const browser = await page.context().newCDPSession(page);
  const { errors, data } = await browser.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? "{}") as Record<string, unknown> & { icons: { src: string; sizes: string }[] };
  expect(manifest).toMatchObject({ name: expect.any(String), start_url: "/", display: "standalone" });
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  for (const { src } of manifest.icons) {
    const icon = await fetch(new URL(src, product.url));
    expect([icon.status, icon.headers.get("content-type")]).toEqual([200, expect.stringMatching(/^image\//)]);
  }
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // The one thing in the way is this test's own passing profile.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
});
