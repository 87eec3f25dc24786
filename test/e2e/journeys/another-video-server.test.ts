import { expect, test } from "vitest";
import { heading } from "../booking/booking-steps.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { workerIsReady } from "../browser/worker-is-ready.ts";
import { product } from "../cloud/product.ts";
import { openVisit } from "../consult/open-visit.ts";
import { makeEdge } from "../network/make-edge.ts";
import { newPatient } from "../people/patient.ts";

const visitor = useBrowser();

/** The rules of a deployment that named another video server. */
const elsewhere = (policy: string): string =>
  policy.replace(/connect-src [^;]*/, "connect-src 'self' wss://elsewhere.example");

/** The rules of the page that the phone keeps. */
const keptRules = `caches.match("/").then((page) => page.headers.get("content-security-policy"))`;

test("a phone that keeps the app from before another video server was named joins there the next time the app is opened", async ({
  skip,
}) => {
  if (product.noVideo) skip(product.noVideo);
  const edge = await makeEdge(product.url, elsewhere);
  const patient = await newPatient("Ibu Rohimah");
  const page = await visitor({ tokens: patient.tokens, baseURL: edge.url });
  await page.goto("/");
  await heading(page, /Ibu Rohimah/).waitFor();
  await workerIsReady(page);
  expect(await page.evaluate<string>(keptRules)).toContain("elsewhere");

  edge.deploy((policy) => policy);
  await page.reload();
  await heading(page, /Ibu Rohimah/).waitFor();
  await expect.poll(() => page.evaluate<string>(keptRules)).not.toContain("elsewhere");

  const visit = await openVisit(patient, "Batuk sejak tiga hari");
  await page.goto(`/kunjungan/${visit.id}/ruang`);
  await page.getByRole("button", { name: "Nyalakan mikrofon" }).click();
  await page.getByRole("button", { name: "Nyalakan kamera" }).click();
  await page.getByRole("button", { name: "Masuk ruang tunggu" }).click();
  await page.getByText("Tersambung").waitFor();
  expect(await heading(page, "Ruang video sedang tidak tersedia").count()).toBe(0);
});
